import { render } from 'svelte/server';
import { DATA_VERSION } from 'virtual:tables';
import type { Part } from './data/pack.ts';
import type { TableName } from './data/schema.ts';
import { issueText } from './domain/issue.ts';
import type { PlaceId } from './domain/place.ts';
import type { Source } from './domain/source.ts';
import type { Span } from './domain/year.ts';
import { svgOf } from './export/picture/svg.ts';
import { plain } from './export/plain.ts';
import CountryBrief from './figure/country/Brief.svelte';
import { countryInking } from './figure/country/inked.ts';
import { drawFirstAt, FRAME_WIDTH, PAGE_WIDTH, PHONE_WIDTH } from './figure/first-width.ts';
import type { Inking } from './figure/inked.ts';
import { loadGrantsBelow } from './figure/partners/grants/later.ts';
import { partnersInking } from './figure/partners/inked.ts';
import { routesInking } from './figure/routes/inked.ts';
import { loadFurther } from './figure/trends/further.ts';
import { trendsInking } from './figure/trends/inked.ts';
import type { Language } from './i18n/language.ts';
import { readDeck } from './data/deck.ts';
import { keepOutlines } from './map/outlines-load.ts';
import { placeStillsIn } from './map/still.ts';
import { isCountry } from './query/region.ts';
import { linesSaid } from './prerender-lines.ts';
import { drawnForPhones } from './prerender-phone.ts';
import { onceForEach, onceForKey } from './query/once.ts';
import { spanOnRecord } from './query/span.ts';
import Outline from './shell/present/Outline.svelte';
import { inLanguage, outlineOf } from './shell/present/outline.ts';
import { addressOf, type Site } from './shell/address.ts';
import { bring } from './shell/brought.ts';
import { Desk } from './shell/desk.svelte.ts';
import Edition from './shell/Edition.svelte';
import Embed from './shell/Embed.svelte';
import Explore from './shell/Explore.svelte';
import { pictureOf, type Making } from './shell/picture/page.ts';
import { loadShowing } from './shell/showing.ts';
import { Speech } from './shell/speech.svelte.ts';
import { TABLES_OF } from './shell/tables.ts';
import { loadVocabulary } from './shell/vocabulary.ts';
import { LiveSession, type Session } from './state/session.svelte.ts';
import { firstView, type Page, type View } from './state/view.ts';

/**
 * Where a page stands before any script runs: its address has no query, and its links lead up to the site's root and down
 * again. `place` is the country whose page of its own it is.
 */
export type Standing = {
  readonly page: Page;
  readonly place: PlaceId | null;
  readonly lang: Language;
  readonly up: string;
  /** whether it stands in a page of another site */
  readonly isEmbed: boolean;
  /** its whole address, which its picture names */
  readonly address: string;
  /** whether its picture is asked for */
  readonly isPictured: boolean;
};

/** What is said of a page where only its name stands: by search engines, and where its link is shared. */
export type Card = {
  readonly site: string;
  /** the finding, or what the page is about where it has none */
  readonly title: string;
  readonly description: string;
  readonly sources: readonly Source[];
  readonly tables: readonly TableName[];
  /** the years that its counts of victims are of; `null` where it counts none */
  readonly years: Span | null;
  /** the release of the data, ISO date */
  readonly version: string;
};

/** The HTML of the root of a page, what is said of it, and its picture where its link is shared, as SVG; `null` where there is none. */
export type Written = {
  readonly body: string;
  readonly card: Card;
  readonly picture: string | null;
  /** what the lines of an embedded map say where they are pointed at; `null` where there is no such map */
  readonly lines: string | null;
};

/** What the pages are made of: the packed text of a part of a table, and the packed coarse outlines. */
export type Material = {
  readonly read: (name: TableName, part: Part) => Promise<string>;
  readonly outlines: ArrayBuffer;
};

/** The root of the site while a page is written: links need a whole address, and get the way up in its stead. */
const ROOT = 'https://root.invalid/';

/** Tables and words for each kind of page in a language: two hundred countries share them, and no page has one that its script lacks. */
const roomOf = onceForEach(({ read }: Material) =>
  onceForKey<`${Page} ${Language}`, { readonly desk: Desk; readonly speech: Speech }>(() => ({
    desk: new Desk(read, loadShowing, DATA_VERSION),
    speech: new Speech(loadVocabulary)
  }))
);

/** A session that looks at a view with all that it needs, and how it spells addresses; throws where a table fails. */
async function lookingAt(view: View, material: Material) {
  const { page, lang } = view;
  const { desk, speech } = roomOf(material)(`${page} ${lang}`);
  const [words] = await Promise.all([speech.firstWords(view), desk.prepare(view)]);
  desk.open(page);
  const dataset = desk.dataset();
  const [failure] = dataset.failures;
  if (failure) throw new Error(`${failure.table}: ${failure.why}`);
  const site: Site = { root: new URL(ROOT), hasPage: (each) => isCountry(each, dataset.places) };
  const address = (to: View) => addressOf(to, site, lang);
  const session = new LiveSession(dataset, view, words, {
    published: () => undefined,
    linkTo: address,
    needed: () => undefined
  });
  return { session, desk, speech, address };
}

/** The page as its script first draws it: the HTML of its root; throws where a table fails. */
export async function prerender(
  { page, place, lang, up, isEmbed, address, isPictured }: Standing,
  material: Material
): Promise<Written> {
  const land = keepOutlines('coarse', material.outlines);
  const view = { ...firstView(lang), page, place: place === null ? [] : [place] };
  const { session, desk, speech, address: linkTo } = await lookingAt(view, material);
  placeStillsIn(isEmbed ? 'embed' : 'page');
  bring({ countryBrief: CountryBrief, edition: page === 'partners' ? Edition : null });
  await Promise.all([loadFurther(), loadGrantsBelow()]);
  const drawn = (width: number) => {
    drawFirstAt(width);
    const props = { session, desk, speech, retry: () => undefined, address: linkTo };
    return render(isEmbed ? Embed : Explore, { props }).body;
  };
  const body = drawnForPhones(drawn(isEmbed ? FRAME_WIDTH : PAGE_WIDTH), () => drawn(PHONE_WIDTH));
  const inking = isPictured ? INKINGS[page] : null;
  return {
    body: body.replaceAll(ROOT, up),
    card: cardOf(session, desk),
    lines: isEmbed && page === 'routes' ? linesSaid(session) : null,
    picture: inking && pictureIn(session, desk, { inking, land, shape: HEIGHT / WIDTH, link: address })
  };
}

/** The page of the talks before any script: what its first deck says. `up` leads to the root; throws where the deck is not sound. */
export async function prerenderTalk(
  { lang, up }: Pick<Standing, 'lang' | 'up'>,
  material: Material,
  file: { readonly name: string; readonly text: string }
): Promise<{ readonly body: string } & Pick<Card, 'title' | 'description' | 'site'>> {
  const { deck, issues } = readDeck(file.name, file.text);
  if (!deck || issues.length > 0) throw new Error(issues.map(issueText).join('\n'));
  const look = async (view: View) => (await lookingAt(view, material)).session;
  const bare: View = { ...firstView(lang), page: 'data' };
  const slides = await outlineOf(deck, lang, look, bare);
  const { words } = await look(bare);
  const title = inLanguage(deck.title, lang);
  const occasion = deck.occasion === null ? '' : inLanguage(deck.occasion, lang);
  const home = addressOf(firstView(lang), { root: new URL(ROOT), hasPage: () => false }, lang);
  const { body } = render(Outline, { props: { words, title, occasion, slides, home } });
  const description = [occasion, words.say('caveat.detected')].filter((text) => text !== '').join(' ');
  return {
    body: body.replaceAll(ROOT, up),
    site: words.say('site.name'),
    title: plain(title),
    description: plain(description)
  };
}

/** px: what those who show a shared link ask of its picture */
const [WIDTH, HEIGHT] = [1200, 675] as const;

const INKINGS: Readonly<Record<Page, Inking | null>> = {
  routes: routesInking,
  trends: trendsInking,
  partners: partnersInking,
  country: countryInking,
  data: null
};

function pictureIn(session: Session, desk: Desk, making: Making): string | null {
  const ready = desk.ready[session.view.page];
  const picture = ready && 'figure' in ready ? pictureOf(session, ready.figure, making) : null;
  return picture && svgOf({ ...picture, printed: { width: WIDTH, height: HEIGHT } });
}

function cardOf(session: Session, desk: Desk): Card {
  const { view, words, dataset } = session;
  const ready = desk.ready[view.page];
  const figure = ready && 'figure' in ready ? ready.figure : null;
  return {
    site: words.say('site.name'),
    title: plain(figure?.sentence(session) ?? words.say(`nav.${view.page}`)),
    description: plain(
      figure
        ? `${figure.question(session)} ${words.say('caveat.detected')}`
        : words.say('data.headline', { n: dataset.sources.size })
    ),
    sources: figure?.sources(session) ?? [],
    tables: TABLES_OF[view.page],
    years: spanOnRecord(dataset, { from: 0, to: Infinity }),
    version: dataset.version
  };
}
