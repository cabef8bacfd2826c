import type { Report, Tally } from './importer.ts';

/** The report of an import as plain text, one line a fate. */
export function reportText(report: Report): string {
  return [
    `${report.source} from ${report.file}`,
    line('read', report.read),
    line('kept', report.kept),
    line('hidden (<5)', report.hidden),
    line('dropped', droppedRows(report)),
    ...report.dropped.map(tallyLine),
    ...(report.notes.length > 0 ? ['  notes', ...report.notes.map(tallyLine)] : [])
  ].join('\n');
}

/** What breaks the law `read = kept + hidden + dropped`, in words, or `null` where every row has a fate. [D39] */
export function reportFault(report: Report): string | null {
  const fates = report.kept + report.hidden + droppedRows(report);
  return fates === report.read ? null : `${report.read} rows read, but ${fates} kept, hidden or dropped`;
}

function droppedRows(report: Report): number {
  return report.dropped.reduce((sum, tally) => sum + tally.rows, 0);
}

function line(word: string, rows: number): string {
  return `  ${word.padEnd(12)} ${String(rows).padStart(8)}`;
}

function tallyLine({ why, rows, examples = [] }: Tally): string {
  const some = examples.length > 0 ? ` (${examples.slice(0, 3).join('; ')}${rows > 3 ? '; …' : ''})` : '';
  return `    ${String(rows).padStart(8)}  ${why}${some}`;
}
