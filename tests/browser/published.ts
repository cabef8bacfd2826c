import { readFileSync } from 'node:fs';

import Papa from 'papaparse';

/** One row of a table as published: column name to text. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table of the data package, read from its file by nothing of the site's own. */
export function published(table: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(`data/${table}.csv`, 'utf8'), { header: true, skipEmptyLines: true })
    .data;
}

/** One route as it can be added up by hand: published persons, and how many yearly numbers are hidden. */
export type Sum = { readonly other: string; readonly least: number; readonly most: number };

/** Persons of one citizenship detected abroad between two years, by country of detection. */
export function detectedAbroad(origin: string, from: number, to: number): readonly Sum[] {
  const sums = new Map<string, { least: number; hidden: number }>();
  for (const row of published('routes')) {
    const year = Number(row['year']);
    const other = row['destination'] ?? '';
    if (row['origin'] !== origin || other === origin || year < from || year > to) continue;
    const entry = sums.get(other) ?? { least: 0, hidden: 0 };
    entry.least += Number(row['victims']);
    entry.hidden += Number(row['hidden']);
    sums.set(other, entry);
  }
  return [...sums]
    .map(([other, { least, hidden }]) => ({ other, least, most: least + 4 * hidden }))
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.least - a.least || b.most - a.most);
}

/** The English name of each place. */
export function placeNames(): ReadonlyMap<string, string> {
  const names: unknown = JSON.parse(readFileSync('src/i18n/places.en.json', 'utf8'));
  return new Map(
    Object.entries(typeof names === 'object' && names !== null ? names : {}).map(([id, name]) => [
      id,
      String(name)
    ])
  );
}

/** The numbers a text holds, thousands joined, in their order. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}
