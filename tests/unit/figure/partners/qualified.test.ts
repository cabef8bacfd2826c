import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../../src/chart/timeline/geometry.ts';
import { partnersFigure } from '../../../../src/figure/partners.ts';
import { giversOfGroup, keptOutText } from '../../../../src/figure/partners/amount.ts';
import { answerOf } from '../../../../src/figure/partners/answer.ts';
import { toRecipient } from '../../../../src/figure/partners/grants/search.ts';
import { groupsOf } from '../../../../src/figure/partners/matrix.ts';
import { amountText } from '../../../../src/figure/partners/phrase.ts';
import { partnersSheet } from '../../../../src/figure/partners/sheet.ts';
import { lastOf, runsOf } from '../../../../src/query/programmes.ts';
import { dataset, session, urdu, words } from './session-fixture.ts';

const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
const headline = (programme: string) => bare(partnersFigure.sentence(session({ programme })));

describe('what a row says of its amount', () => {
  it('is said of the mean of ten years wherever it stands, and it is added to nothing [D50]', () => {
    const row = dataset.contributions?.find(({ basis }) => basis === 'yearly-average');
    if (!row) throw new Error('no yearly average on record');
    expect(bare(amountText(words, row))).toBe('USD 124,000,000 a year on average');
    expect(bare(amountText(urdu, row))).toContain('اوسطاً');
    expect(headline('oecd-modern-slavery')).toContain('USD 124,000,000 a year on average is published');
  });

  it('is said of a joint value in the headline of its programme', () => {
    expect(headline('glo-act')).toContain('is published as the joint value of all givers');
  });

  it('keeps the joint value out of what one giver gave, and its own part in [D23]', () => {
    const asked = session({ partner: 'european-union' });
    const { groups, keptOut } = answerOf(asked).near.amounts;
    expect(groups.map(({ total }) => total).sort((a, b) => a - b)).toEqual([9_000_000, 10_000_000]);
    expect(keptOut.map(({ because }) => because)).toEqual(['joint', 'part']);
    expect(bare(keptOut.map((kept) => keptOutText(asked, kept)).join())).toContain(
      'EUR 11,000,000 (GLO.ACT) is the joint value of all givers'
    );
  });

  it('says that a fund pays out what others gave: it carries out, and gives nothing [D51]', () => {
    const asked = session({ programme: 'un-trust-fund' });
    expect(headline('un-trust-fund')).toMatch(/money from [^;]*, carried out by [^;]*UN Trust Fund[,;]/);
    expect(headline('un-trust-fund')).not.toMatch(/money from [^,]*, the UN Trust Fund,/);
    const { groups, keptOut } = answerOf(asked).near.amounts;
    expect(groups.some(({ total }) => total === 4_800_000)).toBe(false);
    expect(bare(keptOut.map((kept) => keptOutText(asked, kept)).join())).toContain(
      'USD 4,800,000 (UN Voluntary Trust Fund for Victims of Trafficking in Persons) was paid out, not given'
    );
  });

  it('names whose money it is, but not on the page of the giver, nor of a value that is of others too', () => {
    const told = (asked: ReturnType<typeof session>) =>
      answerOf(asked).near.amounts.groups.map((group) => [group.total, giversOfGroup(asked, group)]);
    expect(told(session({ programme: 'protect' }))).toEqual([[9_000_000, 'European Union']]);
    expect(told(session({ partner: 'european-union' })).map(([, giver]) => giver)).toEqual(['', '']);
  });

  it('puts all dates of its money on the axis, also those after the programme’s own', () => {
    const record = answerOf(session({ programme: 'un-trust-fund' })).near.programmes[0];
    if (!record) throw new Error('no programme');
    expect(lastOf(record)).toBe('2021');
    expect(axisOf(runsOf(record), [])?.to).toBeGreaterThan(2021);
  });

  it('stands in the table and its files, whole', () => {
    const { columns, rows } = partnersSheet(session({ programme: 'oecd-modern-slavery' }));
    const at = columns.findIndex(({ key }) => key === 'note');
    const notes = rows.map((row) => row[at]).filter((note) => typeof note === 'string');
    expect(notes.some((note) => note.includes('not a total'))).toBe(true);
    for (const row of partnersSheet(session()).rows) expect(row).toHaveLength(columns.length);
  });
});

it('nobody is other than anybody where no one hosted or supported an event', () => {
  const asked = session({ programme: 'protect' });
  const answer = answerOf(asked);
  const titles = groupsOf(asked, answer.near, answer).map(({ title }) => title);
  expect(titles.join()).toMatch(/^\S+ on record$/);
});

it('a grant is named after a partner by its recipient, not by the country that it is for', () => {
  const grant = dataset.grants?.[0];
  if (!grant) throw new Error('no grants');
  const [individual, council] = [
    { ...grant, recipient: 'Individual' },
    { ...grant, recipient: 'Norwegian Refugee Council, Norway' }
  ];
  expect(toRecipient([individual, council], 'Norway')).toEqual([council]);
});
