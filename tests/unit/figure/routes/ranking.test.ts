import { expect, it } from 'vitest';
import { ask } from '../../../../src/figure/routes/ask.ts';
import { rankingCells } from '../../../../src/figure/routes/ranking.ts';
import { coursesOf } from '../../../../src/query/course.ts';
import { routesOf } from '../../../../src/query/routes.ts';
import { en } from '../../../../src/i18n/en.ts';
import { ur } from '../../../../src/i18n/ur.ts';
import { lookingAt, words } from './five-rows.ts';

it('a cell of the ranking says rank, pair, number and years; a rank that hidden numbers hide is not said', () => {
  const session = lookingAt('');
  const [answer, table] = [ask(session), session.dataset.routes];
  if (!answer || !table) throw new Error('the fixture answers');
  const routes = routesOf(answer);
  const courses = coursesOf(table, routes);
  const ranked = { kind: 'crossBorder', routes, courses, longest: 40, tallest: 30 } as const;
  const cells = rankingCells(ranked, 2, words);
  const plain = (text: string) => text.replaceAll('\u2060', '');
  expect(cells.map(({ rank, name, number, covered }) => [rank, name, number, covered].map(plain))).toEqual([
    ['1.', 'Aland → Celand', '30–34', 'on record for 2 years, 2019–2020'],
    ['2.', 'Aland → Beland', '10', 'on record for 1 year, 2020']
  ]);
  expect(cells[0]?.bar).toEqual({ sure: 0.75, possible: 0.1 });
  expect(cells[1]?.years.map(({ victims }) => victims?.least ?? null)).toEqual([null, 10]);
  expect(rankingCells(ranked, 3, words)[2]?.rank).toBe('3.');
});

it('[D2] a year without a bar is no year without a report: others may have been named in it', () => {
  expect(en['routes.ranking.key']).toContain('No bar: none named, or no report.');
  expect(ur['routes.ranking.key']).toContain('کوئی نہیں بتایا گیا، یا رپورٹ نہیں');
});
