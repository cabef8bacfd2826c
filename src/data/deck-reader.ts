import type { Node } from 'jsonc-parser';
import type { Issue } from '../domain/issue.ts';

/** Letters of a value that an issue shows. */
const SHOWN = 60;

/** Reads the values of a JSON file and gathers what was wrong, each with its line. */
export class DeckReader {
  readonly issues: Issue[] = [];
  readonly #file: string;
  readonly #text: string;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** Notes that something else was expected at a letter of the file. */
  refuse(offset: number, expected: string, got: string, column?: string): void {
    const line = this.#text.slice(0, offset).split('\n').length;
    this.issues.push({
      file: this.#file,
      line,
      ...(column === undefined ? {} : { column }),
      expected,
      got: got.length > SHOWN ? `${got.slice(0, SHOWN)}…` : got
    });
  }

  /** The fields of an object; those that nobody knows are named, so that a slip of the pen is not lost. */
  object(node: Node, what: string, known?: readonly string[]): ReadonlyMap<string, Node> | null {
    if (node.type !== 'object') {
      this.refuse(node.offset, what, this.#textOf(node));
      return null;
    }
    const fields = new Map<string, Node>();
    for (const { offset, children: [key, value] = [] } of node.children ?? []) {
      const name = String(key?.value);
      if (known && !known.includes(name)) this.refuse(offset, `one of ${known.join(', ')}`, name);
      else if (fields.has(name)) this.refuse(offset, `${name} once`, `${name} again`);
      else if (value) fields.set(name, value);
    }
    return fields;
  }

  /** The entries of a list; a field that is not there is an empty list. */
  list(fields: ReadonlyMap<string, Node>, name: string): readonly Node[] {
    const node = fields.get(name);
    if (!node) return [];
    if (node.type === 'array') return node.children ?? [];
    this.refuse(node.offset, 'a list', this.#textOf(node), name);
    return [];
  }

  /** A text that says something. */
  string(node: Node, what: string, column?: string): string | null {
    if (node.type === 'string' && String(node.value).trim() !== '') return String(node.value);
    this.refuse(node.offset, what, this.#textOf(node), column);
    return null;
  }

  /** A text of a certain form. */
  matching(fields: ReadonlyMap<string, Node>, name: string, form: RegExp, what: string): string | null {
    const node = fields.get(name);
    if (node?.type === 'string' && form.test(String(node.value))) return String(node.value);
    this.refuse(node?.offset ?? this.at(fields), what, node ? this.#textOf(node) : 'nothing', name);
    return null;
  }

  /** One of a few words. */
  oneOf<Word extends string>(
    fields: ReadonlyMap<string, Node>,
    name: string,
    words: readonly Word[]
  ): Word | null {
    const node = fields.get(name);
    const word = words.find((each) => each === node?.value);
    if (word !== undefined) return word;
    const got = node ? this.#textOf(node) : 'nothing';
    this.refuse(node?.offset ?? this.at(fields), `one of ${words.join(', ')}`, got, name);
    return null;
  }

  /** A number above zero. */
  positive(fields: ReadonlyMap<string, Node>, name: string): number | null {
    const node = fields.get(name);
    const value: unknown = node?.value;
    if (node?.type === 'number' && typeof value === 'number' && value > 0) return value;
    this.refuse(
      node?.offset ?? this.at(fields),
      'a number above 0',
      node ? this.#textOf(node) : 'nothing',
      name
    );
    return null;
  }

  /** Where an object stands whose field is missing: at its first field. */
  at(fields: ReadonlyMap<string, Node>): number {
    const [first] = fields.values();
    return first?.parent?.offset ?? 0;
  }

  #textOf({ offset, length }: Node): string {
    return this.#text.slice(offset, offset + length).replaceAll(/\s+/g, ' ');
  }
}
