import type { Language } from '../../i18n/language.ts';
import { folderOf, readPath, readView } from '../../state/url.ts';
import { EMBEDDED } from '../embedding.ts';

/** A file that was asked for, and its bytes as the host packed them, where the browser or the host tells. */
export type AskedFor = { readonly address: string; readonly bytes: number | null };

/** What was seen of a figure in a frame of its own; `null` is not told, or not to be seen from here. */
export type FigureSeen = {
  readonly address: string;
  /** what the host answered; `null` where no answer came */
  readonly status: number | null;
  /** what was asked for and is not known, as `key=value`: the figure shows something else */
  readonly unknown: readonly string[];
  /** whether this page can look into the frame: not where both stand in a closed box */
  readonly isOpen: boolean;
  /** whether its frame has loaded; whether a touch brought it to life, `null` where nobody can see */
  readonly didLoad: boolean;
  readonly isAwake: boolean | null;
  /** pixels, as the figure told last, and as it is */
  readonly height: { readonly told: number | null; readonly own: number | null };
  /** the files before any script of the figure, as they came, or in a closed box as its HTML names them */
  readonly first: readonly AskedFor[] | null;
  /** the same and all that a first touch brings */
  readonly touched: readonly AskedFor[] | null;
  /** other sites that its HTML names for files, and where this page can look into the frame those that were asked */
  readonly foreign: readonly string[];
  readonly cookies: readonly string[] | null;
  /** the content policy in its HTML */
  readonly policy: string | null;
  /** who may frame it, as its header says; `any` where it says nothing */
  readonly ancestors: string | null;
};

/** The address of the figure that is tested, below the root of the site: `figure` names it, all other keys are its own. */
export function figureAddress(search: string, lang: Language, root: URL): URL {
  const keys = new URLSearchParams(search);
  const figure = EMBEDDED.find((each) => each === keys.get('figure')) ?? 'trends';
  keys.delete('figure');
  keys.delete('lang');
  const folder = folderOf(lang);
  // A country has a frame of its own.
  const place = /^[A-Z]{3}$/.exec(figure === 'country' ? (keys.get('place') ?? '') : '')?.[0];
  if (place !== undefined) keys.delete('place');
  // As the code that partners copy spells it.
  if (folder === '') keys.set('lang', lang);
  const address = new URL(`embed/${folder}${figure}/${place === undefined ? '' : `${place}/`}`, root);
  address.search = keys.toString();
  return address;
}

/** What an address asks for in vain, as `key=value`: a figure that there is none of, keys and values that no view has. */
export function unknownIn(search: string, lang: Language, root: URL): readonly string[] {
  const name = new URLSearchParams(search).get('figure');
  const figure = figureAddress(search, lang, root);
  return [
    ...(name === null || EMBEDDED.some((each) => each === name) ? [] : [`figure=${name}`]),
    ...readView(readPath(figure.pathname), figure.search, lang).ignored
  ];
}

/** The addresses, in an HTML of this site, of the files that it asks for by itself: not those of the scripts that come later. */
export function namedIn(html: string, base: string): readonly string[] {
  const now = html.replace(/<template data-(?:light|later)>.*?<\/template>/gs, '');
  const tags = now.match(/<(?:link|script|img|iframe|source|object|embed)\b[^>]*>/g) ?? [];
  return [
    ...new Set(
      tags
        .filter((tag) => !/\brel="(?:canonical|alternate)"/.test(tag))
        .flatMap((tag) => /\s(?:href|src|data)="([^"]*)"/.exec(tag)?.[1] ?? [])
        .map((address) => new URL(address.replaceAll('&amp;', '&'), base))
        .filter(({ protocol }) => /^https?:$/.test(protocol))
        .map(({ href }) => href)
    )
  ];
}

/** The policy that stands in an HTML of this site. */
export function policyIn(html: string): string | null {
  const tag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  return tag?.replaceAll('&#39;', "'").replaceAll('&amp;', '&') ?? null;
}

/** Whether a policy lets a page ask its own site alone, whatever the page wants. */
export function isShut(policy: string): boolean {
  const rules = policy.split(';').map((rule) => rule.trim().split(/\s+/));
  const asks = rules.filter(([name = '']) => name.endsWith('-src'));
  const isOwn = (source: string) => /^(?:'(?:none|self|sha256-[^']+)'|data:|blob:)$/.test(source);
  return (
    asks.some(([name, source]) => name === 'default-src' && source === "'none'") &&
    asks.every(([, ...sources]) => sources.every(isOwn))
  );
}

/** Whose pages may frame an address, as its policy says or else its `X-Frame-Options`; `any` where neither says a thing. */
export function ancestorsOf(policy: string | null, options: string | null): string {
  const said = /frame-ancestors ([^;,]*)/.exec(policy ?? '')?.[1]?.trim() ?? options?.trim().toLowerCase();
  return said === undefined || said === '' || said === '*' ? 'any' : said;
}

/** What is seen of a figure from which no answer came. */
export function silent(address: string): FigureSeen {
  return {
    address,
    status: null,
    unknown: [],
    isOpen: false,
    didLoad: false,
    isAwake: null,
    height: { told: null, own: null },
    first: null,
    touched: null,
    foreign: [],
    cookies: null,
    policy: null,
    ancestors: null
  };
}

/** The other sites among addresses. */
export function foreignOf(addresses: readonly string[], own: string): readonly string[] {
  return [...new Set(addresses.flatMap((each) => originOf(each) ?? []))].filter((each) => each !== own);
}

/** The origin of an address; one that is part of a page itself, such as `data:`, is asked of nobody. */
function originOf(address: string): string | null {
  const { protocol, origin } = new URL(address);
  return /^(?:https?|wss?):$/.test(protocol) ? origin : null;
}
