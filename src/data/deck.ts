import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Deck, DeckSlide, DeckText } from '../domain/deck.ts';
import type { Issue } from '../domain/issue.ts';
import { DeckReader } from './deck-reader.ts';

/** A deck as far as it could be read, and what was wrong with its file; without a title or a slide there is none. */
export type ReadDeck = { readonly deck: Deck | null; readonly issues: readonly Issue[] };

/** What a deck or a slide is called in addresses. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads a deck file; a slide that is not sound is left out and named by line, the others stay. */
export function readDeck(file: string, text: string): ReadDeck {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const reader = new DeckReader(file, text);
  if (!root || errors.length > 0) {
    refuseText(reader, text, errors);
    return { deck: null, issues: reader.issues };
  }
  const deck = deckIn(reader, root);
  return { deck, issues: reader.issues };
}

/** What a JSON file lacks where it cannot be read on, by the names of its reader. */
const LACKS: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma before it',
  ColonExpected: 'a colon before it',
  ValueExpected: 'a value',
  PropertyNameExpected: 'a name in quotation marks',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'the end of the file',
  UnexpectedEndOfString: 'a closing quotation mark',
  InvalidCommentToken: 'no comment'
};
/** Faults that follow from the first are no help. */
const FAULTS = 3;

/** Names what keeps a text from being read as JSON: what is no deck file at all, in one line. */
function refuseText(reader: DeckReader, text: string, errors: readonly ParseError[]): void {
  if (text.trim() === '') {
    reader.refuse(0, 'a deck', 'an empty file');
    return;
  }
  if (!/^\ufeff?\s*\{/.test(text)) {
    reader.refuse(0, 'a deck file, JSON that begins with {', 'something else');
    return;
  }
  for (const { error, offset } of errors.slice(0, FAULTS)) {
    const [got = ''] = text.slice(offset).trimStart().split('\n');
    const expected = LACKS[printParseErrorCode(error)] ?? 'JSON';
    reader.refuse(offset, expected, got === '' ? 'the end of the file' : got);
  }
}

function deckIn(reader: DeckReader, root: Node): Deck | null {
  const known = ['deck', 'title', 'occasion', 'slides'];
  const fields = reader.object(root, 'a deck', known);
  if (!fields) return null;
  const deck = reader.matching(fields, 'deck', NAME, 'a name of small letters, digits and hyphens');
  const title = textIn(reader, fields, 'title');
  const occasion = fields.has('occasion') ? textIn(reader, fields, 'occasion') : null;
  const seen = new Set<string>();
  const slides = reader.list(fields, 'slides').flatMap((node) => {
    const slide = slideIn(reader, node);
    if (slide && seen.has(slide.id)) {
      reader.refuse(node.offset, 'an id of its own', slide.id, 'id');
      return [];
    }
    if (slide) seen.add(slide.id);
    return slide ? [slide] : [];
  });
  if (slides.length === 0) reader.refuse(root.offset, 'at least one slide', 'none', 'slides');
  return deck !== null && title && slides.length > 0 ? { deck, title, occasion, slides } : null;
}

function slideIn(reader: DeckReader, node: Node): DeckSlide | null {
  const before = reader.issues.length;
  const fields = reader.object(node, 'a slide', [
    ...['id', 'kind', 'notes', 'minutes'],
    ...['at', 'scene', 'title', 'lines', 'numbers', 'remark']
  ]);
  if (!fields) return null;
  const kind = reader.oneOf(fields, 'kind', ['figure', 'statement', 'numbers', 'sources'] as const);
  const id = reader.matching(fields, 'id', NAME, 'a name of small letters, digits and hyphens');
  const notes = fields.has('notes') ? textIn(reader, fields, 'notes') : null;
  const minutes = fields.has('minutes') ? reader.positive(fields, 'minutes') : null;
  if (kind === null || id === null) return null;
  const slide = shownIn(reader, fields, kind);
  // What is half read would be shown as if it were whole.
  return slide && reader.issues.length === before ? { id, notes, minutes, ...slide } : null;
}

type Shown<Slide> = Slide extends DeckSlide ? Omit<Slide, 'id' | 'notes' | 'minutes'> : never;

function shownIn(
  reader: DeckReader,
  fields: ReadonlyMap<string, Node>,
  kind: DeckSlide['kind']
): Shown<DeckSlide> | null {
  if (kind === 'figure') {
    const at = reader.list(fields, 'at').flatMap((node) => reader.string(node, 'an address') ?? []);
    if (at.length === 0) reader.refuse(reader.at(fields), 'one address or more', 'none', 'at');
    const scene = fields.has('scene') ? reader.matching(fields, 'scene', NAME, 'a part of the figure') : null;
    return { kind, at, scene };
  }
  const title = textIn(reader, fields, 'title');
  if (!title) return null;
  if (kind === 'sources') return { kind, title };
  if (kind === 'statement') {
    const lines = reader.list(fields, 'lines').flatMap((node) => {
      const line = reader.object(node, 'a line', ['text', 'sources']);
      const text = line && textIn(reader, line, 'text');
      const sources = line?.has('sources')
        ? reader.list(line, 'sources').flatMap((each) => reader.string(each, 'a source') ?? [])
        : [];
      return text ? [{ text, sources }] : [];
    });
    return { kind, title, lines };
  }
  const numbers = reader.list(fields, 'numbers').flatMap((node) => {
    const number = reader.object(node, 'a number', ['figure', 'label']);
    const figure = number && reader.matching(number, 'figure', NAME, 'a figure on record');
    const label = number && textIn(reader, number, 'label');
    return figure !== null && label ? [{ figure, label }] : [];
  });
  return { kind, title, numbers, remark: fields.has('remark') ? textIn(reader, fields, 'remark') : null };
}

/** A text in English and what other languages it is given in. */
function textIn(reader: DeckReader, fields: ReadonlyMap<string, Node>, name: string): DeckText | null {
  const node = fields.get(name);
  if (!node) {
    reader.refuse(reader.at(fields), 'a text', 'nothing', name);
    return null;
  }
  const texts = reader.object(node, 'a text in each language, {"en": "…"}');
  if (!texts) return null;
  const said = [...texts].flatMap(([lang, each]) => {
    const text = reader.string(each, 'a text', `${name}.${lang}`);
    return text === null ? [] : [[lang, text] as const];
  });
  const { en, ...others } = Object.fromEntries(said) as Partial<Record<string, string>>;
  if (en === undefined) reader.refuse(node.offset, 'a text in English ("en")', 'none', name);
  return en === undefined ? null : { ...others, en };
}
