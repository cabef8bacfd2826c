import { COLUMNS } from '../src/data/columns.ts';
import type { Plugin } from 'vite';
import { en } from '../src/i18n/en.ts';
import { THE } from '../src/i18n/en/articles.ts';
import type { Language } from '../src/i18n/language.ts';
import placesEn from '../src/i18n/places.en.json' with { type: 'json' };
import placesUr from '../src/i18n/places.ur.json' with { type: 'json' };
import regionsEn from '../src/i18n/regions.en.json' with { type: 'json' };
import regionsUr from '../src/i18n/regions.ur.json' with { type: 'json' };
import { ur } from '../src/i18n/ur.ts';
import { TITLES } from '../src/i18n/ur/shared.ts';

const SPOKEN = {
  en: { messages: en, places: { ...regionsEn, ...placesEn }, articles: [...THE], titles: {} },
  ur: { messages: ur, places: { ...regionsUr, ...placesUr }, articles: [], titles: TITLES }
} as const;

/** What a drawing says, and where it finds what it is drawn from. */
export type Speech = {
  readonly lang: Language;
  readonly pages: readonly string[];
  /** the script as it would be with every message, which tells those it says; `null` for none */
  readonly draft: string | null;
  readonly isNamed: (place: string) => boolean;
  /** the address of its data below the root of the site */
  readonly data: string;
  readonly release: string;
};

const COLUMNS_MODULE = '/src/data/columns.ts';
const [SVELTE_POLICY, OWN_POLICY] = ['svelte-trusted-html', 'tip-atlas-light'] as const;
const RESOLVED = '\0virtual:light';

/** Gives the script of a drawing `virtual:light`: the messages of its language that it says, and where its data lie. */
export function lightSpeech(speech: Speech): Plugin {
  return {
    name: 'tip-atlas:light-speech',
    resolveId: (id) => (id === 'virtual:light' ? RESOLVED : null),
    load(id) {
      if (id.endsWith(COLUMNS_MODULE)) return `export const COLUMNS = ${JSON.stringify(COLUMNS)};\n`;
      return id === RESOLVED ? moduleOf(speech) : null;
    },
    // A policy of one name is made once in a page, to which the whole figure may come with its own copy of Svelte.
    transform: (code, id) =>
      id.includes('/svelte/') && code.includes(SVELTE_POLICY)
        ? { code: code.replaceAll(SVELTE_POLICY, OWN_POLICY), map: null }
        : null
  };
}

function moduleOf({ lang, pages, draft, isNamed, data, release }: Speech): string {
  const { messages, places, articles, titles } = SPOKEN[lang];
  const isSaid = keysIn(draft ?? '');
  const vocabulary = [
    `messages: ${JSON.stringify(picked(messages, isSaid))}`,
    `places: ${JSON.stringify(picked<string>(places, isNamed))}`,
    `pages: new Set(${JSON.stringify(pages)})`,
    `articles: new Set(${JSON.stringify(articles.filter((name) => isNamed(name) || !(name in places)))})`,
    `titles: ${JSON.stringify(titles)}`
  ];
  const values = { LANG: lang, RELEASE: release, TABLES_URL: data };
  return [
    ...Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
    `export const VOCABULARY = { ${vocabulary.join(', ')} };`
  ].join('\n');
}

/** Whether a script says a message: it spells its key whole, or its beginning where the rest is filled in. */
export function keysIn(code: string): (key: string) => boolean {
  const begun = [...code.matchAll(/`([a-z]\w*\.[\w.-]*)\$\{/g)].map(([, start = '']) => start);
  const whole = new Set([...code.matchAll(/["'`]([a-z]\w*\.[\w.-]+)["'`]/g)].map(([, key = '']) => key));
  return (key) => whole.has(key) || begun.some((start) => key.startsWith(start));
}

function picked<Value>(
  all: Readonly<Record<string, Value>>,
  isWanted: (key: string) => boolean
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => isWanted(key)));
}
