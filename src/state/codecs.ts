import type { PlaceId } from '../domain/place.ts';
import type { Span, Year } from '../domain/year.ts';
import type { MapPosition, Top } from './view.ts';

/** One key of the address: `read` gives `undefined` for a value it does not know, `write` is its exact inverse. */
export type Codec<Value> = {
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
};

/** One of a closed list of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Codec<Word> {
  return { read: (text) => words.find((word) => word === text), write: (word) => word };
}

/** The M49 code of the world, which a view of no place in particular looks at anyway. */
const WORLD = '001';

/** How many places a view may name: as many as can be told apart in a headline and a row of chips. */
export const MOST_PLACES = 12;

/** Places by ISO alpha-3 code or UN region code, at most a dozen: `PAK,IND`; capitals, repeats and the world do not matter. */
export const placeList: Codec<readonly PlaceId[]> = {
  read: (text) => {
    const ids = [...new Set(text.toUpperCase().split(','))];
    return ids.length <= MOST_PLACES && ids.every((id) => /^([A-Z]{3}|[0-9]{3})$/.test(id))
      ? (ids.filter((id) => id !== WORLD) as PlaceId[])
      : undefined;
  },
  write: (places) => places.join(',')
};

/** What a table calls one of its rows: small letters, digits and hyphens; capitals do not matter. */
export const slug: Codec<string> = {
  read: (text) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/i.test(text) && text.length <= 80 ? text.toLowerCase() : undefined,
  write: (name) => name
};

/** Half a character, which no address can carry; a cut in the middle of one leaves it too. */
const HALVES = /\p{Surrogate}/gu;

/** Words to look for, as typed: what is over 60 characters is let go; spaces at the ends, and more than one in a row, do not matter. */
export const search: Codec<string> = {
  read: (text) => text.trim().replace(/\s+/g, ' ').slice(0, 60).replace(HALVES, '').trim(),
  write: (words) => words.replace(HALVES, '')
};

/** `2018-2022`, either end first, or `2022` for one year. */
export const span: Codec<Span> = {
  read: (text) => {
    const parts = /^([1-9]\d{3})(?:-([1-9]\d{3}))?$/.exec(text);
    if (!parts) return undefined;
    const from = Number(parts[1]);
    const to = Number(parts[2] ?? parts[1]);
    return { from: Math.min(from, to), to: Math.max(from, to) };
  },
  write: ({ from, to }) => (from === to ? String(from) : `${from}-${to}`)
};

/** One year, `2015`. */
export const year: Codec<Year> = {
  read: (text) => (/^[1-9]\d{3}$/.test(text) ? Number(text) : undefined),
  write: String
};

/** A day of the calendar, `2025-04-14`. */
export const day: Codec<string> = {
  read: (text) => {
    if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined;
    const at = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined;
  },
  write: (date) => date
};

/** A number of persons, 0 to 99,999. */
export const persons: Codec<number> = {
  read: (text) => (/^(0|[1-9]\d{0,4})$/.test(text) ? Number(text) : undefined),
  write: String
};

/** `auto`, `all`, or how many routes, 1 to 9999. */
export const top: Codec<Top> = {
  read: (text) => {
    if (text === 'auto' || text === 'all') return text;
    return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
  },
  write: String
};

/** `69.3,30.4,4`: longitude, latitude (degrees) and zoom. */
export const mapPosition: Codec<MapPosition> = {
  read: (text) => {
    const parts = text.split(',');
    if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,4})?$/.test(part))) return undefined;
    const [lng = NaN, lat = NaN, zoom = NaN] = parts.map(Number);
    if (Math.abs(lng) > 360 || Math.abs(lat) > 90 || zoom < 0 || zoom > 12) return undefined;
    return { centre: [lng + 0, lat + 0], zoom: zoom + 0 };
  },
  write: ({ centre, zoom }) =>
    [centre[0], centre[1], zoom].map((n) => String(Number(n.toFixed(2)) + 0)).join(',')
};

/** A switch: `1` is on, `0` is off. */
export const flag: Codec<boolean> = {
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  write: (on) => (on ? '1' : '0')
};
