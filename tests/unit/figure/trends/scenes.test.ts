import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { formsScene, justiceScene, personsScene } from '../../../../src/figure/trends/scenes/drawn.ts';
import { gridOf, gutterOf, TITLE } from '../../../../src/figure/trends/scenes/grid.ts';
import {
  changeTitle,
  formsTitle,
  justiceTitle,
  personsTitle
} from '../../../../src/figure/trends/scenes/titles.ts';
import { sentence } from '../../../../src/figure/trends/sentence.ts';
import { trendsScenes } from '../../../../src/figure/trends/scenes.ts';
import { heightOf } from '../../../../src/figure/scenes/fit.ts';
import { inSession, rowsOf } from '../country/record-fixture.ts';
import { inUrdu, session } from './session-fixture.ts';

const world = inSession({ page: 'trends' });
const pakistan = inSession({ page: 'trends', place: ['PAK'] });

/** The published persons of some rows of a table: what is hidden in them adds none. */
function persons(rows: readonly Readonly<Record<string, string>>[], column: string): string {
  const sum = rows.reduce((all, row) => all + (Number(row[column]) || 0), 0);
  return sum.toLocaleString('en');
}

describe('the titles of the parts of the trends', () => {
  it('say of a change how much of it the countries that told both years make up', () => {
    expect(changeTitle(world).replaceAll('\u2060', '')).toMatch(
      /^From at least [\d,]+ detected victims in 2007 to at least [\d,]+ in 2021: .* more\. The \d+ countries that reported for both years: .* more\.$/
    );
    expect(changeTitle(pakistan)).toBe(
      'A change is taken apart by who reported: that is told of a sum of countries alone'
    );
    expect(changeTitle(inSession({ page: 'trends', reporters: 'same' }))).toMatch(/^The same countries/);
    expect(changeTitle(inSession({ page: 'trends', years: { from: 2019, to: 2019 } }))).toMatch(/^Only 2019/);
  });

  it('say of the forms what stands in the record for the latest complete year', () => {
    const own = rowsOf('victims').filter(
      ({ place, year, sex, age }) => place === 'PAK' && year === '2022' && sex === 'all' && age === 'all'
    );
    const of = (form: string) =>
      persons(
        own.filter((row) => row['form'] === form),
        'victims'
      );
    expect(formsTitle(pakistan)).toContain(
      `sexual exploitation ${of('sexual')}, forced labour ${of('labour')}, `
    );
    expect(formsTitle(pakistan)).toMatch(/^Detected victims that Pakistan reported for 2022, by form: /);
    // The year after it is open, and no sum of it is set beside complete ones.
    expect(formsTitle(world)).toMatch(
      /^Detected victims that countries reported for 2021, by form: sexual exploitation at least [\d,]+, forced labour at least [\d,]+, other forms of exploitation at least [\d,]+$/
    );
    expect(formsTitle(inSession({ page: 'trends', place: ['034'] }))).toMatch(
      /^Detected victims that countries of Southern Asia reported for 2021, by form: /
    );
    expect(formsTitle(inSession({ page: 'trends', without: ['PAK' as PlaceId] }))).toMatch(
      /; without Pakistan$/
    );
    expect(formsTitle(inSession({ page: 'trends', place: ['PAK', 'IND'] }))).toBe(
      'Forms of exploitation: Pakistan and India, 2007⁠–⁠2022'
    );
  });

  it('say of justice what Pakistan reported, and that these are other persons', () => {
    const own = rowsOf('justice').filter(
      ({ place, year, sex }) => place === 'PAK' && year === '2022' && sex === 'all'
    );
    const of = (stage: string) =>
      persons(
        own.filter((row) => row['stage'] === stage),
        'persons'
      );
    expect(justiceTitle(pakistan)).toBe(
      `For 2022 Pakistan reported ${of('contact')} persons brought into formal contact, ${of('prosecuted')} prosecuted and ${of('convicted')} convicted: other persons than the victims`
    );
  });

  it('say of women, girls, men and boys what each is of the four, with and without the country shown apart', () => {
    expect(personsTitle(world)).toMatch(
      /^In the \d+ countries .*, of the four together\. Without Pakistan, in /
    );
  });

  it('are the figure’s own sentence where there is no answer, and say what is missing', () => {
    const nobody = session({ place: ['CCC'] as never });
    for (const title of [changeTitle, formsTitle, personsTitle, justiceTitle])
      expect(title(nobody)).toBe(sentence(nobody));
    expect(justiceTitle(session())).toBe('The forms need a table that did not load: justice.');
    expect(personsTitle(session())).toBe('Nobody gave both sex and age for 2018⁠–⁠2021.');
    expect(formsTitle(inUrdu({ place: ['AAA'] as never }))).toContain('جبری مشقت');
  });
});

describe('the small charts of a slide', () => {
  it('fill their room with titles, notes and what stands below, and stand no lower than is worth drawing', () => {
    const charts = [
      { note: '' },
      { note: 'Countries that reported: 72 for 2007, 86 for 2022.' },
      { note: '' }
    ];
    const notes = ['Persons, not cases.'];
    for (const columns of [1, 2, 3]) {
      const grid = gridOf({ lang: 'en' }, { charts, columns, notes, room: 40, wide: 73 });
      const rows = Math.ceil(3 / columns);
      const high = rows * (grid.tall + TITLE + heightOf({ lang: 'en' }, charts[1]?.note ?? '', grid.wide));
      expect(high + grid.gap * (rows - 1) + 1.35).toBeCloseTo(40);
      expect(grid.wide * columns + grid.gap * (columns - 1)).toBeCloseTo(73);
    }
    expect(gridOf({ lang: 'en' }, { charts, columns: 1, notes, room: 10, wide: 73 }).tall).toBe(5);
  });

  it('stand on one scale, the victims beside the stages of justice on their own', () => {
    const answer = trendAnswer(world);
    if (!answer) throw new Error('no answer');
    const scales = (of: ReturnType<typeof formsScene>) => new Set(of?.charts.map(({ most }) => most)).size;
    expect([scales(formsScene(world, answer)), scales(personsScene(world, answer))]).toEqual([1, 1]);
    const justice = justiceScene(world, answer);
    expect(justice?.charts.map(({ id }) => id)).toEqual(['victims', 'contact', 'prosecuted', 'convicted']);
    expect(scales(justice)).toBe(2);
    expect(justice?.notes[0]).toMatch(/Detected victims stand on a scale of their own\.$/);
  });

  it('leave room for the longest number that any of their lines ends with', () => {
    const line = (victims: { least: number; most: number }, year = 2021) => ({
      id: 'all',
      tone: 0,
      years: [{ year, victims, reporting: 1, flags: [] }]
    });
    const says = ({ least, most }: { least: number; most: number }) => `${least}–${most}`;
    const span = { from: 2018, to: 2021 };
    const gutter = (lines: readonly ReturnType<typeof line>[]) => gutterOf([{ lines }], { span }, says);
    const [small, large] = [line({ least: 1, most: 2 }), line({ least: 100000, most: 200000 })];
    expect(gutter([small])).toBe(5);
    expect(gutter([small, large])).toBeGreaterThan(8);
    // The year of an old number stands beside it where there are many.
    const old = line({ least: 100000, most: 200000 }, 2019);
    expect(gutter([small, small, old])).toBeGreaterThan(gutter([small, old]));
  });

  it('are none where nobody is in them', () => {
    const answer = trendAnswer(session());
    if (!answer) throw new Error('no answer');
    expect(personsScene(session(), answer)).toBeNull();
    expect(justiceScene(session(), answer)).toBeNull();
  });
});

describe('what stands about the parts of the trends', () => {
  const part = (id: string) => {
    const scene = trendsScenes.find((each) => each.id === id);
    if (!scene) throw new Error(`no part ${id}`);
    return scene;
  };
  const publishers = (id: string, of: typeof pakistan) =>
    part(id)
      .sources?.(of)
      .map(({ publisher }) => publisher);

  it('is the question that each answers', () => {
    expect(part('persons').question?.(pakistan)).toBe(
      'Who are the victims detected in Pakistan: women, girls, men, boys?'
    );
    expect(part('forms').question?.(world)).toBe('In which forms of exploitation were victims detected?');
    expect(part('justice').question?.(inSession({ page: 'trends', place: ['PAK'] }, 'ur'))).toMatch(
      /پاکستان.* میں .*سزا ہوئی؟$/
    );
    expect('question' in part('line')).toBe(false);
  });

  it('is what each rests on and no more: the dated notes under the line of a country alone', () => {
    for (const id of ['persons', 'forms', 'justice', 'change'])
      expect(publishers(id, pakistan)).toEqual(['UNODC']);
    expect(publishers('line', world)).toEqual(['UNODC']);
    expect(publishers('line', pakistan)).toContain('Dawn');
    expect(publishers('line', pakistan)).not.toContain('University of Toronto law library');
  });
});

describe('the years of which the numbers by age do not fit', () => {
  it('are named under the four of a country, and of no sum', () => {
    const notes = (of: typeof pakistan) => {
      const answer = trendAnswer(of);
      return answer ? (personsScene(of, answer)?.notes ?? []) : [];
    };
    // In 2019 Pakistan has fewer than five adults of both sexes, and thousands of each.
    expect(notes(pakistan)).toContain(
      'For 2019 the source’s numbers by age contradict one another: read no change to or from it.'
    );
    expect(
      notes(inSession({ page: 'trends', place: ['PAK'], years: { from: 2020, to: 2022 } }))
    ).toHaveLength(1);
    expect(notes(world)).toHaveLength(1);
  });
});
