/** What may hold any `&`, and how it ends. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>']
]);

/** The longest that has to be seen at once: a character reference, or the beginning of a section. */
const LONGEST = 12;

/** Text in which no `&` stands where none may, and what begins with the first that does, if there is one. */
export type Passed = { readonly clear: string; readonly stray: string | null };

/**
 * Stops text, cut anywhere, before the first `&` that begins no reference of XML. It is the commonest fault of all, and
 * the parser would swallow everything up to the next semicolon, activities included, before it says so.
 */
export class StrayAmpersand {
  readonly #special = /<!--|<!\[CDATA\[|<\?|&(?!(?:amp|lt|gt|quot|apos|#\d{1,8}|#x[\da-fA-F]{1,8});)/g;
  /** how the section ends that the text is in; empty outside of any */
  #end = '';
  #held = '';

  /** The next piece; what cannot be judged before the one behind it is held back. */
  pass(piece: string): Passed {
    const text = this.#held + piece;
    let at = 0;
    while (true) {
      if (this.#end !== '') {
        const end = text.indexOf(this.#end, at);
        if (end === -1) return this.#hold(text, Math.max(at, text.length - this.#end.length + 1));
        at = end + this.#end.length;
        this.#end = '';
      }
      this.#special.lastIndex = at;
      const found = this.#special.exec(text);
      if (found === null) return this.#hold(text, lastBeginning(text, at));
      if (found[0] === '&') {
        if (text.length - found.index < LONGEST) return this.#hold(text, found.index);
        return { clear: text.slice(0, found.index), stray: text.slice(found.index) };
      }
      at = this.#special.lastIndex;
      this.#end = ENDS.get(found[0]) ?? '';
    }
  }

  /** What is still held back when the file ends, judged as it stands. */
  rest(): Passed {
    const isStray = this.#end === '' && this.#held.search(this.#special) === 0 && this.#held.startsWith('&');
    return isStray ? { clear: '', stray: this.#held } : { clear: this.#held, stray: null };
  }

  /** The end of the text so far, which is not yet passed on. */
  get held(): string {
    return this.#held;
  }

  #hold(text: string, from: number): Passed {
    this.#held = text.slice(from);
    return { clear: text.slice(0, from), stray: null };
  }
}

/** Where the last `<` or `&` stands that may begin something the next piece goes on with. */
function lastBeginning(text: string, from: number): number {
  const last = Math.max(text.lastIndexOf('<'), text.lastIndexOf('&'));
  return last < Math.max(from, text.length - LONGEST) ? text.length : last;
}
