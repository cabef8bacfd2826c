import type { Issue } from '../../domain/issue.ts';
import type { Row } from '../../data/table.ts';
import type { Report } from '../importer.ts';
import { Tallies } from '../tallies.ts';
import { readActivity } from './activity.ts';
import { apart, pathOf, type XmlElement } from './element.ts';
import { linksOf, loopFault, loops, parentsOf, wholeOf, type Candidate } from './family.ts';
import { Findings, type Fault } from './findings.ts';
import { ActivityReader } from './reader.ts';
import { rowsOf, slugOf, type Known } from './rows.ts';

/** What an IATI file came to: candidates for a person to check, every fault with its address, and what became of each activity. */
export type Candidates = {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
  readonly report: Report;
  /** whether all of the file could be read */
  readonly isWhole: boolean;
};

/** Reads an IATI activity file piece by piece into candidates for `contributions.csv`. */
export class IatiImport {
  readonly #file: string;
  readonly #known: Known;
  readonly #reader: ActivityReader;
  readonly #issues: Issue[] = [];
  readonly #dropped = new Tallies();
  readonly #notes = new Tallies();
  readonly #candidates = new Map<string, Candidate>();
  readonly #slugs = new Map<string, string>();

  constructor(file: string, known: Known) {
    this.#file = file;
    this.#known = known;
    this.#reader = new ActivityReader(file, (activity) => {
      this.#translate(activity);
    });
  }

  /** The next piece of the text of the file. */
  write(text: string): void {
    this.#reader.write(text);
  }

  /** The end of the file. */
  close(): Candidates {
    const { begun, broken } = this.#reader.close();
    if (broken !== null) {
      const { line, got, isInside, unread } = broken;
      this.#issues.push({ file: this.#file, line, column: 'XML', expected: 'well-formed XML', got });
      if (isInside) this.#dropped.add('open where the XML broke', `line ${line}`);
      if (unread > 0) this.#dropped.add('behind the place where the XML broke', `after line ${line}`, unread);
    }
    const parents = parentsOf([...this.#candidates.values()]);
    this.#leaveLoopsOut(parents);
    const kept = [...this.#candidates.values()];
    const rows = kept.flatMap((candidate) => this.#placed(candidate, parents.get(candidate.id) ?? []));
    for (const candidate of kept) this.#compare(candidate);
    const report: Report = {
      source: 'iati (activities)',
      file: this.#file,
      read: begun + (broken?.unread ?? 0),
      kept: kept.length,
      hidden: 0,
      dropped: this.#dropped.list(),
      notes: this.#notes.list()
    };
    return { rows, issues: this.#issues, report, isWhole: broken === null };
  }

  #translate(element: XmlElement): void {
    const findings = new Findings();
    const activity = readActivity(element, this.#known.placeOf, findings);
    const id = apart(activity.id);
    const slug = slugOf(id);
    const twin = this.#slugs.get(slug);
    if (twin !== undefined) findings.fault(element, `an identifier unlike ${twin}, read before`, id);
    const rows = findings.faults.length > 0 ? [] : rowsOf(activity, this.#known, findings);
    if (findings.faults.length > 0) {
      this.#leaveOut(id || pathOf(element), findings.faults);
      return;
    }
    if (id !== '') this.#slugs.set(slug, id);
    if (rows[0]?.['programme'] === '') this.#notes.add('no programme of this title: choose one', id);
    for (const note of findings.notes) this.#notes.add(withoutNames(note), id);
    this.#candidates.set(id, { id, rows, ...linksOf(activity.related) });
  }

  /** Says of each row what on record looks the same; a row is never left out for it. */
  #compare({ id, rows }: Candidate): void {
    for (const row of rows)
      for (const { id: same, agrees } of this.#known.onRecord(row, id))
        this.#notes.add(
          `looks like ${same}, on record: same ${agrees.join(', ')}`,
          String(row['contribution'])
        );
  }

  #leaveOut(id: string, faults: readonly Fault[]): void {
    const [first] = faults;
    this.#issues.push(...faults.map((fault) => issueAt(this.#file, fault)));
    const where = first?.column.replace(/^[^/]*\/?/, '').replaceAll(/\[\d+\]/g, '');
    this.#dropped.add(`a fault in ${where === undefined || where === '' ? 'the activity' : where}`, id);
  }

  #leaveLoopsOut(parents: ReadonlyMap<string, readonly string[]>): void {
    const inLoop = loops(parents);
    for (const id of inLoop) {
      const candidate = this.#candidates.get(id);
      if (candidate === undefined) continue;
      this.#candidates.delete(id);
      this.#leaveOut(id, [loopFault(candidate, inLoop)]);
    }
  }

  /** The rows of an activity as parts of its parent's, where the file has it. */
  #placed({ id, rows }: Candidate, parents: readonly string[]): readonly Row[] {
    const [parent] = parents;
    if (parent === undefined) return rows;
    const found = parents.find((each) => this.#candidates.has(each));
    const above = this.#candidates.get(found ?? '')?.rows ?? [];
    const words =
      found === undefined
        ? `a part of ${parent}, which is not among these rows`
        : `a part of ${found}, never added to it`;
    this.#notes.add(found === undefined ? 'a part of what is not among these rows' : 'a part of another', id);
    if (parents.length > 1) this.#notes.add('several parents: only one is its whole', id);
    return rows.map((row) => {
      const note = `${String(row['note'])}; ${words}`;
      return { ...row, part_of: above.length === 0 ? '' : wholeOf(row, above), note };
    });
  }
}

/** Reads an IATI activity file from its pieces, which may be cut anywhere. */
export async function readIati(
  pieces: Iterable<string> | AsyncIterable<string>,
  file: string,
  known: Known
): Promise<Candidates> {
  const reading = new IatiImport(file, known);
  for await (const piece of pieces) reading.write(piece);
  return reading.close();
}

/** A remark without the organisations and activities it names, so that a report counts alike remarks together. */
function withoutNames(note: string): string {
  return note.replace(
    /^(carried out by|funded by|paid for together with|another publisher reports the same as) .*$/,
    '$1 …'
  );
}

function issueAt(file: string, { line, column, expected, got }: Fault): Issue {
  return { file, line, column: apart(column), expected: apart(expected), got: apart(got) };
}
