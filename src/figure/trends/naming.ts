import type { Count } from '../../domain/count.ts';
import { isExact, isOnlyHidden } from '../../query/count.ts';
import { isEveryone, type Kind } from '../../query/told.ts';
import type { Words } from '../../i18n/words.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Apart, Series, TrendAnswer } from './answer.ts';

const FORM_KEYS = {
  sexual: 'trends.kind.sexual',
  labour: 'trends.kind.labour',
  other: 'trends.kind.other'
} as const;
const SEX_KEYS = {
  female: 'trends.kind.female',
  male: 'trends.kind.male',
  other: 'trends.kind.otherSex',
  unknown: 'trends.kind.unknownSex'
} as const;
const AGE_KEYS = {
  adult: 'trends.kind.adult',
  child: 'trends.kind.child',
  unknown: 'trends.kind.unknownAge'
} as const;

/** The chosen form, sex and age in words, or nothing where all victims are meant. */
export function kindsOf(words: Words, { form, sex, age }: Kind): string {
  const kinds = [
    ...(form === 'all' ? [] : [words.say(FORM_KEYS[form])]),
    ...(sex === 'all' ? [] : [words.say(SEX_KEYS[sex])]),
    ...(age === 'all' ? [] : [words.say(AGE_KEYS[age])])
  ];
  return listed(words, kinds, 'trends.list');
}

/** "detected victims", and which of them; "detected victim" after a number that is said as one. */
export function whoOf(words: Words, kind: Kind, count: Count | null = null): string {
  const n = count ? (isOnlyHidden(count) ? count.most : count.least) : 0;
  return isEveryone(kind)
    ? words.say('trends.victims', { n })
    : words.say('trends.victims.kind', { n, kinds: kindsOf(words, kind) });
}

/** A count as a sentence says it: exact, "at least 840", or "between 0 and 8" where only hidden cells stand. */
export function said(words: Words, count: Count): string {
  return isOnlyHidden(count) ? words.say('trends.hiddenOnly', count) : words.atLeast(count);
}

/** A count as a chart's label says it: `84`, `91,888+` where hidden cells may add to it, both ends where they may be over a tenth. */
export function labelOf(words: Words, count: Count): string {
  if (isOrMore(count)) return words.say('trends.orMore', { n: count.least });
  return words.count(count);
}

/** True where hidden cells may add to a number, but by a tenth of it at most. */
export function isOrMore(count: Count): boolean {
  return !isExact(count) && count.most - count.least <= count.most / 10;
}

/** The name of a line. */
export function seriesName(words: Words, { place, without, years }: Series, answer: TrendAnswer): string {
  if (without.length > 0) return words.say('trends.without', { place: placesOf(words, without) });
  if (place) return words.place(place);
  return answer.isSame
    ? words.say('trends.same', { n: years.at(-1)?.reporting ?? 0 })
    : words.say('trends.all');
}

/** Names of places, the last joined by "and". */
export function placesOf(words: Words, places: readonly PlaceId[]): string {
  return listed(
    words,
    places.map((place) => words.placeInText(place))
  );
}

/** Texts in a row, with commas, the last joined as the language does. */
export function listed(
  words: Words,
  texts: readonly string[],
  last: 'trends.list' | 'trends.pair' = 'trends.pair'
): string {
  return texts.reduce((before, text, i) => {
    if (i === 0) return text;
    return words.say(i === texts.length - 1 ? last : 'trends.list', { before, last: text });
  }, '');
}

/** Where the view looks: the world, or its places. */
export function whereOf(words: Words, places: readonly PlaceId[]): string {
  return places.length === 0
    ? words.say('trends.world')
    : listed(
        words,
        places.map((place) => words.placeOrUnknown(place))
      );
}

/** What is said of the country shown apart: its name, since when it reports, its share of the sum; `null` without a share. */
export function apartFilling(
  words: Words,
  apart: Apart | null
): { readonly place: string; readonly since: string; readonly share: string } | null {
  if (!apart?.share) return null;
  const { place, since, share } = apart;
  return { place: words.place(place), since: words.year(since), share: words.percent(share) };
}

/** The label of the area between the line with a country and the line without it. */
export function apartLabel(words: Words, { place, since }: Apart): string {
  return words.say('trends.apart.label', { place: words.place(place), since: words.year(since) });
}
