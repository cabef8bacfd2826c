import { InputError, type Issue } from '../domain/issue.ts';
import { readProfiles, readTypes, TOURISM, TYPE_WITHOUT_MEANING } from './htc-codes.ts';
import { gatherRoutes, type Mention } from './htc-routes.ts';
import { readSentences, readSheets, type RawSheet, type Sentence } from './htc-sheets.ts';
import type { Import, Importer, KeptTable, SourceFile } from './importer.ts';
import { placeIds } from './places-kept.ts';
import { readPlaceLabels, UnknownLabels, type PlaceLabel } from './places-labels.ts';
import { fileAt } from './records.ts';
import { Tallies } from './tallies.ts';

const FILE = 'htc-directionality/directionality-coding-2008-2016.xlsx';
const LABELS = 'data/labels/htc-places.csv';
const SOURCE = 'htc-2008-2016';

/** Routes that sentences of the US TIP Reports 2008–2016 name, coded by the Human Trafficking Center. */
export const htc: Importer = {
  name: 'htc',
  says: 'routes coded from the US TIP Reports 2008–2016, Human Trafficking Center, University of Denver',
  files: [FILE, LABELS],
  writes: ['documented-routes'],
  read: async (files, kept) => {
    const [file, vocabulary] = [fileAt(files, 0, FILE), fileAt(files, 1, LABELS)];
    return importSheets(await readSheets(file), file.name, vocabulary, kept);
  }
};

/** The sheets of the workbook as rows of `documented-routes.csv`, with the report. */
export function importSheets(
  sheets: readonly RawSheet[],
  file: string,
  vocabulary: SourceFile,
  kept: KeptTable
): Import {
  const labels = readPlaceLabels(vocabulary, placeIds(kept));
  const sentences = readSentences(sheets, file);
  refuseUnknownLabels(sentences, labels, file);
  const [dropped, notes] = [new Tallies(), new Tallies()];
  const issues: Issue[] = [];
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    const [types, profiles] = [readTypes(sentence.type), readProfiles(sentence.profile)];
    for (const { fault } of [types, profiles]) {
      if (fault !== null) issues.push({ file: `${file} [${sentence.sheet}]`, line: sentence.line, ...fault });
    }
    const [origin, destination] = [meant(sentence.origin, labels), meant(sentence.destination, labels)];
    const why = reasonToDrop(sentence, types.codes, origin, destination);
    if (why !== null) {
      dropped.add(why, `${sentence.sheet}:${sentence.line} ${sentence.origin} → ${sentence.destination}`);
      continue;
    }
    const transit = meant(sentence.transit, labels);
    remark(sentence, types.codes, origin === destination, transit, notes);
    mentions.push({
      origin,
      destination,
      year: sentence.year,
      transit,
      types: types.codes.filter((code) => code !== TYPE_WITHOUT_MEANING),
      profiles: profiles.codes
    });
  }
  if (issues.length > 0) throw new InputError(issues);
  const report = { source: SOURCE, file, read: sentences.length, kept: mentions.length, hidden: 0 };
  return {
    drafts: [{ table: 'documented-routes', rows: gatherRoutes(mentions, SOURCE) }],
    report: { ...report, dropped: dropped.list(), notes: notes.list() }
  };
}

/** The place a label means; empty where it is a region, or where nothing stands. */
function meant(label: string, labels: ReadonlyMap<string, PlaceLabel>): string {
  return labels.get(label)?.place ?? '';
}

function refuseUnknownLabels(
  sentences: readonly Sentence[],
  labels: ReadonlyMap<string, PlaceLabel>,
  file: string
): void {
  const unknown = new UnknownLabels();
  for (const sentence of sentences) {
    for (const column of ['origin', 'transit', 'destination'] as const) {
      const label = sentence[column];
      if (label !== '' && !labels.has(label))
        unknown.add(label, sentence.line, `${sentence.sheet} ${column}`);
    }
  }
  const issues = unknown.issues(file, labels);
  if (issues.length > 0) throw new InputError(issues);
}

function reasonToDrop(
  sentence: Sentence,
  types: readonly number[],
  origin: string,
  destination: string
): string | null {
  if (sentence.origin === '' && sentence.destination === '') return 'names no place';
  if (types.includes(TOURISM)) return 'child sex tourism: the perpetrator travels, not the victim';
  if (sentence.origin === '') return 'names no origin';
  if (sentence.destination === '') return 'names no destination';
  if (origin === '' || destination === '') return 'a side is a region, not one country';
  return null;
}

function remark(
  sentence: Sentence,
  types: readonly number[],
  isDomestic: boolean,
  transit: string,
  notes: Tallies
): void {
  const where = `${sentence.sheet}:${sentence.line}`;
  if (types.includes(TYPE_WITHOUT_MEANING))
    notes.add('type 11 is not in the key: kept without a form', where);
  if (types.length === 0) notes.add('no form coded', where);
  if (isDomestic) notes.add('origin and destination are one place', `${where} ${sentence.origin}`);
  if (sentence.transit !== '' && transit === '') notes.add('transit is a region: left out', sentence.transit);
}
