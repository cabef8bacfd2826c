import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Where every figure stands that was measured last. */
export const RESULTS = 'bench/results.json';

type Named = { readonly what: string };

/** Puts rows into the results below `part`; a row measured before under the same words is replaced, others stay. */
export function keepResults(part: 'measured' | 'peers' | 'browsers', rows: readonly Named[]): void {
  const before = existsSync(RESULTS) ? readResults() : {};
  const old = before[part] ?? [];
  // Numbers in the words change with the run, so they do not make another figure.
  const isNew = (row: Named): boolean => !rows.some(({ what }) => bare(what) === bare(row.what));
  const machine = { processors: cpus().length, processor: cpus()[0]?.model ?? '', node: process.version };
  const after = { ...before, machine, [part]: [...old.filter(isNew), ...rows] };
  writeFileSync(RESULTS, `${JSON.stringify(after, null, 2)}\n`);
}

function readResults(): Partial<Record<string, readonly Named[]>> {
  const parsed: unknown = JSON.parse(readFileSync(RESULTS, 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).map(([part, rows]) => [part, Array.isArray(rows) ? rows.filter(isNamed) : []])
  );
}

function isNamed(row: unknown): row is Named {
  return typeof row === 'object' && row !== null && 'what' in row && typeof row.what === 'string';
}

function bare(what: string): string {
  return what.replace(/growth, .*/, 'growth');
}
