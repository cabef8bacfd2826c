import type { Span } from '../domain/year.ts';
import type { TrendTables } from './told.ts';

/** The years in both spans, or `null` where they share none. */
export function overlap(a: Span, b: Span): Span | null {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : null;
}

const spans = new WeakMap<readonly { readonly year: number }[], Span | null>();

/** The years asked for between the first and the latest with any total or finer cell, or `null` where none is. */
export function spanOnRecord({ totals, victims }: TrendTables, asked: Span): Span | null {
  const known = [totals, victims].flatMap((rows) => spanOf(rows ?? []) ?? []);
  if (known.length === 0) return null;
  const [from, to] = [known.map((span) => span.from), known.map((span) => span.to)];
  return overlap(asked, { from: Math.min(...from), to: Math.max(...to) });
}

/** Read once for each table, as every line of a figure asks. */
function spanOf(rows: readonly { readonly year: number }[]): Span | null {
  const before = spans.get(rows);
  if (before !== undefined) return before;
  let [from, to] = [Infinity, -Infinity];
  for (const { year } of rows) {
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  const span = from <= to ? { from, to } : null;
  spans.set(rows, span);
  return span;
}
