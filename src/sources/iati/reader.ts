import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { InputError } from '../../domain/issue.ts';
import { StrayAmpersand, type Passed } from './ampersand.ts';
import type { XmlElement } from './element.ts';

/** What is read of an activity; all else is passed over, the names and addresses of its contact persons too. */
const READ = new Set([
  'iati-identifier',
  'reporting-org',
  'title',
  'participating-org',
  'activity-date',
  'activity-status',
  'transaction',
  'budget',
  'recipient-country',
  'recipient-region',
  'related-activity'
]);

/** What is read of a transaction. */
const OF_TRANSACTION = new Set([
  'transaction-type',
  'transaction-date',
  'value',
  'provider-org',
  'receiver-org',
  'recipient-country',
  'recipient-region'
]);

const ROOT = 'iati-activities';
const ACTIVITY = 'iati-activity';

type Growing = Omit<XmlElement, 'text' | 'children' | 'parent'> & {
  text: string;
  readonly children: Growing[];
  readonly parent: Growing | null;
};

/** Where the XML of a file broke: from there on nothing can be trusted, and nothing is read. */
export type Break = {
  readonly line: number;
  readonly got: string;
  /** whether an activity was open */
  readonly isInside: boolean;
  /** activities that begin behind it */
  readonly unread: number;
};

/** Takes the text of an IATI activity file piece by piece, and gives each activity as soon as it has closed. */
export class ActivityReader {
  readonly #ampersands = new StrayAmpersand();
  readonly #parser = new SaxesParser();
  readonly #file: string;
  readonly #give: (activity: XmlElement) => void;
  #open: Growing | null = null;
  #depth = 0;
  /** how many elements are open that are passed over */
  #passed = 0;
  #line = 1;
  #read = 0;
  #break: Break | null = null;
  /** characters that the parser has been given, and those up to the break */
  #fed = 0;
  #brokeAt = 0;
  #rest = '';

  constructor(file: string, give: (activity: XmlElement) => void) {
    this.#file = file;
    this.#give = give;
    const parser = this.#parser;
    parser.on('opentagstart', () => {
      this.#line = parser.line;
    });
    parser.on('opentag', (tag) => {
      this.#begin(tag);
    });
    parser.on('closetag', () => {
      this.#end();
    });
    parser.on('text', (text) => {
      this.#add(text);
    });
    parser.on('cdata', (text) => {
      this.#add(text);
    });
    parser.on('error', (error) => {
      this.#stop(error.message.replace(/^\d+:\d+: /, ''), parser.position);
    });
  }

  /** The next piece of the file; it may end anywhere, also in the middle of a tag or a character reference. */
  write(text: string): void {
    if (this.#break === null) this.#feed(this.#ampersands.pass(text));
    else this.#count(text);
  }

  /** The end of the file: how many activities began before it or before its break, and the break. */
  close(): { readonly begun: number; readonly broken: Break | null } {
    if (this.#break === null) this.#feed(this.#ampersands.rest());
    if (!this.#hasBroken()) this.#parser.close();
    return { begun: this.#read, broken: this.#break };
  }

  #feed({ clear, stray }: Passed): void {
    const before = this.#fed;
    this.#fed += clear.length;
    this.#parser.write(clear);
    if (stray !== null) this.#stop('an & that begins no character reference', this.#fed);
    if (this.#hasBroken())
      this.#count(clear.slice(Math.max(0, this.#brokeAt - before)) + (stray ?? this.#ampersands.held));
  }

  /** The parser calls back while it writes, which the compiler cannot see. */
  #hasBroken(): boolean {
    return this.#break !== null;
  }

  #begin({ name, attributes }: SaxesTagPlain): void {
    if (this.#break !== null) return;
    this.#depth += 1;
    if (this.#depth === 1) this.#refuseOther(name, attributes['version'] ?? '');
    else if (this.#passed > 0 || !this.#isWanted(name, attributes)) this.#passed += 1;
    else {
      const parent = this.#open;
      if (parent === null) this.#read += 1;
      const ordinal = parent === null ? this.#read : 0;
      const element: Growing = {
        name,
        line: this.#line,
        attributes,
        text: '',
        children: [],
        parent,
        ordinal
      };
      parent?.children.push(element);
      this.#open = element;
    }
  }

  #isWanted(name: string, attributes: Readonly<Record<string, string>>): boolean {
    // The standard has no namespace: an element that declares one belongs to a publisher's own extension.
    if (attributes['xmlns']) return false;
    if (this.#depth === 2) return name === ACTIVITY;
    if (this.#depth === 3) return READ.has(name);
    return this.#open?.name !== 'transaction' || OF_TRANSACTION.has(name);
  }

  #end(): void {
    if (this.#break !== null) return;
    this.#depth -= 1;
    if (this.#passed > 0) {
      this.#passed -= 1;
      return;
    }
    const closed = this.#open;
    if (closed === null) return;
    this.#open = closed.parent;
    if (this.#open === null) this.#give(closed);
  }

  #add(text: string): void {
    if (this.#open !== null && this.#passed === 0 && this.#break === null) this.#open.text += text;
  }

  #refuseOther(name: string, version: string): void {
    const at = { file: this.#file, line: this.#line };
    if (name !== ROOT) throw new InputError([{ ...at, column: name, expected: ROOT, got: name }]);
    if (version.trim().startsWith('2.')) return;
    const expected = 'version 2 of the standard, such as 2.03';
    throw new InputError([{ ...at, column: `${ROOT}/@version`, expected, got: version || 'nothing' }]);
  }

  #stop(got: string, at: number): void {
    if (this.#break !== null) return;
    this.#brokeAt = at;
    this.#break = { line: this.#parser.line, got, isInside: this.#open !== null, unread: 0 };
  }

  /** Counts activities that begin in what is not read any more, also those that begin across two pieces. */
  #count(text: string): void {
    if (this.#break === null) return;
    const seen = this.#rest + text;
    const begun = [...seen.matchAll(/<iati-activity[\s/>]/g)];
    this.#break = { ...this.#break, unread: this.#break.unread + begun.length };
    const last = begun.at(-1);
    const from = last === undefined ? 0 : last.index + last[0].length;
    this.#rest = seen.slice(Math.max(from, seen.length - ACTIVITY.length - 1));
  }
}
