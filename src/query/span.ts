import type { Span, Year } from '../domain/year.ts';
import { onceForEach } from './once.ts';
import type { TrendTables } from './told.ts';

/** The years in both spans, or `null` where they share none. */
export function overlap(a: Span, b: Span): Span | null {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : null;
}

/** The years asked for between the first and the latest with any total or finer cell, or `null` where none is. */
export function spanOnRecord({ totals, victims }: TrendTables, asked: Span): Span | null {
  const known = [totals, victims].flatMap((rows) => spanOf(rows ?? []) ?? []);
  if (known.length === 0) return null;
  const [from, to] = [known.map((span) => span.from), known.map((span) => span.to)];
  return overlap(asked, { from: Math.min(...from), to: Math.max(...to) });
}

const spanOf = onceForEach((rows: readonly { readonly year: number }[]): Span | null => {
  let [from, to] = [Infinity, -Infinity];
  for (const { year } of rows) {
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  return from <= to ? { from, to } : null;
});

/** Years in order as runs of those that follow on one another: 2003–2007, 2010. */
export function runsOf(years: readonly Year[]): readonly Span[] {
  const runs: Span[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.to === year - 1) runs[runs.length - 1] = { from: last.from, to: year };
    else runs.push({ from: year, to: year });
  }
  return runs;
}

/** The years of a span that are not among these, as runs: 2003–2007, 2010. */
export function gapsIn(span: Span, years: readonly Year[]): readonly Span[] {
  const told = new Set(years);
  const all = Array.from({ length: Math.max(0, span.to - span.from + 1) }, (_, i) => span.from + i);
  return runsOf(all.filter((year) => !told.has(year)));
}
