import { InputError, type Issue } from '../domain/issue.ts';
import type { SourceFile } from './importer.ts';
import { nearest } from '../domain/nearest.ts';
import { readRecords } from './records.ts';

/** What a free-text label means: a place, or why it is none. */
export type PlaceLabel = {
  /** ISO 3166-1 alpha-3; empty unless `kind` is `place` */
  readonly place: string;
  readonly kind: string;
};

const KINDS = ['place', 'region', 'former', 'ambiguous'];

/** A vocabulary of `data/labels`: every label the source uses for a place, with its meaning. */
export function readPlaceLabels(
  file: SourceFile,
  places: ReadonlySet<string>
): ReadonlyMap<string, PlaceLabel> {
  const labels = new Map<string, PlaceLabel>();
  const issues: Issue[] = [];
  for (const { line, cell } of readRecords(file, ['label', 'place', 'kind'])) {
    const [label, place, kind] = [cell('label'), cell('place'), cell('kind')];
    const at = { file: file.name, line };
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

/** Collects the labels a vocabulary does not know, to refuse the file with all of them at once. */
export class UnknownLabels {
  readonly #seen = new Map<string, { count: number; line: number; column: string }>();

  /** One more row with this label. */
  add(label: string, line: number, column: string): void {
    const seen = this.#seen.get(label);
    this.#seen.set(label, seen ? { ...seen, count: seen.count + 1 } : { count: 1, line, column });
  }

  /** One issue a label: where it first stands, how often, and the nearest known label. */
  issues(file: string, known: ReadonlyMap<string, PlaceLabel>): readonly Issue[] {
    return [...this.#seen].map(([label, { count, line, column }]) => ({
      file,
      line,
      column,
      expected: `a known label (nearest: ${nearest(label, [...known.keys()])})`,
      got: `${label} in ${count} ${count === 1 ? 'row' : 'rows'}`
    }));
  }
}
