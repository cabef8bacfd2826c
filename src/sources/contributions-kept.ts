import type { TableName } from '../data/schema.ts';
import type { Table } from '../data/table.ts';
import { readRemarks, readWords, type Remark, type Words } from './contributions-words.ts';
import type { KeptTable, SourceFile } from './importer.ts';

/** All that a row of contributions is read and checked against: the vocabularies, and what the kept tables already say. */
export type Known = {
  readonly words: Words;
  readonly remarks: ReadonlyMap<string, Remark>;
  /** home country by partner, empty where it has none */
  readonly homeOf: ReadonlyMap<string, string>;
  readonly themeOf: ReadonlyMap<string, string>;
  /** countries by programme, separated by a space */
  readonly placesOf: ReadonlyMap<string, string>;
  /** country by event */
  readonly placeOfEvent: ReadonlyMap<string, string>;
  /** source and its class by address */
  readonly sourceOf: ReadonlyMap<string, string>;
  readonly classOf: ReadonlyMap<string, string>;
};

/** Reads the vocabularies from their files and the rest from the kept tables. */
export function readKnown(words: SourceFile, remarks: SourceFile, kept: KeptTable): Known {
  const [programmes, sources] = [kept('programmes'), kept('sources')];
  return {
    words: readWords(words),
    remarks: readRemarks(remarks),
    homeOf: pairs(kept('partners'), 'partner', 'place'),
    themeOf: pairs(programmes, 'programme', 'theme'),
    placesOf: pairs(programmes, 'programme', 'places'),
    placeOfEvent: pairs(kept('events'), 'event', 'place'),
    sourceOf: pairs(sources, 'url', 'source'),
    classOf: pairs(sources, 'url', 'class')
  };
}

/** The tables that the ids of a contribution point at, other contributions aside. */
export function pointedAt(kept: KeptTable): Readonly<Partial<Record<TableName, Table>>> {
  return {
    partners: kept('partners'),
    programmes: kept('programmes'),
    events: kept('events'),
    sources: kept('sources')
  };
}

function pairs(table: Table, from: string, to: string): ReadonlyMap<string, string> {
  const values = table.columns[to] ?? [];
  return new Map((table.columns[from] ?? []).map((key, at) => [key, values[at] ?? '']));
}
