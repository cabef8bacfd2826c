import { describe, expect, it } from 'vitest';
import { partnersFigure } from '../../../../src/figure/partners.ts';
import { answerOf } from '../../../../src/figure/partners/answer.ts';
import { contributionsOf } from '../../../../src/figure/partners/matrix.ts';
import { deedsOf } from '../../../../src/query/deeds.ts';
import { alikeTo } from '../../../../src/query/alike.ts';
import { nearestTo } from '../../../../src/figure/partners/one/nearest.ts';
import { partnersBeside, placesNamed } from '../../../../src/query/ties.ts';
import type { PartnerId } from '../../../../src/domain/partner.ts';
import { id } from '../../query/trend-fixture.ts';
import { dataset, session, table, urdu, words } from './session-fixture.ts';

/** The rows of the file, column by name. */
const rows = (() => {
  const { columns, length } = table('contributions');
  return Array.from({ length }, (_, at) =>
    Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[at] ?? '']))
  );
})();
const cell = (row: (typeof rows)[number], column: string) => row[column] ?? '';
const names = (row: (typeof rows)[number], partner: string) =>
  cell(row, 'partner') === partner || cell(row, 'via').split(' ').includes(partner);
const partners = table('partners').columns['partner'] ?? [];
const programmes = table('programmes').columns['programme'] ?? [];

/** The programme that a programme of the file is a part of, or itself: parents go one step in it. */
const wholeOf = (programme: string) => {
  const parent = table('programmes').columns['parent']?.[programmes.indexOf(programme)] ?? '';
  return parent === '' ? programme : parent;
};

/** The headline of a view, without the marks that hold a span of years together. */
const headline = (...asked: Parameters<typeof session>) =>
  partnersFigure.sentence(session(...asked)).replaceAll('\u2060', '');

describe('a partner by itself', () => {
  it('is every row of the file that it gives or carries out, and no other', () => {
    for (const partner of partners) {
      const shown = answerOf(session({ partner })).near.contributions.map((row) => row.id);
      const filed = rows.filter((row) => names(row, partner)).map((row) => cell(row, 'contribution'));
      expect([partner, shown.sort()]).toEqual([partner, filed.sort()]);
    }
  });

  it('adds its own money only, and each row of it once', () => {
    for (const partner of partners) {
      const { groups, keptOut, notPublished } = answerOf(session({ partner })).near.amounts;
      const placed = [
        ...groups.flatMap(({ counted }) => counted),
        ...keptOut.map(({ row }) => row),
        ...notPublished
      ];
      const money = rows.filter(
        (row) =>
          cell(row, 'partner') === partner &&
          (cell(row, 'kind') === 'financial' || cell(row, 'amount') !== '')
      );
      expect(placed.map((row) => row.id).sort()).toEqual(
        money.map((row) => cell(row, 'contribution')).sort()
      );
    }
  });

  it('is never said to do what the file does not say of it', () => {
    for (const partner of partners as PartnerId[]) {
      const deeds = deedsOf(dataset.contributions ?? [], dataset.programmes ?? [], partner);
      const own = rows.filter((row) => cell(row, 'partner') === partner);
      const hosted = own.filter((row) => cell(row, 'kind') === 'hosting');
      expect(deeds.get('hosts')?.of.size ?? 0).toBe(new Set(hosted.map((row) => cell(row, 'event'))).size);
      const funded = own.filter(
        (row) =>
          cell(row, 'kind') === 'financial' &&
          cell(row, 'programme') !== '' &&
          cell(row, 'amount_status') !== 'planned-unfunded'
      );
      expect(deeds.get('funds')?.of.size ?? 0).toBe(
        new Set(funded.map((row) => wholeOf(cell(row, 'programme')))).size
      );
    }
  });

  it('says in its headline how many events and programmes the file gives it, a part being no further one', () => {
    const spelled = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    const count = (of: typeof rows, column: string) =>
      spelled[new Set(of.map((row) => wholeOf(cell(row, column)))).size] ?? '';
    const funded = rows.filter((row) => cell(row, 'amount_status') !== 'planned-unfunded');
    for (const partner of partners) {
      const own = funded.filter((row) => cell(row, 'partner') === partner);
      const does = {
        hosted: count(
          own.filter((row) => cell(row, 'kind') === 'hosting'),
          'event'
        ),
        funds: count(
          own.filter((row) => cell(row, 'kind') === 'financial' && cell(row, 'programme') !== ''),
          'programme'
        ),
        'carries out': count(
          funded.filter(
            (row) =>
              cell(row, 'via').split(' ').includes(partner) ||
              (cell(row, 'kind') === 'implementing' && cell(row, 'partner') === partner)
          ),
          'programme'
        )
      };
      const said = headline({ partner });
      for (const [deed, n] of Object.entries(does)) {
        const found = new RegExp(`${deed} (\\w+) `).exec(said)?.[1] ?? 'no';
        expect([partner, deed, found]).toEqual([partner, deed, n]);
      }
    }
    expect(headline({ partner: 'norway' })).toContain('the amount for the event was not published');
    expect(headline({ partner: 'unodc', lang: 'ur' }, urdu)).toMatch(/[\u0600-\u06ff]/);
  });

  it('named in a plan alone is said to be, and not that nothing is on record', () => {
    expect(headline({ partner: 'unifem' })).toBe('UNIFEM: is named in one programme that was never funded');
  });

  it('names the programme or the event that the address asks for too', () => {
    expect(headline({ partner: 'unodc', programme: 'protect' })).toContain('of PROTECT alone');
    expect(headline({ partner: 'ilo', event: 'world-day-2025-islamabad' })).toContain('2025 alone');
  });

  it('is not answered for where a table is missing, or where no place is known', () => {
    for (const missing of ['contributions', 'partners', 'programmes'] as const) {
      const asked = session({ partner: 'ilo' }, words, { ...dataset, [missing]: null });
      expect(partnersFigure.sentence(asked)).not.toContain('fits what was chosen');
      expect(partnersFigure.caveats(asked).join(' ')).not.toContain('ilo');
    }
    expect(headline({ partner: 'ilo', place: [id('XXX')] })).toContain('XXX');
  });

  it('says that nothing of it fits, and not that nothing is on record', () => {
    expect(partnersFigure.sentence(session({ partner: 'irara', years: { from: 2010, to: 2012 } }))).toBe(
      'Nothing on record of IRARA fits what was chosen'
    );
  });

  it('narrowed by a place and by years says so', () => {
    expect(headline({ partner: 'iom', place: [id('PAK')], years: { from: 2021, to: 2024 } })).toContain(
      'reaching Pakistan, 2021–2024'
    );
  });

  it('that is not on record is named, and nothing is said in its place', () => {
    const asked = session({ partner: 'nobody-here' });
    expect(partnersFigure.sentence(asked)).toMatch(/a partner that is not known here: nobody-here$/);
    expect(partnersFigure.sources(asked)).toEqual([]);
    // Where the table itself did not load, that is what the page says.
    const lost = session({ partner: 'iom' }, words, { ...dataset, partners: null });
    expect(partnersFigure.sentence(lost)).not.toContain('not known here');
  });

  it('that is not on record is answered by those whose name holds it, then by those a slip away', () => {
    const near = (what: 'partner' | 'programme' | 'event', code: string) =>
      nearestTo(session(), { what, code }).map(({ id }) => id);
    expect(near('partner', 'unitednations')).toHaveLength(3);
    expect(near('partner', 'euro')).toContain('european-union');
    expect(near('partner', 'unocd')[0]).toBe('unodc');
    expect(near('partner', 'migration')).toEqual(expect.arrayContaining(['iom', 'icmpd', 'canada-ircc']));
    expect(near('programme', 'gloact')[0]).toBe('glo-act');
    expect(near('event', 'world-day-2025')[0]).toBe('world-day-2025-islamabad');
  });

  it('has an article inside a sentence where English gives it one, and none before a colon', () => {
    const question = (partner: string, said = words) => partnersFigure.question(session({ partner }, said));
    expect(question('european-union')).toContain('of the European Union?');
    expect(question('us-state-tip-office')).toContain('of the United States (TIP Office)?');
    expect(question('unodc')).toContain('of UNODC?');
    expect(headline({ partner: 'european-union' })).toMatch(/^European Union: /);
    expect(question('european-union', urdu)).not.toContain('the ');
  });

  it('is told apart from others it may be taken for', () => {
    const all = [...(dataset.partners?.values() ?? [])];
    const alike = (partner: string) =>
      all
        .filter(({ id: of }) => of === partner)
        .flatMap((each) => alikeTo(each, all).map(({ id: of }) => of));
    expect(alike('european-union')).toEqual(['european-commission']);
    expect(alike('canada-ircc')).toEqual(['canada-gac']);
    expect(alike('norway')).toEqual(['norad']);
    expect(alike('british-high-commission')).toEqual(['uk-border-force', 'uk-dfid', 'uk-home-office']);
    expect(alike('unodc')).toEqual(['unodc-donors']);
    expect(['ilo', 'iom', 'fia', 'ssdo', 'icmpd', 'irara', 'australia'].flatMap(alike)).toEqual([]);
  });

  it('leads to the countries that its sources name, and to who works in the same programmes', () => {
    const tables = { programmes: dataset.programmes ?? [], events: dataset.events ?? [] };
    const { contributions } = answerOf(session({ partner: 'denmark' })).near;
    expect(placesNamed(contributions, tables)).toEqual(['PAK']);
    expect(partnersBeside(contributions, dataset.contributions ?? [], 'denmark' as PartnerId).sort()).toEqual(
      ['fia', 'iom']
    );
  });

  it('stands beside everybody who gives to or carries out its programmes', () => {
    for (const partner of partners as PartnerId[]) {
      const funded = rows.filter(
        (row) => cell(row, 'amount_status') !== 'planned-unfunded' && cell(row, 'programme') !== ''
      );
      const own = new Set(funded.filter((row) => names(row, partner)).map((row) => cell(row, 'programme')));
      const all = funded
        .filter((row) => own.has(cell(row, 'programme')))
        .flatMap((row) => [cell(row, 'partner'), ...cell(row, 'via').split(' ')]);
      const expected = new Set(all.filter((each) => each !== '' && each !== partner));
      const record = dataset.contributions ?? [];
      const found = partnersBeside(answerOf(session({ partner })).near.contributions, record, partner);
      expect([partner, new Set<string>(found)]).toEqual([partner, expected]);
    }
  });
});

describe('a programme by itself', () => {
  it('is its own rows and those of its parts', () => {
    const parents = table('programmes').columns['parent'] ?? [];
    for (const programme of programmes) {
      const parent = parents[programmes.indexOf(programme)] ?? '';
      const head = parent === '' ? programme : parent;
      const family = programmes.filter((each, at) => each === head || parents[at] === head);
      const shown = answerOf(session({ programme })).near.contributions.map((row) => row.id);
      const filed = rows.filter((row) => family.includes(cell(row, 'programme')));
      expect([programme, shown.sort()]).toEqual([
        programme,
        filed.map((row) => cell(row, 'contribution')).sort()
      ]);
    }
  });

  it('says who pays, who carries it out and what was published', () => {
    const say = (programme: string) => headline({ programme });
    const protect =
      'PROTECT: money from the European Union, carried out by ICMPD and UNODC, 2023–2026; EUR\u00a09,000,000 is published';
    expect(say('protect')).toBe(protect);
    expect(say('protect-mrc')).toBe(protect);
    expect(say('un-gift-pakistan')).toContain('budgeted with USD\u00a04,000,000, never funded');
    expect(say('glo-act-asia')).toContain('its amount is not published');
    const training = say('airport-training-pakistan');
    expect(training).toContain('help in kind from the United Kingdom (BHC)');
    expect(training).not.toMatch(/money|amount/);
  });
});

it('a mark of the matrix opens the rows of its own column, a name all of them', () => {
  const { near } = answerOf(session());
  for (const { partner, roles } of near.roles) {
    const all = contributionsOf(near, partner, null);
    for (const [role, behind] of roles)
      expect(contributionsOf(near, partner, role)).toEqual([...new Set(behind)]);
    expect(new Set([...roles.values()].flat())).toEqual(new Set(all));
  }
});
