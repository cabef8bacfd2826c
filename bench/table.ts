import { readFileSync, writeFileSync } from 'node:fs';

import { isMoreBetter, isWithin } from './measure.ts';
import type { Measurement } from './measure.ts';
import type { PeerRow } from './peers/compare.ts';
import { RESULTS } from './results.ts';

const DOCUMENT = 'docs/performance.md';
const MARKS = /(<!-- tables -->\n)[^]*(<!-- \/tables -->)/;

const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
  readonly machine: { readonly processors: number; readonly processor: string; readonly node: string };
  readonly measured: readonly Measurement[];
  readonly peers?: readonly PeerRow[];
};

/** The figures of the product as a Markdown table. */
function figures(rows: readonly Measurement[]): string {
  const head = '| figure | median | p95 | limit | | load | date |\n|---|---:|---:|---|---|---:|---|\n';
  const limit = ({ limit: most, judged, unit }: Measurement) =>
    most === null ? '' : `${judged} ${isMoreBetter(unit) ? '≥' : '≤'} ${most} ${unit}`;
  const mark = (row: Measurement) => (row.limit === null ? '' : isWithin(row) ? 'within' : '**over**');
  return (
    head +
    rows
      .map(
        (row) =>
          `| ${row.what} | ${row.median} ${row.unit} | ${row.p95} | ${limit(row)} | ${mark(row)} | ${row.load} | ${row.date} |\n`
      )
      .join('')
  );
}

/** The pages that draw the same flows as a Markdown table; ratios are ours with every pair, divided by the peer's. */
function comparison(rows: readonly PeerRow[]): string {
  const head =
    '| page | kB | drawn s | script ms | pan p95 ms | our bytes ÷ its | our time ÷ its | runs | load |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n';
  return (
    head +
    rows
      .toSorted((a, b) => a.seconds - b.seconds)
      .map(
        (row) =>
          `| ${row.what} | ${row.kilobytes} | ${row.seconds} | ${row.script} | ${row.panP95} | ${row.oursToItsBytes} | ${row.oursToItsTime} | ${row.runs} | ${row.load} |\n`
      )
      .join('')
  );
}

const { machine, measured, peers = [] } = results;
const tables = `## Last measured

${machine.processors} processors (${machine.processor}), no GPU, Node ${machine.node}. \`load\` is how many processes wanted to run: above ${machine.processors}, others were at work and the times are too long; bytes and ratios stand.

${figures(measured)}
## The same flows by other libraries

${comparison(peers)}`;
const text = readFileSync(DOCUMENT, 'utf8');
writeFileSync(
  DOCUMENT,
  text.replace(MARKS, (_, start: string, end: string) => start + tables + end)
);
