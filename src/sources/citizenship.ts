import { InputError, type Issue } from '../domain/issue.ts';
import type { SourceFile } from './importer.ts';
import type { PlaceLabel } from './places-labels.ts';
import { readRecords } from './records.ts';

const KINDS = ['place', 'own-nationals', 'unknown', 'total'];

/** What each label of UNODC's citizenship column means, by its folded form. */
export type CitizenshipLabels = ReadonlyMap<string, PlaceLabel>;

/** A label without what its meaning does not depend on: capitals, doubled spaces, the way an accent is composed. */
export function foldLabel(label: string): string {
  return label.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Reads `data/labels/citizenship.csv`; a label that stands twice or leads to no place is an `InputError`. */
export function readCitizenshipLabels(file: SourceFile, places: ReadonlySet<string>): CitizenshipLabels {
  const labels = new Map<string, PlaceLabel>();
  const issues: Issue[] = [];
  for (const { line, cell } of readRecords(file, ['label', 'place', 'kind'])) {
    const [label, place, kind] = [foldLabel(cell('label')), cell('place'), cell('kind')];
    const at = { file: file.name, line };
    if (labels.has(label))
      issues.push({ ...at, column: 'label', expected: 'a label that stands once', got: label });
    if (!KINDS.includes(kind))
      issues.push({ ...at, column: 'kind', expected: `one of ${KINDS.join(', ')}`, got: kind });
    if (kind === 'place' ? !places.has(place) : place !== '') {
      const expected = kind === 'place' ? 'a place of places.csv' : 'nothing, as the label is no place';
      issues.push({ ...at, column: 'place', expected, got: place === '' ? 'nothing' : place });
    }
    labels.set(label, { place, kind });
  }
  if (issues.length > 0) throw new InputError(issues);
  return labels;
}
