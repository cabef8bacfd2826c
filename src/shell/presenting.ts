import type { Deck, DeckSlide } from '../export/deck.ts';
import { presentation } from '../export/pptx.ts';
import type { Print } from '../export/print.ts';
import { aside } from '../figure/country/aside.ts';
import { placeOf } from '../figure/country/place.ts';
import { exportWords } from '../figure/exported.ts';
import type { Figure } from '../figure/figure.ts';
import type { Slide, SlidePicture } from '../figure/slide.ts';
import { slides as english } from '../i18n/en/slides.ts';
import type { Language } from '../i18n/language.ts';
import { slides as urdu } from '../i18n/ur/slides.ts';
import type { Translation, Words } from '../i18n/words.ts';
import type { Session } from '../state/session.svelte.ts';
import { spellAddress } from '../state/spelled.ts';
import type { Page } from '../state/view.ts';
import { editionOf, editionText } from './edition.ts';
import { forOthers } from './for-others.ts';
import { printOf } from './print.ts';
import { publishersLine } from './publishers.ts';
import { stillOf } from './still.ts';

const MESSAGES: Readonly<Record<Language, Partial<Translation>>> = { en: english, ur: urdu };

/** What makes the slides of a page from a session, with a picture of its map where there is one: of the whole, or of one scene. */
type SlidesOf = (session: Session, picture: SlidePicture | null, scene: string | null) => readonly Slide[];

/** What a presentation is made of beside the view itself. */
type Asked = Pick<Print, 'sheet' | 'link'> & {
  readonly picture: SlidePicture | null;
  /** the part of the figure that a talk shows; the whole where none is named */
  readonly scene?: string;
};

/** A figure as slides in a PowerPoint file; they come, with their writer, when somebody asks for the file. */
export async function powerpointOf(
  session: Session,
  figure: Figure,
  asked: Omit<Asked, 'picture' | 'scene'>
): Promise<Blob> {
  const still = stillAt(session);
  return presentation(await deckOf(still, figure, { ...asked, picture: await mapOf(still) }));
}

/** The map of a page that has one. */
export async function mapOf(session: Session): Promise<SlidePicture | null> {
  const { page } = session.view;
  const isCountry = page === 'country' && placeOf(session) !== null;
  if (page !== 'routes' && !isCountry) return null;
  const { mapPicture } = await import('./picture/map-picture.ts');
  return mapPicture(isCountry ? aside(session) : session);
}

/** A figure as slides, each with what must travel with it. */
export async function deckOf(live: Session, figure: Figure, asked: Asked): Promise<Deck> {
  const session = stillAt(live);
  const { words, view } = session;
  const slides = await figureSlides(session, figure, asked);
  return {
    title: figure.sentence(session),
    author: words.say('site.name'),
    lang: words.lang,
    digits: view.digits,
    isRightToLeft: words.dir === 'rtl',
    slides
  };
}

/** The slides of one view, or of the part of it that a talk shows, with what must travel with each; none where there is nothing to show. */
export async function figureSlides(
  live: Session,
  figure: Figure,
  asked: Asked
): Promise<readonly DeckSlide[]> {
  const session = stillAt(live);
  const slidesOf = await loadSlides(session.view.page);
  const { view, words } = session;
  const link = forOthers(asked.link, (whole) => spellAddress(whole, view));
  const print = printOf(session, figure, { sheet: asked.sheet, link });
  const site = words.say('site.name');
  const shared = { question: figure.question(session), caveat: words.say('caveat.detected'), link };
  const cite = citedIn(session, site);
  const ofFigure = figure.sources(session);
  return slidesOf(session, asked.picture, asked.scene ?? null).map(({ sources = ofFigure, ...slide }) => ({
    ...slide,
    ...shared,
    citation: [publishersLine(words, sources), cite].filter((part) => part !== '').join(' · '),
    notes: notesOf(words, print, { own: slide.notes ?? [], edition: editionText(session) })
  }));
}

/** The site, and of what day the data is. */
function citedIn({ dataset, view, words }: Session, site: string): string {
  const day = editionOf({ dataset, view });
  if (day === '') return words.say('slides.cite.undated', { site });
  const date = words.date(day);
  return view.page === 'partners'
    ? exportWords(words).say('exports.cited', { site, date })
    : words.say('slides.cite', { site, version: date });
}

/** All that a speaker must have at hand: the finding, what is to be said with it, replies word for word, and the sources. */
function notesOf(
  words: Words,
  { sentence, caveats, replies, sources, link }: Print,
  { own, edition }: { readonly own: readonly string[]; readonly edition: string }
): readonly string[] {
  const under = (title: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${title}:`, ...texts.map((text) => `– ${text}`)];
  return [
    sentence,
    ...own,
    ...under(words.say('slides.caveats'), caveats),
    ...under(
      words.say('slides.replies'),
      replies.map(({ by, text, about, source }) =>
        [`${by} ${text}`, about, source].filter((part) => part !== '').join(words.say('list.clause'))
      )
    ),
    ...under(words.say('slides.sources'), sources),
    ...(edition === '' ? [] : [edition]),
    words.say('slides.link', { link })
  ];
}

/** The session as it is now, with the words of slides: what was asked for is written, whatever is shown by then. */
function stillAt(live: Session): Session {
  return stillOf(live, { words: live.words.and(MESSAGES[live.words.lang]) });
}

async function loadSlides(page: Page): Promise<SlidesOf> {
  switch (page) {
    case 'routes':
      return (await import('../figure/routes/slides.ts')).routesSlides;
    case 'trends': {
      const { trendSlides } = await import('../figure/trends/slides.ts');
      return (session, _, scene) => trendSlides(session, scene);
    }
    case 'partners': {
      const { partnersSlides } = await import('../figure/partners/slides.ts');
      return (session, _, scene) => partnersSlides(session, scene);
    }
    case 'country':
      return (await import('../figure/country/slides.ts')).countrySlides;
    case 'data':
      throw new Error('the data page has no slides');
  }
}
