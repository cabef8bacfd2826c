import { expect, test } from 'vitest';
import type { JusticeCell, TierYear } from '../../../../src/domain/justice.ts';
import type { SourceId } from '../../../../src/domain/source.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { justiceLines } from '../../../../src/figure/trends/justice.ts';
import { tierCells } from '../../../../src/figure/trends/tiers.ts';
import type { View } from '../../../../src/state/view.ts';
import { id, told } from '../../query/trend-fixture.ts';
import { dataset, session } from './session-fixture.ts';

const source = 'made-for-tests' as SourceId;
const convicted = (place: string, year: number, persons: string): JusticeCell => ({
  place: id(place),
  year,
  stage: 'convicted',
  sex: 'all',
  persons: told(persons),
  source
});
const tier = (year: number, text: string): TierYear => ({ place: id('AAA'), year, tier: text, source });
const data = {
  ...dataset,
  justice: [convicted('AAA', 2018, '3'), convicted('AAA', 2020, '<5'), convicted('BBB', 2020, '9')],
  tiers: [tier(2018, '2W'), tier(2019, 'SC')]
};

const asked = (change: Partial<View>) => {
  const opened = session(change, data);
  const answer = trendAnswer(opened);
  if (!answer) throw new Error('no answer');
  return { opened, answer };
};

test('a year without a report is a gap and no zero, a hidden number a band [D2, D3]', () => {
  const { opened, answer } = asked({ place: [id('AAA')] });
  const stages = justiceLines(opened, answer);
  expect(stages?.map(({ stage, says, latest }) => [stage, says, latest])).toEqual([
    ['contact', 'Nothing reported for these years.', ''],
    ['prosecuted', 'Nothing reported for these years.', ''],
    ['convicted', 'Reported for 2 of 4 years. Not reported: 2019, 2021.', '2020:\u00a0<5\u00a0· 2018:\u00a03']
  ]);
  expect(stages?.[2]?.lines[0]?.years.map(({ victims }) => victims)).toEqual([
    { least: 3, most: 3 },
    null,
    { least: 0, most: 4 },
    null
  ]);
});

test('a country’s number that is smaller than its own parts is said to be, and stands', () => {
  const men = { ...convicted('AAA', 2018, '11'), sex: 'male' as const };
  const opened = session({ place: [id('AAA')] }, { ...data, justice: [...data.justice, men] });
  const answer = trendAnswer(opened);
  const stage = answer && justiceLines(opened, answer)?.[2];
  expect(stage?.says).toMatch(/for 2018 .+ has a total of 3, while its figures by sex or age add up to 11\./);
  expect(stage?.lines[0]?.years[0]?.victims).toEqual({ least: 3, most: 3 });
});

test('a sum says how many countries stand behind its first and its last year', () => {
  const { opened, answer } = asked({});
  expect(justiceLines(opened, answer)?.[2]?.says).toBe('Countries that reported: 1 for 2018, 2 for 2020.');
});

test('tiers stand for one country only, and a year that the source lacks is empty [D31]', () => {
  const { opened, answer } = asked({ place: [id('AAA')] });
  expect(tierCells(opened, answer).map(({ text }) => text)).toEqual(['2 watch', 'special', '', '']);
  const world = asked({});
  expect(tierCells(world.opened, world.answer)).toEqual([]);
});
