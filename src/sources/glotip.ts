import { InputError } from '../domain/issue.ts';
import { foldLabel, readCitizenshipLabels, type CitizenshipLabels } from './citizenship.ts';
import { foldRepeated, justiceKey, justiceRow, victimsKey, victimsRow } from './glotip-cells.ts';
import { noteLabels, noteTotals } from './glotip-notes.ts';
import { addCells, countryYear, placeLabels } from './glotip-routes.ts';
import { readGlotipSheet, type GlotipRow } from './glotip-sheet.ts';
import { sortRows } from './glotip-sort.ts';
import { totalsOf } from './glotip-totals.ts';
import type { Import, Importer, SourceFile } from './importer.ts';
import { placeIds } from './places-kept.ts';
import { UnknownLabels } from './places-labels.ts';
import { fileAt } from './records.ts';
import { Tallies } from './tallies.ts';

const FILE = 'unodc-glotip/data_glotip_release_2025-04-14.xlsx';
const LABELS = 'data/labels/citizenship.csv';

/** UNODC's global database on trafficking in persons: routes, victims, totals, repatriations and justice. */
export const glotip: Importer = {
  name: 'glotip',
  says: 'global database on trafficking in persons, UNODC',
  files: [FILE, LABELS],
  writes: ['routes', 'repatriations', 'victims', 'totals', 'justice'],
  read: (files, kept) => readGlotip(fileAt(files, 0, FILE), fileAt(files, 1, LABELS), placeIds(kept))
};

async function readGlotip(
  file: SourceFile,
  vocabulary: SourceFile,
  places: ReadonlySet<string>
): Promise<Import> {
  const labels = readCitizenshipLabels(vocabulary, places);
  const { released, rows } = await readGlotipSheet(file);
  const source = `unodc-glotip-${released}`;
  const [dropped, notes] = [new Tallies(), new Tallies()];
  const sorted = sortRows(rows, places, dropped, file.name);
  refuseUnknownLabels([...sorted.routes, ...sorted.repatriations], labels, file.name);

  const victims = foldRepeated(sorted.victims, victimsKey, dropped);
  const justice = foldRepeated(sorted.justice, justiceKey, dropped);
  const totalOf = (row: GlotipRow) => victims.get(`${countryYear(row)} all all all`)?.value ?? null;
  const detected = placeLabels(sorted.routes, labels, totalOf, dropped);
  const returned = placeLabels(sorted.repatriations, labels, () => null, dropped);
  const routes = addCells(detected, 'towards-reporter');
  const totals = totalsOf(victims.values(), routes);
  noteLabels(detected, routes, notes);
  noteTotals(totals, victims.values(), routes, notes);

  const used = [
    ...victims.values(),
    ...justice.values(),
    ...[...detected, ...returned].map(({ row }) => row)
  ];
  const hidden = used.filter((row) => row.value === null).length;
  return {
    drafts: [
      {
        table: 'routes',
        rows: routes.map(({ from, to, ...cell }) => ({ origin: from, destination: to, ...cell, source }))
      },
      {
        table: 'repatriations',
        rows: addCells(returned, 'from-reporter').map(({ from, to, ...cell }) => ({
          origin: from,
          destination: to,
          ...cell,
          source
        }))
      },
      { table: 'victims', rows: [...victims.values()].map((row) => victimsRow(row, source)) },
      { table: 'totals', rows: totals.map((total) => ({ ...total, source })) },
      { table: 'justice', rows: [...justice.values()].map((row) => justiceRow(row, source)) }
    ],
    report: {
      source,
      file: file.name,
      read: rows.length,
      kept: used.length - hidden,
      hidden,
      dropped: dropped.list(),
      notes: notes.list()
    }
  };
}

/** A guessed country is worse than none: one unknown label stops the file, and all of them are named. [D36] */
function refuseUnknownLabels(rows: readonly GlotipRow[], labels: CitizenshipLabels, file: string): void {
  const unknown = new UnknownLabels();
  for (const row of rows) {
    if (!labels.has(foldLabel(row.category))) unknown.add(row.category, row.line, 'Category');
  }
  const issues = unknown.issues(file, labels);
  if (issues.length > 0) throw new InputError(issues);
}
