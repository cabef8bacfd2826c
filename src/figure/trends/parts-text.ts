import { SHOWN_APART } from '../../query/apart.ts';
import type { Change } from '../../query/decomposed.ts';
import { change } from '../../query/decomposed.ts';
import type { Words } from '../../i18n/words.ts';
import { placesOf, said } from './naming.ts';
import type { Part, Parts } from './parts.ts';

/** A row of the drawing: a year's sum, or the part of one that a group of countries made up. */
export type PartRow = {
  readonly key: string;
  readonly kind: 'whole' | 'part';
  /** levels in the persons that are sure, which add up without a rest */
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly detail: string;
  readonly number: string;
};

/** The rows of a change taken apart, from the earlier sum to the later. */
export function partRows(words: Words, { before, after, parts }: Parts): readonly PartRow[] {
  const whole = ({ year, victims, countries }: Parts['before'], key: string): PartRow => ({
    key,
    kind: 'whole',
    from: 0,
    to: victims.least,
    label: words.year(year),
    detail: words.say('trends.countries', { n: countries.length }),
    number: words.count(victims)
  });
  const years = { first: words.year(before.year), last: words.year(after.year) };
  const hasApart = parts.some(({ key }) => key === 'apart');
  const detailOf = ({ key, countries }: Part): string => {
    const list = words.say('trends.countries', { n: countries });
    if (key !== 'steady' || !hasApart) return list;
    const without = words.say('trends.without', { place: words.place(SHOWN_APART) });
    return words.say('trends.list', { before: list, last: without });
  };
  let level = before.victims.least;
  const rows = parts.map((part): PartRow => {
    const from = level;
    level += part.after.least - part.before.least;
    return {
      key: part.key,
      kind: 'part',
      from,
      to: level,
      label: partName(words, part, years),
      detail: part.key === 'apart' ? loneYear(words, part, years) : detailOf(part),
      number: words.change(part.change)
    };
  });
  return [whole(before, 'before'), ...rows, whole(after, 'after')];
}

/** Whose part of a change it is. */
export function partName(
  words: Words,
  { key }: Pick<Part, 'key'>,
  years: { readonly first: string; readonly last: string }
): string {
  return key === 'apart' ? words.place(SHOWN_APART) : words.say(`trends.parts.${key}`, years);
}

/** Where a country told one of the two years alone: that it reported for it only. */
function loneYear(words: Words, { before, after }: Part, years: { first: string; last: string }): string {
  if (before.most === 0) return words.say('trends.parts.joined', years);
  return after.most === 0 ? words.say('trends.parts.left', years) : '';
}

/** Which of those that reported for both years count otherwise in one of them; nothing where none does. */
export function otherwiseText(words: Words, { otherwise }: Pick<Parts, 'otherwise'>): string {
  const { countries, before, after } = otherwise;
  return countries.length === 0
    ? ''
    : words.say('trends.parts.otherwise', {
        places: placesOf(words, countries),
        change: inWords(words, change(before, after))
      });
}

/** The finding: by how much the sum changed, and how much of that each group of countries makes up. */
export function partsText(words: Words, parts: Parts): string {
  return partTexts(words, parts).join(' ');
}

/** The same in sentences: of the change, then of each group, or of those named alone. */
export function partTexts(
  words: Words,
  parts: Parts,
  of: readonly Part['key'][] = ['steady', 'apart', 'joined', 'left']
): readonly string[] {
  const { before, after } = parts;
  const filled = {
    first: words.year(before.year),
    last: words.year(after.year),
    before: said(words, before.victims),
    after: said(words, after.victims)
  };
  const whole = change(before.victims, after.victims);
  return [
    words.say('trends.parts.whole', { ...filled, change: inWords(words, whole) }),
    ...parts.parts.filter(({ key }) => of.includes(key)).map((part) => partText(words, part, filled))
  ];
}

function partText(words: Words, part: Part, years: { first: string; last: string }): string {
  switch (part.key) {
    case 'apart': {
      const lone = loneYear(words, part, years);
      return words.say(lone === '' ? 'trends.parts.apart.text' : 'trends.parts.apart.lone', {
        place: words.place(SHOWN_APART),
        lone,
        change: inWords(words, part.change)
      });
    }
    case 'steady':
      return words.say('trends.parts.steady.text', {
        n: part.countries,
        change: inWords(words, part.change)
      });
    case 'joined':
      return words.say('trends.parts.joined.text', {
        n: part.countries,
        last: years.last,
        victims: said(words, part.after)
      });
    case 'left':
      return words.say('trends.parts.left.text', {
        n: part.countries,
        first: years.first,
        victims: said(words, part.before)
      });
    case 'unreported':
      return words.say('trends.parts.unreported.text', {
        n: part.countries,
        change: inWords(words, part.change)
      });
  }
}

/** "7,112 more", "between 3 fewer and 15 more": as far as what is hidden lets anyone tell. */
function inWords(words: Words, { least, most }: Change): string {
  if (least === 0 && most === 0) return words.say('trends.parts.level');
  if (least >= 0) return words.say('trends.parts.more', { range: words.range(least, most) });
  if (most <= 0) return words.say('trends.parts.fewer', { range: words.range(-most, -least) });
  return words.say('trends.parts.unclear', { less: -least, more: most });
}
