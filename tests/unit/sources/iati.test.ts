import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Row, Table } from '../../../src/data/table.ts';
import { issueText } from '../../../src/domain/issue.ts';
import { printDecimal, readDecimal } from '../../../src/sources/iati/decimal.ts';
import { IatiImport, readIati, type Candidates } from '../../../src/sources/iati/import.ts';
import { onRecord } from '../../../src/sources/iati/on-record.ts';
import { readPartners } from '../../../src/sources/iati/organisations.ts';
import type { Known } from '../../../src/sources/iati/rows.ts';
import { forgotten } from './in-hand.ts';

const PLACES: Readonly<Record<string, string>> = { PK: 'PAK', NP: 'NPL' };

const PARTNERS: Table = {
  name: 'partners',
  columns: {
    partner: ['fund', 'donor', 'helpers', 'second-donor'],
    name: ['Fixture Fund', 'Fixture Donor', 'Fixture Helpers', 'Fixture Second Donor'],
    short: ['FF', 'FD', 'FH', 'FSD']
  },
  length: 4
};

const KNOWN: Known = {
  placeOf: (code) => PLACES[code],
  partners: readPartners(() => PARTNERS, new Map([['partner', new Map([['XX-BY-REFERENCE', 'donor']])]])),
  programmeOf: new Map([['training', 'the-training']]),
  source: 'fixture-page',
  onRecord: onRecord([])
};

function read(...pieces: readonly string[]): Candidates {
  return readWith(KNOWN, ...pieces);
}

function readWith(known: Known, ...pieces: readonly string[]): Candidates {
  const reading = new IatiImport('activities.xml', known);
  for (const piece of pieces) reading.write(piece);
  return reading.close();
}

function fixture(name: string): string {
  return readFileSync(`tests/fixtures/iati/${name}.xml`, 'utf8');
}

/** A file of one activity with this inside it, which begins in line 5, and these attributes. */
function activity(inside: string, attributes = 'default-currency="USD"'): string {
  return `<iati-activities version="2.03">
<iati-activity ${attributes}>
<iati-identifier>XX-FIXTURE-1</iati-identifier><activity-status code="2"/>
<reporting-org ref="XX-FIXTURE"><narrative>Fixture Fund</narrative></reporting-org>
${inside}
</iati-activity>
</iati-activities>`;
}

function transaction(type: string, value: string, more = ''): string {
  return `<transaction><transaction-type code="${type}"/><transaction-date iso-date="2020-01-01"/>${value}${more}</transaction>`;
}

function budget(type: string, start: string, end: string, value: string): string {
  return `<budget type="${type}" status="2"><period-start iso-date="${start}"/><period-end iso-date="${end}"/><value value-date="2020-01-01">${value}</value></budget>`;
}

function rowOf({ rows }: Candidates, contribution: string): Row {
  const row = rows.find((each) => each['contribution'] === contribution);
  if (row === undefined) throw new Error(`no row ${contribution} among ${ids(rows).join(', ')}`);
  return row;
}

function ids(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => String(row['contribution']));
}

function faults({ issues }: Candidates): readonly string[] {
  return issues.map(issueText);
}

const VALUE = '<value value-date="2020-01-01">10</value>';

describe('an activity', () => {
  const good = read(fixture('good'));

  it('is kept whole, with a row for each partner, kind of money, currency and country [D21] [D22] [D39]', () => {
    expect(faults(good)).toEqual([]);
    expect(ids(good.rows)).toEqual([
      'iati-xx-fixture-1-commitment-usd',
      'iati-xx-fixture-1-disbursement-eur',
      'iati-xx-fixture-1-disbursement-usd',
      'iati-xx-fixture-1-expenditure-usd',
      'iati-xx-fixture-1-incoming-funds-usd',
      'iati-xx-fixture-1-budget-usd',
      'iati-xx-fixture-1-indicative-budget-usd',
      'iati-xx-fixture-2-disbursement-usd-fund-pak',
      'iati-xx-fixture-2-disbursement-usd-fund-npl',
      'iati-xx-fixture-3-no-amount'
    ]);
    expect(good.report).toMatchObject({ read: 3, kept: 3, hidden: 0, dropped: [] });
  });

  it('subtracts what was given back, to the cent, and says so', () => {
    const row = rowOf(good, 'iati-xx-fixture-1-commitment-usd');
    expect(row).toMatchObject({ amount: '799.9', currency: 'USD', basis: 'commitment' });
    expect(row['note']).toContain('1 of them negative, 200.2 subtracted');
  });

  it('keeps expenditure, which is paid out like a disbursement, apart from disbursements', () => {
    expect(rowOf(good, 'iati-xx-fixture-1-expenditure-usd')).toMatchObject({
      amount: '5',
      basis: 'disbursement'
    });
    expect(rowOf(good, 'iati-xx-fixture-1-disbursement-usd')['amount']).toBe('70');
    expect(rowOf(good, 'iati-xx-fixture-1-disbursement-eur')['amount']).toBe('300');
  });

  it('puts money that came in under who gave it, and what a reporter passed on under the reporter', () => {
    expect(rowOf(good, 'iati-xx-fixture-1-incoming-funds-usd')).toMatchObject({
      partner: 'donor',
      kind: 'financial',
      via: 'helpers fund',
      amount: '900'
    });
    const passedOn = rowOf(good, 'iati-xx-fixture-1-disbursement-usd');
    expect(passedOn).toMatchObject({ partner: 'fund', kind: 'implementing', via: 'helpers' });
    expect(passedOn['note']).toContain('which may be the same');
  });

  it('lets a revised budget take the place of the original one of its period', () => {
    const row = rowOf(good, 'iati-xx-fixture-1-budget-usd');
    expect(row).toMatchObject({ amount: '550', start: '2020-01-01', end: '2021-12-31', partner: 'donor' });
    expect(row['note']).toContain('1 original budget replaced by revised');
  });

  it('never adds an indicative budget, which binds nobody, to a committed one', () => {
    const row = rowOf(good, 'iati-xx-fixture-1-indicative-budget-usd');
    expect(row).toMatchObject({ amount: '60', amount_status: 'approximate' });
  });

  it('names all countries of one amount with their published shares, and gives none to one of them [D25]', () => {
    const note = rowOf(good, 'iati-xx-fixture-1-commitment-usd')['note'];
    expect(note).toContain('one amount for PAK 60 %, NPL 39.7 % together and for no one country');
  });

  it('takes countries from transactions where they stand there', () => {
    expect(rowOf(good, 'iati-xx-fixture-2-disbursement-usd-fund-pak')).toMatchObject({ amount: '14' });
    expect(rowOf(good, 'iati-xx-fixture-2-disbursement-usd-fund-pak')['note']).toContain('for PAK;');
    expect(rowOf(good, 'iati-xx-fixture-2-disbursement-usd-fund-npl')['amount']).toBe('20');
  });

  it('prefers English and reads entities, CDATA and comments, but no other namespace and no contact', () => {
    const note = rowOf(good, 'iati-xx-fixture-1-commitment-usd')['note'];
    expect(note).toContain('IATI XX-FIXTURE-1: Shelter & hotline <24 hours> — phase 2;');
    expect(JSON.stringify(good)).not.toMatch(/Never read|passed over/i);
  });

  it('takes actual dates before planned ones, and notes a planned one', () => {
    const row = rowOf(good, 'iati-xx-fixture-1-commitment-usd');
    expect(row).toMatchObject({ start: '2020-02-01', end: '2023-12-31' });
    expect(row['note']).toContain('the end is the planned one');
    expect(row['note']).not.toContain('the start is the planned one');
  });

  it('says in words that no amount is published, and never 0 [D24]', () => {
    const row = rowOf(good, 'iati-xx-fixture-3-no-amount');
    expect(row).toMatchObject({ partner: 'donor', amount: '', currency: '', amount_status: 'not-published' });
    expect(row['note']).toContain('for region 679; no amount is published; in the pipeline, not yet begun');
  });

  it('knows a programme by its title, and leaves any other for a person to choose', () => {
    expect(rowOf(good, 'iati-xx-fixture-2-disbursement-usd-fund-pak')['programme']).toBe('the-training');
    expect(good.report.notes.find(({ why }) => why.startsWith('no programme'))?.rows).toBe(2);
  });

  it('says what is no contribution and who is no partner on record', () => {
    const notes = good.report.notes.map(({ why }) => why);
    expect(notes).toContain('a transaction that is no contribution, left out: loan repayment');
    expect(rowOf(good, 'iati-xx-fixture-1-commitment-usd')['note']).toContain('by Fixture Strangers');
  });

  it('knows a partner by a reference in the vocabulary', () => {
    const given = transaction('11', VALUE, '<provider-org ref="XX-BY-REFERENCE"/>');
    expect(read(activity(given)).rows[0]).toMatchObject({ partner: 'donor', basis: 'commitment' });
  });

  it('puts a budget of several funders under who reports it, and names them', () => {
    const funders = ['Fixture Donor', 'Fixture Second Donor'].map(
      (name) => `<participating-org role="1"><narrative>${name}</narrative></participating-org>`
    );
    const { rows } = read(activity(funders.join('') + budget('1', '2020-01-01', '2020-12-31', '5')));
    expect(rows[0]).toMatchObject({ partner: 'fund', kind: 'implementing' });
    expect(rows[0]?.['note']).toContain(
      'funded by Fixture Donor, Fixture Second Donor, without a share for each'
    );
  });
});

describe('a family of activities', () => {
  const family = read(fixture('family'));

  it('makes a child a part of its parent in the same kind of money, whichever names the other [D23]', () => {
    expect(rowOf(family, 'iati-xx-fixture-child-commitment-usd')).toMatchObject({
      amount: '40',
      part_of: 'iati-xx-fixture-parent-commitment-usd'
    });
    expect(rowOf(family, 'iati-xx-fixture-second-child-disbursement-usd')).toMatchObject({
      amount: '7',
      part_of: 'iati-xx-fixture-parent-disbursement-usd'
    });
    expect(rowOf(family, 'iati-xx-fixture-parent-commitment-usd')).toMatchObject({
      amount: '100',
      part_of: ''
    });
  });

  it('says where a parent is not in the file or was left out', () => {
    const note = rowOf(family, 'iati-xx-fixture-orphan-no-amount')['note'];
    expect(note).toContain('a part of XX-FIXTURE-ELSEWHERE, which is not among these rows');
    expect(rowOf(family, 'iati-xx-fixture-below-a-loop-no-amount')['part_of']).toBe('');
  });

  it('refuses a loop of parents, each activity in it at its own line', () => {
    expect(faults(family)).toEqual([
      'activities.xml:35 iati-activity[5]/related-activity: expected a parent that is no part of its own part, got XX-FIXTURE-LOOP-B',
      'activities.xml:41 iati-activity[6]/related-activity: expected a parent that is no part of its own part, got XX-FIXTURE-LOOP-A'
    ]);
    expect(family.report).toMatchObject({ read: 7, kept: 5 });
    expect(forgotten(family.report)).toBe(0);
  });
});

describe('a fault', () => {
  const at = 'activities.xml:5 iati-activity[1]/';

  it.each([
    [
      'a missing currency',
      activity(transaction('2', VALUE), ''),
      `${at}transaction/value/@currency: expected a currency of the value, or a default-currency of its activity, got nothing`
    ],
    [
      'an amount with a comma',
      activity(transaction('2', '<value value-date="2020-01-01">1,000</value>')),
      `${at}transaction/value: expected an amount with a decimal point, got 1,000`
    ],
    [
      'an unknown transaction type',
      activity(transaction('C', VALUE)),
      `${at}transaction/transaction-type/@code: expected a transaction type from 1 to 13, got C`
    ],
    [
      'reversed dates',
      activity(
        '<activity-date type="2" iso-date="2021-01-01"/><activity-date type="4" iso-date="2020-01-01"/>'
      ),
      `${at}activity-date[2]: expected an end on or after 2021-01-01, got 2020-01-01`
    ],
    [
      'reversed dates in the other order',
      activity(
        '<activity-date type="4" iso-date="2020-01-01"/><activity-date type="1" iso-date="2021-01-01"/>'
      ),
      `${at}activity-date[1]: expected an end on or after 2021-01-01, got 2020-01-01`
    ],
    [
      'a day that is on no calendar',
      activity('<activity-date type="2" iso-date="2021-02-30"/>'),
      `${at}activity-date/@iso-date: expected a date such as 2025-07-30, got 2021-02-30`
    ],
    [
      'an unknown country',
      activity('<recipient-country code="QQ"/>'),
      `${at}recipient-country/@code: expected the two letters of a country (ISO 3166-1) in places.csv, got QQ`
    ],
    [
      'percentages that are not the whole',
      activity(
        '<recipient-country code="PK" percentage="50"/><recipient-region code="679" percentage="49.4"/>'
      ),
      `${at}recipient-country/@percentage: expected percentages that add up to 100, got 99.4`
    ],
    [
      'a country without a percentage among others with one',
      activity('<recipient-country code="PK" percentage="100"/><recipient-country code="NP"/>'),
      `${at}recipient-country[2]/@percentage: expected a percentage, as the others have, got nothing`
    ],
    [
      'an unknown partner',
      activity(transaction('1', VALUE, '<provider-org><narrative>Fixture Doner</narrative></provider-org>')),
      `${at}transaction/provider-org: expected a known partner (nearest: Fixture Donor), got Fixture Doner`
    ],
    [
      'incoming money from nobody',
      activity(transaction('1', VALUE)),
      `${at}transaction: expected a provider-org of incoming money, got none`
    ],
    [
      'more given back than given',
      activity(transaction('3', '<value value-date="2020-01-01">-10</value>')),
      `${at}transaction: expected no more given back than given (iati-xx-fixture-1-disbursement-usd), got -10`
    ],
    [
      'budgets that would count twice',
      activity(budget('1', '2020-01-01', '2020-12-31', '1') + budget('1', '2020-07-01', '2021-06-30', '1')),
      `${at}budget[2]: expected a period apart from 2020-01-01 to 2020-12-31, or a revised budget of just that, got 2020-07-01 to 2021-06-30`
    ],
    [
      'a budget that ends before it begins',
      activity(budget('1', '2020-12-31', '2020-01-01', '1')),
      `${at}budget: expected an end on or after 2020-12-31, got 2020-01-01`
    ]
  ])('is named with its line and element: %s', (_, text, fault) => {
    const found = read(text);
    expect(faults(found)).toEqual([fault]);
    expect(found.rows).toEqual([]);
    expect(found.report).toMatchObject({ read: 1, kept: 0 });
    expect(forgotten(found.report)).toBe(0);
  });

  it('leaves out an identifier that was read before', () => {
    const one = activity('');
    const twice = one.replace(/(<iati-activity [^]*<\/iati-activity>)/, '$1\n$1');
    const found = read(twice);
    expect(faults(found)).toEqual([
      'activities.xml:7 iati-activity[2]: expected an identifier unlike XX-FIXTURE-1, read before, got XX-FIXTURE-1'
    ]);
    expect(found.report).toMatchObject({ read: 2, kept: 1 });
  });

  it('does not take half a point of rounding for one', () => {
    const shares =
      '<recipient-country code="PK" percentage="33.3"/><recipient-country code="NP" percentage="66.3"/>';
    expect(faults(read(activity(shares)))).toEqual([]);
  });

  it.each([
    ['a file of organisations', '<iati-organisations version="2.03"/>', 'expected iati-activities'],
    ['version 1', '<iati-activities version="1.05"/>', 'expected version 2 of the standard'],
    ['no version', '<iati-activities/>', 'such as 2.03, got nothing']
  ])('stops at %s', (_, text, words) => {
    expect(() => read(text)).toThrow(words);
  });
});

describe('a file that breaks', () => {
  it('keeps the activities before the break, names its line and counts what is not read [D39]', () => {
    const broken = read(fixture('broken'));
    expect(broken.isWhole).toBe(false);
    expect(ids(broken.rows)).toEqual(['iati-xx-fixture-1-no-amount']);
    expect(faults(broken)).toEqual([
      'activities.xml:11 XML: expected well-formed XML, got an & that begins no character reference'
    ]);
    expect(broken.report.dropped).toMatchObject([
      { why: 'open where the XML broke', rows: 1 },
      { why: 'behind the place where the XML broke', rows: 2 }
    ]);
    expect(broken.report).toMatchObject({ read: 4, kept: 1 });
    expect(forgotten(broken.report)).toBe(0);
  });

  it.each([
    ['a tag that closes another', '<title><narrative>A</title>', 'unexpected close tag'],
    ['an unknown entity', '<title><narrative>&nbsp;</narrative></title>', 'an & that begins no'],
    ['an attribute without a value', '<title lang></title>', 'attribute without value'],
    ['a letter that XML forbids', '<title>\u0001</title>', 'disallowed character']
  ])('names %s at its line', (_, text, words) => {
    const broken = read(activity(text).replace('</iati-activities>', '<iati-activity/></iati-activities>'));
    expect(faults(broken)).toEqual([expect.stringMatching(`^activities.xml:5 XML: .*${words}`)]);
    expect(broken.report).toMatchObject({ read: 2, kept: 0 });
  });

  it('lets an & stand in comments, sections and instructions', () => {
    const text = '<title><narrative><![CDATA[A & B]]></narrative></title><!-- C & D --><?own E & F?>';
    expect(faults(read(activity(text)))).toEqual([]);
    expect(read(activity(text)).rows[0]?.['note']).toContain(': A & B;');
  });

  it('keeps what came before an end that is too early', () => {
    const text = fixture('good');
    const cut = read(text.slice(0, text.indexOf('XX-FIXTURE-3')));
    expect(cut.report).toMatchObject({ read: 3, kept: 2 });
    expect(faults(cut)[0]).toMatch(/unclosed tag/);
  });
});

describe('the pieces of a file', () => {
  it.each(['good', 'family', 'broken'])('come to the same wherever they are cut: %s', (name) => {
    const text = fixture(name);
    const whole = read(text);
    const cuts = fc.array(fc.nat({ max: text.length }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (at) => {
        const places = [0, ...at.toSorted((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(read(...pieces)).toEqual(whole);
      })
    );
  });

  it('come to the same one by one, and as a stream', async () => {
    const text = fixture('good');
    expect(read(...text.split(''))).toEqual(read(text));
    expect(await readIati([text.slice(0, 999), text.slice(999)], 'activities.xml', KNOWN)).toEqual(
      read(text)
    );
  });
});

describe('a decimal', () => {
  it('is read back as it was printed, and sums are exact', () => {
    const units = fc.bigInt({ min: -(10n ** 33n), max: 10n ** 33n });
    fc.assert(fc.property(units, (amount) => readDecimal(printDecimal(amount)) === amount));
    expect(printDecimal((readDecimal('0.1') ?? 0n) + (readDecimal('0.2') ?? 0n))).toBe('0.3');
  });

  it.each(['', '.', '1,5', '1e3', '0x1', 'NaN'])('is not %j', (text) => {
    expect(readDecimal(text)).toBeUndefined();
  });
});

describe('a candidate beside what is on record', () => {
  const STANDING: Row = {
    contribution: 'fund-training-2020',
    partner: 'fund',
    kind: 'financial',
    programme: 'the-training',
    via: 'helpers',
    amount: '700000',
    currency: 'USD',
    start: '2020',
    end: '2022',
    note: ''
  };
  const told = (standing: Row, ...inside: readonly string[]) => {
    const { rows, report } = readWith(
      { ...KNOWN, onRecord: onRecord([standing]) },
      activity(
        ['<title><narrative>Training</narrative></title>', ...inside].join('') +
          transaction('2', '<value value-date="2020-01-01">700000.00</value>')
      )
    );
    // Whatever it looks like, the candidate is there.
    expect([rows.length, report.kept]).toEqual([1, 1]);
    return report.notes.filter(({ why }) => why.startsWith('looks like'));
  };

  it('is said to look the same, with what the two agree in, and is never left out', () => {
    const dates =
      '<activity-date type="2" iso-date="2021-01-01"/><activity-date type="4" iso-date="2021-12-31"/>';
    expect(told(STANDING, dates)).toEqual([
      {
        why: 'looks like fund-training-2020, on record: same partner, programme, amount, years',
        rows: 1,
        examples: ['iati-xx-fixture-1-commitment-usd']
      }
    ]);
  });

  it.each<[string, Row, string | null]>([
    ['another title', { programme: 'other' }, 'partner, amount'],
    ['an amount without a currency', { programme: '', currency: '' }, 'partner, amount'],
    ['another amount of the same programme', { amount: '5' }, 'partner, programme'],
    [
      'a giver whose money the publisher carries out',
      { partner: 'donor', via: 'fund' },
      'a partner of both, programme, amount'
    ],
    [
      'its own activity, taken before',
      { partner: 'helpers', via: '', programme: '', amount: '1', note: 'IATI XX-FIXTURE-1: Training; x' },
      'activity'
    ],
    [
      'another activity whose name begins alike',
      { partner: 'helpers', via: '', programme: '', note: 'IATI XX-FIXTURE-11: Training' },
      null
    ],
    ['another currency and programme', { programme: 'other', currency: 'EUR' }, null],
    ['another partner', { partner: 'second-donor', via: '' }, null]
  ])('with %s', (_, change, agrees) => {
    expect(told({ ...STANDING, ...change }).map(({ why }) => why.replace(/^.*: same /, ''))).toEqual(
      agrees === null ? [] : [agrees]
    );
  });

  it('of a programme on record is another where its years lie apart from those', () => {
    const dates =
      '<activity-date type="2" iso-date="2024-01-01"/><activity-date type="4" iso-date="2025-12-31"/>';
    expect(told({ ...STANDING, amount: '5' }, dates)).toEqual([]);
    expect(told(STANDING, dates)[0]?.why).toMatch(/same partner, programme, amount$/);
  });
});
