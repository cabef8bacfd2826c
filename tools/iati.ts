import { createReadStream, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import countries from 'i18n-iso-countries';
import { printCsv } from '../src/data/csv.ts';
import { TABLES } from '../src/data/schema.ts';
import type { Row } from '../src/data/table.ts';
import { InputError, issueText } from '../src/domain/issue.ts';
import { foldLabel } from '../src/sources/citizenship.ts';
import { contributionRows } from '../src/sources/contributions-added.ts';
import { readWords } from '../src/sources/contributions-words.ts';
import { readIati, type Candidates } from '../src/sources/iati/import.ts';
import { onRecord } from '../src/sources/iati/on-record.ts';
import { readPartners } from '../src/sources/iati/organisations.ts';
import type { PlaceOfCode } from '../src/sources/iati/places.ts';
import type { Known } from '../src/sources/iati/rows.ts';
import type { KeptTable } from '../src/sources/importer.ts';
import { placeIds } from '../src/sources/places-kept.ts';
import { reportFault, reportText } from '../src/sources/report.ts';
import { keptIn } from './import-files.ts';

const WORDS = 'data/labels/contribution-words.csv';

/** Rows printed at once. */
const BATCH = 500;

/** Kosovo has a code that ISO leaves to its users: two letters in IATI's list, three in `places.csv`. */
const OWN_CODES: ReadonlyMap<string, string> = new Map([['XK', 'XKX']]);

/** Prints the candidates of an IATI file to the output and what became of each activity beside it; writes no table. */
export async function printIati(path: string, root: string, source: string): Promise<boolean> {
  const candidates = await iatiCandidates(path, root, source);
  for (const text of candidatesCsv(candidates.rows)) process.stdout.write(text);
  console.error([...candidates.issues.map(issueText), reportText(candidates.report)].join('\n'));
  return candidates.isWhole;
}

/** Streams an IATI file against the tables of a checkout. */
export async function iatiCandidates(path: string, root: string, source: string): Promise<Candidates> {
  const candidates = await readIati(pieces(path), basename(path), knownIn(root, source));
  const fault = reportFault(candidates.report);
  if (fault !== null) throw new Error(`iati: ${fault}`);
  return candidates;
}

/** Rows in the columns of `contributions.csv`, some at a time; what a person still has to say is empty. */
export function* candidatesCsv(rows: readonly Row[]): Generator<string> {
  const columns = TABLES.contributions.fields.map(({ name }) => name);
  yield printCsv(columns, []);
  for (let from = 0; from < rows.length; from += BATCH) {
    const some = rows.slice(from, from + BATCH);
    yield printCsv(
      columns,
      some.map((row) => columns.map((column) => String(row[column] ?? '')))
    ).slice(columns.join(',').length + 1);
  }
}

/** The tables that candidates are translated with; a source that is not listed is an `InputError`. */
export function knownIn(root: string, source: string): Known {
  const kept = keptIn(join(root, 'data'));
  if (source !== '' && !(kept('sources').columns['source'] ?? []).includes(source)) {
    throw new InputError([
      { file: 'sources.csv', column: 'source', expected: `a row ${source}`, got: 'none' }
    ]);
  }
  const words = readWords({ name: WORDS, bytes: readFileSync(join(root, WORDS)) });
  const { columns } = kept('programmes');
  const titles = columns['title'] ?? [];
  return {
    placeOf: placeOfCode(kept),
    partners: readPartners(kept, words),
    programmeOf: new Map(titles.map((title, at) => [foldLabel(title), columns['programme']?.[at] ?? ''])),
    source,
    onRecord: onRecord(contributionRows(kept('contributions')))
  };
}

function placeOfCode(kept: KeptTable): PlaceOfCode {
  const places = placeIds(kept);
  return (code) => {
    const place =
      OWN_CODES.get(code) ?? (/^[A-Z]{2}$/.test(code) ? countries.alpha2ToAlpha3(code) : undefined);
    return place !== undefined && places.has(place) ? place : undefined;
  };
}

/** The text of a file as it streams in; bytes that are no UTF-8 are an `InputError`. */
async function* pieces(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const chunks: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: 1 << 16 });
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError([{ file: basename(path), expected: 'text in UTF-8', got: 'another encoding' }]);
  }
}
