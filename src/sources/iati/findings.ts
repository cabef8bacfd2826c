import type { Issue } from '../../domain/issue.ts';
import { pathOf, type XmlElement } from './element.ts';

/** A fault of one activity: where it stands in the file, what should have stood there, and what did. */
export type Fault = Omit<Issue, 'file'> & { readonly column: string; readonly line: number };

/** What is found while one activity is read: the faults that leave it out, and what a reader of its rows should know. */
export class Findings {
  readonly #faults: Fault[] = [];
  readonly #notes = new Set<string>();

  /** One fault at an element, or at one of its attributes. */
  fault(element: XmlElement, expected: string, got: string, attribute?: string): void {
    const column = pathOf(element) + (attribute === undefined ? '' : `/@${attribute}`);
    // One organisation may be asked for by many rows: what is wrong with it is said once.
    if (this.#faults.some((fault) => fault.column === column && fault.expected === expected)) return;
    this.#faults.push({ line: element.line, column, expected, got: got === '' ? 'nothing' : got });
  }

  /** One remark, said once however often it is made. */
  note(words: string): void {
    this.#notes.add(words);
  }

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  get notes(): readonly string[] {
    return [...this.#notes];
  }
}
