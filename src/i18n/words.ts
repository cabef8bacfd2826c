import type { Count } from '../domain/count.ts';
import { HIDDEN_MOST } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Span } from '../domain/year.ts';
import type { en } from './en.ts';
import { directionOf, type Digits, type Language } from './language.ts';
import { fill, type Fillings, type Message } from './message.ts';

type English = typeof en;
export type MessageKey = keyof English;
/** The same messages in another language. */
export type Translation = Readonly<Record<MessageKey, Message>>;

/** What one language brings: its messages, or those of some pages, and the names of places and UN regions. */
export type Vocabulary = {
  readonly messages: Partial<Translation>;
  readonly places: Readonly<Record<string, string>>;
  /** the pages whose messages are there; all where it is not said */
  readonly pages?: ReadonlySet<string>;
  /** places and partners whose name takes an article inside a sentence */
  readonly articles?: ReadonlySet<string>;
  /** what the data calls in English, by its id, in a language that has its own words for it */
  readonly titles?: Readonly<Record<string, string>>;
};

/** An en dash that no line breaks at. */
const DASH = '\u2060–\u2060';

/** More decimals than any number here has; the language's own default of three would round a small rate. */
const MOST_DECIMALS = 8;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ur: 'ur-PK' };

/** Says messages, numbers and names in one language, digits pinned so that the same view reads the same everywhere. */
export class Words {
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly #vocabulary: Vocabulary;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;
  readonly #year: Intl.NumberFormat;
  readonly #list: Intl.ListFormat;
  readonly #locale: string;
  readonly #digits: Digits | null;
  readonly #dates = new Map<boolean, Intl.DateTimeFormat>();

  constructor(lang: Language, vocabulary: Vocabulary, digits: Digits | null = null) {
    this.lang = lang;
    this.dir = directionOf(lang);
    this.#vocabulary = vocabulary;
    this.#digits = digits;
    this.#locale = `${LOCALES[lang]}-u-nu-${digits ?? 'latn'}-ca-gregory`;
    this.#plural = new Intl.PluralRules(this.#locale);
    this.#number = new Intl.NumberFormat(this.#locale, { maximumFractionDigits: MOST_DECIMALS });
    this.#year = new Intl.NumberFormat(this.#locale, { useGrouping: false });
    this.#list = new Intl.ListFormat(this.#locale, { type: 'conjunction' });
  }

  /** The message of a key with its holes filled. */
  say<Key extends MessageKey>(
    key: Key,
    ...rest: [keyof Fillings<English[Key]>] extends [never] ? [] : [fillings: Fillings<English[Key]>]
  ): string {
    // A page is opened only when its messages are there, and says no other page's (both are tested).
    return fill(this.#vocabulary.messages[key] ?? '', rest[0] ?? {}, {
      plural: (n) => this.#plural.select(n),
      number: (n) => this.number(n),
      isolate: (text) => this.#isolate(text)
    });
  }

  /** Words that say these messages too. */
  and(messages: Partial<Translation>): Words {
    const known = this.#vocabulary;
    return new Words(this.lang, { ...known, messages: { ...known.messages, ...messages } }, this.#digits);
  }

  /** Whether the messages of a page are there. */
  speaks(page: string): boolean {
    return this.#vocabulary.pages?.has(page) ?? true;
  }

  /** A whole or decimal number, exact, grouped as the language does. */
  number(n: number): string {
    return this.#isolateNumber(this.#number.format(n));
  }

  /** A number with at most `digits` decimals. */
  decimal(n: number, digits: number): string {
    return this.#isolateNumber(
      new Intl.NumberFormat(this.#locale, { maximumFractionDigits: digits }).format(n)
    );
  }

  /** A year, never grouped. */
  year(n: number): string {
    return this.#isolateNumber(this.#year.format(n));
  }

  /** `2018–2022`, or `2022` for one year. */
  span({ from, to }: Span): string {
    if (from === to) return this.year(from);
    return this.#isolateNumber(`${this.#year.format(from)}${DASH}${this.#year.format(to)}`);
  }

  /** A date as exact as it is written: `2025`, `2025-07` or `2025-07-30`. */
  date(iso: string): string {
    const [year, month, day] = iso.split('-').map(Number);
    if (year === undefined) return '';
    if (month === undefined) return this.year(year);
    return this.#dateFormat(day !== undefined).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
  }

  /** A count as short as it can be without losing what is hidden: `840`, `25–29`, `<5`, `0–16`. */
  count({ least, most }: Count): string {
    if (least === most) return this.number(least);
    if (least === 0 && most === HIDDEN_MOST)
      return this.#isolateNumber(`<${this.#number.format(HIDDEN_MOST + 1)}`);
    return this.range(least, most);
  }

  /** `1,192–1,300`, or one number where both are the same. */
  range(least: number, most: number): string {
    if (least === most) return this.number(least);
    return this.#isolateNumber(`${this.#number.format(least)}${DASH}${this.#number.format(most)}`);
  }

  /** More or fewer, with its sign: `+26`, `−40`, or both ends where hidden cells leave them open: `−3 to +15`. */
  change({ least, most }: { readonly least: number; readonly most: number }): string {
    const one = (n: number) =>
      this.#isolateNumber(`${n > 0 ? '+' : n < 0 ? '−' : ''}${this.#number.format(Math.abs(n))}`);
    return least === most ? one(least) : this.say('count.fromTo', { a: one(least), b: one(most) });
  }

  /** "at least 1,192" where cells are hidden, the bare number where none are. */
  atLeast({ least, most }: Count): string {
    return least === most ? this.number(least) : this.say('count.atLeast', { n: least });
  }

  /** A share of 0 to 1, lowest and highest possible, as whole per cents: `65–70 %`. */
  percent({ least, most }: Count): string {
    const [from, to] = [Math.round(least * 100), Math.round(most * 100)];
    // A few of very many are not no one.
    if (to === 0 && most > 0) return this.say('count.percent.under');
    return this.say('count.percent', { range: this.range(from, to) });
  }

  /** The name of a place or UN region, else its code. */
  place(id: PlaceId | string): string {
    return this.#vocabulary.places[id] ?? id;
  }

  /** The name of a place or UN region; a code that is none, as an address may hold, is said to be unknown. */
  placeOrUnknown(id: PlaceId | string): string {
    return this.#vocabulary.places[id] ?? this.say('place.unknown', { code: id });
  }

  /** The name of a place or UN region as it stands inside a sentence: "the United Kingdom". */
  placeInText(id: PlaceId | string): string {
    return this.inText(id, this.place(id));
  }

  /** A name as it stands inside a sentence, with an article where what it is known by takes one. */
  inText(known: string, name: string): string {
    return this.#vocabulary.articles?.has(known) ? this.say('place.the', { place: name }) : name;
  }

  /** What something of the data is called: as this language says it, else as the data does. */
  title({ id, title }: { readonly id: string; readonly title: string }): string {
    return this.#vocabulary.titles?.[id] ?? title;
  }

  /** Names as a list: "Pakistan, India and Nepal". */
  list(names: readonly string[]): string {
    return this.dir === 'rtl'
      ? this.#isolate(this.#list.format(names.map((name) => this.#isolate(name))))
      : this.#list.format(names);
  }

  /** A sentence with its first letter as its language begins one. */
  sentence(text: string): string {
    // None of our languages has capitals of its own, and asking a locale for them is slow.
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** Made once for a language: making one takes longer than all the dates of a page. */
  #dateFormat(hasDay: boolean): Intl.DateTimeFormat {
    const known = this.#dates.get(hasDay);
    if (known) return known;
    const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
    const format = new Intl.DateTimeFormat(this.#locale, hasDay ? { ...options, day: 'numeric' } : options);
    this.#dates.set(hasDay, format);
    return format;
  }

  /**
   * A text that does not turn its neighbours round. A name runs as its own letters do; what was put together of isolated parts
   * has no letters that count, and runs as the language does.
   */
  #isolate(text: string): string {
    if (this.dir !== 'rtl') return text;
    return `${/[\u2066-\u2068]/.test(text) ? '\u2067' : '\u2068'}${text}\u2069`;
  }

  #isolateNumber(text: string): string {
    return this.dir === 'rtl' ? `\u2066${text}\u2069` : text;
  }
}
