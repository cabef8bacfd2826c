import { describe, expect, it } from 'vitest';
import { partnersFigure } from '../../../../src/figure/partners.ts';
import { answerOf } from '../../../../src/figure/partners/answer.ts';
import { toRecipient } from '../../../../src/figure/partners/grants/search.ts';
import { groupsOf } from '../../../../src/figure/partners/matrix.ts';
import { amountText } from '../../../../src/figure/partners/phrase.ts';
import { partnersSheet } from '../../../../src/figure/partners/sheet.ts';
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

  it('stands in the table and its files, whole', () => {
    const { columns, rows } = partnersSheet(session({ programme: 'oecd-modern-slavery' }));
    expect(columns.at(-1)?.key).toBe('note');
    const notes = rows.map((row) => row.at(-1)).filter((note) => typeof note === 'string');
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
