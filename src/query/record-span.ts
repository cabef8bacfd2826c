import type { Dataset } from '../domain/dataset.ts';
import type { Span } from '../domain/year.ts';
import { yearOf } from './focus.ts';
import { spanOfList } from './grants.ts';

/** The first and the last year that anything on record about the response is dated; `null` where nothing is. */
export function recordSpan({
  contributions,
  programmes,
  events,
  grants
}: Pick<Dataset, 'contributions' | 'programmes' | 'events' | 'grants'>): Span | null {
  const list = spanOfList(grants ?? []);
  const dates = [
    ...[...(contributions ?? []), ...(programmes ?? [])].flatMap(({ start, end }) => [start, end]),
    ...(events ?? []).map(({ date }) => date)
  ];
  const years = [...dates.flatMap((date) => yearOf(date) ?? []), ...(list ? [list.from, list.to] : [])];
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
