import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { TableName } from '../../../../src/data/schema.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { foursOf } from '../../../../src/figure/trends/persons.ts';
import { sharePictures, sharesAt, sharesNotes } from '../../../../src/figure/trends/shares.ts';
import { cell, id } from '../../query/trend-fixture.ts';
import { dataset as small, inUrdu, session } from './session-fixture.ts';

type Row = Readonly<Record<'place' | 'year' | 'form' | 'sex' | 'age' | 'victims', string>>;
const KINDS = ['female adult', 'female child', 'male adult', 'male child'];

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const read = (name: TableName) => parseTable(name, file(name)).table;
const ofRecord = {
  ...small,
  ...joinTables({ places: read('places'), totals: read('totals'), victims: read('victims') }, [])
};
const pictured = (opened: ReturnType<typeof session>) => {
  const answer = trendAnswer(opened) ?? expect.fail();
  return {
    answer,
    words: opened.words,
    session: opened,
    pictures: sharePictures(opened, answer, foursOf(opened, answer))
  };
};

/** The published four of each country that gave all four for a year: least and most of each. */
function publishedFours(year: string, without: string): (readonly [number, number])[][] {
  const { data } = Papa.parse<Row>(file('victims'), { header: true, skipEmptyLines: true });
  const rows = data.filter((row) => row.year === year && row.form === 'all' && row.place !== without);
  const places = [...new Set(rows.map(({ place }) => place))];
  return places
    .map((place) =>
      KINDS.flatMap((kind) => {
        const found = rows.find((row) => row.place === place && `${row.sex} ${row.age}` === kind);
        if (!found) return [];
        return found.victims === '<5'
          ? [[0, 4] as const]
          : [[Number(found.victims), Number(found.victims)] as const];
      })
    )
    .filter((four) => four.length === 4);
}

/** The lowest share one of the four can have: itself at least, the other three at most; the highest the other way round. */
function sharesIn(fours: (readonly [number, number])[][]): (readonly [number, number])[] {
  const ends = KINDS.map((_, i) =>
    fours.reduce<readonly [number, number]>(
      (sum, four) => [sum[0] + (four[i]?.[0] ?? 0), sum[1] + (four[i]?.[1] ?? 0)] as const,
      [0, 0]
    )
  );
  return ends.map(([least, most], i) => {
    const others = ends.filter((_, at) => at !== i);
    const [fewest, mostOthers] = [0, 1].map((end) => others.reduce((sum, each) => sum + (each[end] ?? 0), 0));
    return [(100 * least) / (least + (mostOthers ?? 0)), (100 * most) / (most + (fewest ?? 0))] as const;
  });
}

test.each(['2009', '2016', '2019', '2022'])('the shares of %s are those of the published cells', (year) => {
  const { pictures } = pictured(session({}, ofRecord));
  expect(pictures.map(({ id }) => id)).toEqual(['all', 'without']);
  for (const { lines, countries, id } of pictures) {
    const fours = publishedFours(year, id === 'without' ? 'PAK' : '');
    expect(countries.find((each) => String(each.year) === year)?.reporting).toBe(fours.length);
    expect(fours.length).toBeGreaterThan(40);
    const drawn = lines.map(({ years }) => years.find((each) => String(each.year) === year)?.victims);
    for (const [i, [least, most]] of sharesIn(fours).entries()) {
      expect(drawn[i]?.least).toBeCloseTo(least, 9);
      expect(drawn[i]?.most).toBeCloseTo(most, 9);
    }
  }
});

test('the shares of women alone differ with and without Pakistan in 2022', () => {
  const [all, without] = ['', 'PAK'].map((left) =>
    Math.round(sharesIn(publishedFours('2022', left))[0]?.[0] ?? 0)
  );
  const { pictures, session: opened, answer } = pictured(session({}, ofRecord));
  const said = pictures.map((picture) => sharesAt(opened.words, answer, picture, 2022)[1]);
  expect(said[0]).toMatch(new RegExp(`^Women: ${all}\\D`));
  expect(said[1]).toMatch(new RegExp(`^Women: ${without}\\D`));
  expect(all).toBeGreaterThan((without ?? 0) + 5);
});

const four = (place: string, year: number, words: string) =>
  words.split(' ').map((victims, at) => cell(place, year, `all ${KINDS[at] ?? ''}`, victims));

test('a year is a gap where one of the four is missing, or where all four may be no one', () => {
  const victims = [
    ...four('AAA', 2018, '6 2 1 1'),
    ...four('AAA', 2019, '6 2 1'),
    ...four('AAA', 2020, '<5 <5 0 0'),
    ...four('AAA', 2021, '<5 6 0 0')
  ];
  const {
    pictures,
    answer,
    words,
    session: opened
  } = pictured(session({ place: [id('AAA')], years: { from: 2018, to: 2021 } }, { ...small, victims }));
  const women = pictures[0]?.lines[0]?.years.map((each) => each.victims);
  expect(women).toEqual([{ least: 60, most: 60 }, null, null, { least: 0, most: 40 }]);
  expect(pictures[0]?.lines.map(({ tone }) => tone)).toEqual([0, 2, 3, 4]);
  const read = (year: number) => pictures[0] && sharesAt(words, answer, pictures[0], year);
  expect(read(2020)).toEqual(['2020', words.say('trends.persons.gap')]);
  expect(read(2021)?.map((row) => row.replaceAll('\u00a0', ' '))).toEqual([
    '2021',
    'Women: 0\u2060–\u206040 % (<5)',
    'Girls: 60\u2060–\u2060100 % (6)',
    'Men: 0 % (0)',
    'Boys: 0 % (0)'
  ]);
  // One country: the set does not change, but there are gaps and a band.
  expect(sharesNotes(opened, answer, pictures).map((note) => note.split(':')[0])).toEqual(['Line', 'A gap']);
});

test('a sum says how many countries gave the four first and last, and that they are not the same ones', () => {
  const victims = [
    ...four('AAA', 2018, '6 2 1 1'),
    ...four('AAA', 2020, '6 2 1 1'),
    ...four('BBB', 2020, '1 1 1 1')
  ];
  const data = { ...small, victims };
  const { pictures, answer, session: opened } = pictured(session({ years: { from: 2018, to: 2021 } }, data));
  // Pakistan gave none of the four: without it the picture would be the same again.
  expect(pictures).toHaveLength(1);
  expect(pictures[0]?.countries.map(({ reporting }) => reporting)).toEqual([1, 0, 2, 0]);
  const [note] = sharesNotes(opened, answer, pictures);
  expect(note).toContain('1 for 2018, 2 for 2020, and not the same ones');
  const urdu = pictured(inUrdu({ years: { from: 2018, to: 2021 } }, data));
  expect(sharesNotes(urdu.session, urdu.answer, urdu.pictures)[0]).toContain('\u20661\u2069');
});

test('nobody gave the four: no picture', () => {
  expect(pictured(session()).pictures).toEqual([]);
});
