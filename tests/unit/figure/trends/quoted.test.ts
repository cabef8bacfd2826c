import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeTrend } from '../../../../src/chart/trend/geometry.ts';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { TableName } from '../../../../src/data/schema.ts';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { caveats } from '../../../../src/figure/trends/caveats.ts';
import { formsNote } from '../../../../src/figure/trends/forms.ts';
import { justiceLines } from '../../../../src/figure/trends/justice.ts';
import { riseOf } from '../../../../src/figure/trends/rise.ts';
import { sentence } from '../../../../src/figure/trends/sentence.ts';
import { sheet } from '../../../../src/figure/trends/sheet.ts';
import { Words } from '../../../../src/i18n/words.ts';
import { loadVocabulary } from '../../../../src/shell/vocabulary.ts';
import type { Session } from '../../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../../src/state/view.ts';

const NAMES = ['places', 'sources', 'totals', 'victims', 'justice', 'milestones'] as const;
const read = (name: TableName) => parseTable(name, readFileSync(`data/${name}.csv`, 'utf8')).table;
const dataset = joinTables(Object.fromEntries(NAMES.map((name) => [name, read(name)])), []);

let words: Words;
beforeAll(async () => {
  words = new Words('en', await loadVocabulary('en', ['trends']), null);
});

const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

function at(change: Partial<View>): {
  session: Session;
  answer: NonNullable<ReturnType<typeof trendAnswer>>;
} {
  const session = { dataset, view: { ...firstView('en'), page: 'trends', ...change }, words } as Session;
  const answer = trendAnswer(session);
  if (answer === null) throw new Error('no answer');
  return { session, answer };
}

const place = (...ids: string[]) => ids as PlaceId[];
const years = (from: number, to: number) => ({ from, to });

describe('a finding that is quoted by itself', () => {
  it('names whom its sum leaves out, and so does a caveat [D16]', () => {
    const { session } = at({ without: place('PAK') });
    expect(bare(sentence(session))).toMatch(/^Without Pakistan, 126 countries reported at least 54,714 /);
    expect(caveats(session).map(bare)).toContain('Left out of every sum here: Pakistan');
  });

  it('names the region of its same reporters, and whom that leaves out', () => {
    const africa = at({ place: place('002'), reporters: 'same', years: years(2015, 2021) });
    expect(bare(sentence(africa.session))).toMatch(/^In Africa, the same 6 countries reported /);
    const asia = at({ place: place('145'), without: place('TUR'), reporters: 'same' });
    expect(bare(sentence(asia.session))).toMatch(/^Without Türkiye, in Western Asia, the same \d+ countr/);
  });

  it('says of a fall what the country shown apart told for both years, and not that fewer counted where their change raised the sum', () => {
    const { session, answer } = at({ years: years(2019, 2021) });
    expect(bare(sentence(session))).toContain('reported 21,253 of them, and 32,022 of those in 2019.');
    expect(riseOf(session, answer).map(bare).join(' ')).not.toContain('fewer countries counting');
    const rise = at({ years: years(2007, 2021) });
    expect(riseOf(rise.session, rise.answer).map(bare).join(' ')).toContain('more countries counting');
  });

  it('sets no form that was told for almost nobody beside one that was', () => {
    const { session, answer } = at({ place: place('PAK'), form: 'sexual' });
    const said = bare(sentence(session));
    expect(said).toContain('gave the form for most of its victims only from');
    expect(said).not.toContain('between 0 and 4');
    expect(bare(formsNote(session, answer))).toContain(
      'Pakistan gave the form for most of its victims only from'
    );
  });
});

describe('a number that is made up in another way [D7]', () => {
  it('stands apart from the line, is said not to be compared, and is named in the table', () => {
    const { session, answer } = at({ place: place('GBR') });
    const flagged = answer.series[0]?.years.filter(({ flags }) => flags.includes('otherwise')) ?? [];
    expect(flagged.map(({ year }) => year)).toEqual([2022]);
    const paper = { width: 900, height: 400, em: 16, gutter: 80 };
    const drawn = placeTrend(answer.series, paper, { span: answer.span });
    expect(drawn.lines[0]?.points.at(-1)?.isLone).toBe(true);
    expect(bare(sentence(session))).toMatch(/one is a published total, the other a sum of finer numbers\.$/);
    const inTable = sheet(session).rows.filter((row) => row.includes('sum of finer numbers'));
    expect(inTable.some(([year]) => year === '2022')).toBe(true);
  });

  it('is no published total: a country that gave citizenships first, first gave its total later', () => {
    const { session, answer } = at({ place: place('DOM') });
    expect(riseOf(session, answer).map(bare).join(' ')).toContain('first gave a total for 2011');
  });
});

it('the lines of justice leave their latest year open, where fewer countries reported it than before', () => {
  const { session, answer } = at({});
  for (const { lines } of justiceLines(session, answer) ?? [])
    expect(lines[0]?.years.filter(({ flags }) => flags.includes('open')).map(({ year }) => year)).toEqual([
      2022
    ]);
  const country = at({ place: place('PAK') });
  for (const { lines } of justiceLines(country.session, country.answer) ?? [])
    expect(lines[0]?.years.flatMap(({ flags }) => flags)).toEqual([]);
});
