import type { Span, Year } from '../../domain/year.ts';
import { stepTo } from './step.ts';

/** Where a reader is on charts of years: the year read, whether it is held there, and the year that marking a span began at. */
export type Reading = { readonly at: Year | null; readonly isHeld: boolean; readonly since: Year | null };

/** Nobody reads. */
export const NOWHERE: Reading = { at: null, isHeld: false, since: null };

/** What a key leads to: the next reading, and the span of years it chose, if any. */
export type Pressed = { readonly reading: Reading; readonly chosen: Span | null };

/** The years marked, from where marking began to the year read; `null` where they are not two at least. */
export function markedIn({ at, since }: Reading): Span | null {
  if (at === null || since === null || at === since) return null;
  return { from: Math.min(at, since), to: Math.max(at, since) };
}

/**
 * What a key makes of a reading, `undefined` where it means nothing here. Enter goes in, then holds the year or lets it go,
 * or takes the years marked; Shift with a step marks; Escape undoes one thing at a time.
 */
export function pressed(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  reading: Reading,
  years: Span
): Pressed | undefined {
  const { at, isHeld, since } = reading;
  const led = (next: Partial<Reading>, chosen: Span | null = null): Pressed => ({
    reading: { ...reading, since: null, ...next },
    chosen
  });
  if (key === 'Enter') {
    const chosen = markedIn(reading);
    return chosen ? led({}, chosen) : led(at === null ? { at: years.to } : { isHeld: !isHeld });
  }
  if (key === 'Escape' && since !== null) return led({});
  if (key === 'Escape' && isHeld) return led({ isHeld: false });
  const start = shiftKey ? (at ?? years.to) : at;
  const next = stepTo(key, start, years);
  if (next === undefined) return undefined;
  return shiftKey && next !== null
    ? led({ at: next, isHeld: false, since: since ?? start })
    : led({ at: next });
}

/** What a click on a year makes of a reading: the year is held, or let go where it was held; off the years nothing is read. */
export function clicked(year: Year | null, { at, isHeld }: Reading): Reading {
  return { ...NOWHERE, at: year, isHeld: year !== null && !(isHeld && at === year) };
}
