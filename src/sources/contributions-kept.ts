import type { Table } from '../data/table.ts';
import type { KeptTable } from './importer.ts';

/** What the kept tables already say about the partners, programmes, events and pages that contributions name. */
export type KnownContext = {
  /** home country by partner, empty where it has none */
  readonly homeOf: ReadonlyMap<string, string>;
  readonly themeOf: ReadonlyMap<string, string>;
  /** countries by programme, separated by a space */
  readonly placesOf: ReadonlyMap<string, string>;
  /** country by event */
  readonly placeOfEvent: ReadonlyMap<string, string>;
  readonly sourceOf: ReadonlyMap<string, string>;
  readonly classOf: ReadonlyMap<string, string>;
};

/** Reads from the kept tables what a contribution is checked against. */
export function knownContext(kept: KeptTable): KnownContext {
  const [partners, programmes, events, sources] = [
    kept('partners'),
    kept('programmes'),
    kept('events'),
    kept('sources')
  ];
  return {
    homeOf: pairs(partners, 'partner', 'place'),
    themeOf: pairs(programmes, 'programme', 'theme'),
    placesOf: pairs(programmes, 'programme', 'places'),
    placeOfEvent: pairs(events, 'event', 'place'),
    sourceOf: pairs(sources, 'url', 'source'),
    classOf: pairs(sources, 'url', 'class')
  };
}

function pairs(table: Table, from: string, to: string): ReadonlyMap<string, string> {
  const values = table.columns[to] ?? [];
  return new Map((table.columns[from] ?? []).map((key, at) => [key, values[at] ?? '']));
}
