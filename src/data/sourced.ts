import type { TableName } from './schema.ts';

/** The sources of what has no source column of its own, and of the map that the package is drawn on. */
export const SOURCES_OF_WHOLE: Readonly<Partial<Record<TableName | 'map', readonly string[]>>> = {
  places: ['datasets-country-codes', 'gavinr-centroids'],
  population: ['worldbank-population'],
  map: ['natural-earth']
};

/** Tables of names: what a row says stands in the sources of the rows of this other table that name it. */
export const SOURCED_BY: Readonly<Partial<Record<TableName, TableName>>> = {
  partners: 'contributions',
  programmes: 'contributions'
};
