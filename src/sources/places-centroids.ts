import { InputError, type Issue } from '../domain/issue.ts';
import type { LngLat } from '../domain/place.ts';
import type { SourceFile } from './importer.ts';
import { MAIN_PART } from './places-points.ts';
import { readRecords } from './records.ts';

type Part = { readonly country: string; readonly point: LngLat; readonly isItself: boolean };

/** Label points by alpha-2 code, degrees; of several rows of a code, the one that is the country itself or its main part. */
export function readCentroids(file: SourceFile): ReadonlyMap<string, LngLat> {
  const parts = new Map<string, Part[]>();
  const issues: Issue[] = [];
  for (const { line, cell } of readRecords(file, ['longitude', 'latitude', 'COUNTRY', 'ISO', 'COUNTRYAFF'])) {
    const [lng, lat] = [Number(cell('longitude')), Number(cell('latitude'))];
    const refuse = (column: string, expected: string, got: string) =>
      issues.push({ file: file.name, line, column, expected, got });
    if (cell('longitude') === '' || !(Math.abs(lng) <= 180))
      refuse('longitude', 'degrees', cell('longitude'));
    if (cell('latitude') === '' || !(Math.abs(lat) <= 90)) refuse('latitude', 'degrees', cell('latitude'));
    const part = {
      country: cell('COUNTRY'),
      point: [lng, lat] as const,
      isItself: cell('COUNTRY') === cell('COUNTRYAFF')
    };
    parts.set(cell('ISO'), [...(parts.get(cell('ISO')) ?? []), part]);
  }
  const points = new Map<string, LngLat>();
  for (const [code, found] of parts) {
    const chosen =
      found.length === 1
        ? found[0]
        : found.find((part) => part.isItself || part.country === MAIN_PART.get(code));
    if (chosen === undefined) {
      const got = found.map(({ country }) => country).join(', ');
      issues.push({ file: file.name, column: 'COUNTRY', expected: `one row that is ${code}`, got });
    } else points.set(code, chosen.point);
  }
  if (issues.length > 0) throw new InputError(issues);
  return points;
}
