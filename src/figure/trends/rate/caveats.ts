import type { PlaceId } from '../../../domain/place.ts';
import type { Span, Year } from '../../../domain/year.ts';
import type { Words } from '../../../i18n/words.ts';
import { FEW, TOO_FEW, type YearlyRate } from '../../../query/rate.ts';
import { isRegion } from '../../../query/region.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { isSum, type TrendAnswer } from '../answer.ts';
import { listed, placesOf, seriesName } from '../naming.ts';
import { ratesOf, type RateLine } from './lines.ts';

/** What a reader must know of the rates in view: of whom they are, which rest on few victims, and which are not given. */
export function rateCaveats(session: Session, answer: TrendAnswer): readonly string[] {
  const { view, words } = session;
  return [
    ...(isSum(answer) || answer.places.some(isRegion) ? [words.say('trends.rate.reported')] : []),
    ...rateNotes(session, answer),
    ...(view.sex === 'all' && view.age === 'all' ? [] : [words.say('trends.rate.everyone')])
  ];
}

/** Which rates in view rest on few victims, and which are not given. */
export function rateNotes(session: Session, answer: TrendAnswer): readonly string[] {
  const lines = ratesOf(session, answer);
  return [
    ...lines.flatMap((line, at) => sizeTexts(session.words, line, answer, lines.slice(0, at))),
    ...unpeopledTexts(session.words, lines)
  ];
}

/** The years of a line with few victims, and those with too few for a rate; not again what was said of a line before it. */
function sizeTexts(words: Words, line: RateLine, answer: TrendAnswer, before: readonly RateLine[]): string[] {
  const isSaid = (rate: YearlyRate) =>
    line.without.length > 0 &&
    before.some(({ rates }) =>
      rates.some(({ year, inhabitants }) => year === rate.year && inhabitants === rate.inhabitants)
    );
  const own = line.rates.filter((rate) => !isSaid(rate));
  const yearsOf = (size: YearlyRate['size']) =>
    own.filter((rate) => rate.size === size).map(({ year }) => year);
  const [few, tooFew] = [yearsOf('few'), yearsOf('too-few')];
  const name = seriesName(words, line, answer);
  const years = yearsText(words, few);
  const isAll = few.length > 1 && line.rates.filter(({ rate }) => rate).length === few.length;
  return [
    ...(few.length === 0
      ? []
      : isAll
        ? [words.say('trends.rate.few.all', { name, n: FEW })]
        : [words.say('trends.rate.few', { name, n: FEW, years })]),
    ...(tooFew.length === 0
      ? []
      : [words.say('trends.rate.tooFew', { name, n: TOO_FEW, years: yearsText(words, tooFew) })])
  ];
}

function unpeopledTexts(words: Words, lines: readonly RateLine[]): string[] {
  const places: PlaceId[] = [
    ...new Set(lines.flatMap(({ rates }) => rates.flatMap(({ unpeopled }) => unpeopled)))
  ].sort();
  if (places.length === 0) return [];
  const text = words.say('trends.rate.unpeopled', { n: places.length, places: placesOf(words, places) });
  return [words.sentence(text)];
}

/** Years in order as a reader says them: "2008–2011, 2014 and 2016". */
export function yearsText(words: Words, years: readonly Year[]): string {
  const spans: Span[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.to === year - 1) spans[spans.length - 1] = { from: last.from, to: year };
    else spans.push({ from: year, to: year });
  }
  return listed(
    words,
    spans.map((span) => words.span(span))
  );
}
