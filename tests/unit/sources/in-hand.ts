import type { Report, KeptTable, SourceFile } from '../../../src/sources/importer.ts';

/** A file of these lines, as a person would hand it over. */
export function textFile(name: string, ...lines: readonly string[]): SourceFile {
  return { name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
}

/** Kept tables in which only these places stand. */
export function keptPlaces(...places: readonly string[]): KeptTable {
  return (name) => ({ name, columns: { place: places }, length: places.length });
}

/** Rows the report forgot: read less kept, hidden and dropped. */
export function forgotten({ read, kept, hidden, dropped }: Report): number {
  return read - kept - hidden - dropped.reduce((sum, { rows }) => sum + rows, 0);
}
