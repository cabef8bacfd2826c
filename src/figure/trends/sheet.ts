import type { Cell, Column, Sheet } from '../figure.ts';
import type { Form } from '../../domain/victims.ts';
import type { Change } from '../../query/decomposed.ts';
import { isRegion } from '../../query/region.ts';
import { isEveryone } from '../../query/told.ts';
import type { YearlyVictims } from '../../query/yearly.ts';
import type { Words } from '../../i18n/words.ts';
import type { Session } from '../../state/session.svelte.ts';
import { trendAnswer, type Series, type TrendAnswer } from './answer.ts';
import { formSeries } from './forms.ts';
import { justiceLines } from './justice.ts';
import { rateViewOf, type RateView } from './later-rates.ts';
import { kindsOf, listed, seriesName, whereOf } from './naming.ts';
import { partName } from './parts-text.ts';
import { partsOf } from './parts.ts';
import { personRows, shareColumns } from './sheet-persons.ts';

/** What a row has of the four that is of none of them. */
const NO_SHARE: readonly Cell[] = ['', '', ''];

type RateCells = ReturnType<RateView['cellsOf']>;

/**
 * The numbers of the lines, year by year and line by line, the chosen victims first and then each form by itself; after
 * them women, girls, men and boys with their shares, persons at each stage of justice, and what the change of a sum between two
 * years is made of.
 */
export function sheet(session: Session): Sheet {
  const { view, words } = session;
  const rate = rateViewOf(session);
  const columns: readonly Column[] = [
    { key: 'year', title: words.say('trends.sheet.year'), kind: 'text' },
    { key: 'countries', title: words.say('trends.sheet.series'), kind: 'text' },
    { key: 'form', title: words.say('trends.sheet.form'), kind: 'text' },
    { key: 'least', title: words.say('trends.sheet.least'), kind: 'number' },
    { key: 'most', title: words.say('trends.sheet.most'), kind: 'number' },
    ...(rate?.columns(words) ?? []),
    { key: 'reporting', title: words.say('trends.sheet.reporting'), kind: 'number' },
    { key: 'state', title: words.say('trends.sheet.state'), kind: 'text' },
    ...shareColumns(words)
  ];
  const answer = trendAnswer(session);
  const kinds = kindsOf(words, { ...view, form: 'all' });
  const where = whereOf(words, answer && answer.places.length > 0 ? answer.places : view.place);
  const what = kinds === '' ? where : `${where}, ${kinds}`;
  const years = answer ? words.span(answer.span) : '';
  const caption = rate
    ? rate.caption(words, { what, years })
    : words.say('trends.sheet.caption', { what, years });
  return {
    caption,
    columns,
    rows: answer
      ? [
          ...rowsOf(session, answer).map((row) => [...row, ...NO_SHARE]),
          ...rowsOfPersons(session, answer),
          ...rowsOfJustice(session, answer).map((row) => [...row, ...NO_SHARE]),
          ...rowsOfParts(session, answer).map((row) => [...row, ...NO_SHARE])
        ]
      : []
  };
}

function rowsOf(session: Session, answer: TrendAnswer): Cell[][] {
  const { view } = session;
  const forms = formSeries(session, answer) ?? [];
  const blocks = [
    ...(view.form === 'all' ? [{ form: 'all' as const, series: answer.series }] : []),
    ...forms
  ];
  const all = blocks.length > 0 ? blocks : [{ form: view.form, series: answer.series }];
  const cellsOf = rateViewOf(session)?.cellsOf(session, answer);
  return all.flatMap(({ form, series }) =>
    series.flatMap((line) => rowsOfLine(session, answer, line, form, cellsOf))
  );
}

function rowsOfLine(
  { view, words }: Session,
  answer: TrendAnswer,
  line: Series,
  form: Form,
  cellsOf?: RateCells
): Cell[][] {
  const name = seriesName(words, line, answer);
  return line.years.map(({ year, victims, reporting, flags }) => {
    // Only what the line draws is set against inhabitants: the forms beside it are persons.
    const rate = cellsOf?.(form === view.form ? line : null, year);
    const state = stateOf(words, { flags, victims }, line.place !== null && !isRegion(line.place));
    return [
      words.year(year),
      name,
      words.say(`trends.form.${form}`),
      victims?.least ?? null,
      victims?.most ?? null,
      ...(rate?.cells ?? []),
      // Where nobody published a cell of the kind, who would have is unknown: that is not nobody.
      victims || (form === 'all' && isEveryone({ ...view, form })) ? reporting : null,
      rate && rate.state !== '' ? words.say('trends.list', { before: state, last: rate.state }) : state
    ];
  });
}

/** Whether a year is still open, whether there is anything of it, and of one country whether that is a sum of finer numbers. */
function stateOf(
  words: Words,
  { flags, victims }: Pick<YearlyVictims, 'flags' | 'victims'>,
  isOne = false
): string {
  if (flags.includes('open')) return words.say('trends.sheet.open');
  if (isOne && flags.includes('summed')) return words.say('trends.sheet.summed');
  return victims ? words.say('trends.sheet.closed') : '';
}

/** Women, girls, men and boys, each in persons as it was told, and what it makes of the four where these were all given. */
function rowsOfPersons(session: Session, answer: TrendAnswer): Cell[][] {
  const { view, words } = session;
  const cellsOf = rateViewOf(session)?.cellsOf(session, answer);
  return personRows(session, answer).map(({ name, told, shares }) => [
    words.year(told.year),
    name,
    words.say(`trends.form.${view.form}`),
    told.victims?.least ?? null,
    told.victims?.most ?? null,
    ...(cellsOf?.(null, told.year).cells ?? []),
    told.victims ? told.reporting : null,
    stateOf(words, told),
    ...shares
  ]);
}

/** Persons at each stage of justice, year by year: other persons than the victims, and said to be. */
function rowsOfJustice(session: Session, answer: TrendAnswer): Cell[][] {
  const { words } = session;
  const cellsOf = rateViewOf(session)?.cellsOf(session, answer);
  return (justiceLines(session, answer) ?? []).flatMap(({ stage, lines }) =>
    lines.flatMap((line, at) => {
      const series = answer.series[at];
      const of = words.say(`trends.justice.${stage}`);
      const name = series ? listed(words, [seriesName(words, series, answer), of], 'trends.list') : of;
      return line.years.map((told) => [
        words.year(told.year),
        name,
        words.say('trends.justice'),
        told.victims?.least ?? null,
        told.victims?.most ?? null,
        ...(cellsOf?.(null, told.year).cells ?? []),
        told.victims ? told.reporting : null,
        stateOf(words, told)
      ]);
    })
  );
}

/** The sums of two years and the parts that lead from one to the other: persons in a year, then persons more or fewer. */
function rowsOfParts(session: Session, answer: TrendAnswer): Cell[][] {
  const { view, words } = session;
  const taken = partsOf(session, answer);
  const [line] = answer.series;
  if (!taken || !line) return [];
  const { before, after, parts } = taken;
  const years = { first: words.year(before.year), last: words.year(after.year) };
  const row = (year: string, name: string, { least, most }: Change, countries: number, state: string) => [
    year,
    listed(words, [seriesName(words, line, answer), name], 'trends.list'),
    words.say(`trends.form.${view.form}`),
    least,
    most,
    // A change is of persons, and so are the sums beside it.
    ...(rateViewOf(session)?.cellsOf(session, answer)(null, after.year).cells ?? []),
    countries,
    state
  ];
  const sum = ({ year, victims, countries }: typeof before, name: string) =>
    row(words.year(year), name, victims, countries.length, words.say('trends.sheet.compared'));
  return [
    sum(before, words.say('trends.parts.first')),
    ...parts.map((part) =>
      row(
        words.span({ from: before.year, to: after.year }),
        partName(words, part, years),
        part.change,
        part.countries,
        words.say('trends.sheet.change')
      )
    ),
    sum(after, words.say('trends.parts.last'))
  ];
}
