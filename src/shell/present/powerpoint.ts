import type { DeckSlide as Page } from '../../export/deck.ts';
import { plain } from '../../export/plain.ts';
import { presentation } from '../../export/pptx.ts';
import type { DeckSlide } from '../../domain/deck.ts';
import type { SourceId } from '../../domain/source.ts';
import { citationText } from '../citation.ts';
import { forOthers } from '../for-others.ts';
import { figureSlides, mapOf } from '../presenting.ts';
import { loadTabling } from '../tabling.ts';
import { numberText } from './numbers.ts';
import { saidIn } from './said.ts';
import { sceneIn } from './scenes.ts';
import { sourcesOf } from './sources.ts';
import { stillOf } from './still.ts';
import { titleOf, type Room } from './titles.ts';

/** Lines of sources that a slide has room for. */
const MOST_SOURCES = 14;

/** The whole talk as a PowerPoint file: every slide and build step, charts that can be edited, notes under each. */
export async function powerpointOfTalk(room: Room): Promise<Blob> {
  const { talk, session } = room;
  const words = saidIn(session.words);
  const slides: Page[] = [];
  for (const slide of talk.deck.slides) slides.push(...(await pagesOf(room, slide)));
  return presentation({
    title: talk.say(talk.deck.title).text,
    author: words.say('site.name'),
    lang: words.lang,
    digits: session.view.digits,
    isRightToLeft: words.dir === 'rtl',
    slides
  });
}

function pagesOf(room: Room, slide: DeckSlide): Promise<readonly Page[]> | readonly Page[] {
  if (slide.kind === 'figure') return figurePages(room, slide);
  const { session, talk } = room;
  const words = saidIn(session.words);
  const title = talk.say(slide.title).text;
  const list = (items: readonly string[], remarks: readonly string[] = []): Page => ({
    ...sharedBy(room, slide),
    title,
    body: { kind: 'list', items },
    alt: '',
    remarks
  });
  if (slide.kind === 'statement') return [list(slide.lines.map(({ text }) => talk.say(text).text))];
  if (slide.kind === 'numbers')
    return [
      list(
        slide.numbers.map(({ figure, label }) => {
          const row = session.dataset.figures?.find(({ id }) => id === figure);
          const source = row && session.dataset.sources.get(row.source);
          const said = row ? numberText(words, row) : words.say('talk.figure.unknown', { figure });
          return `${said} – ${talk.say(label).text}${source ? ` (${citationText(words, source)})` : ''}`;
        }),
        slide.remark ? [talk.say(slide.remark).text] : []
      )
    ];
  const cited = sourcesOf(room).map((source) => citationText(words, source));
  const count = Math.max(1, Math.ceil(cited.length / MOST_SOURCES));
  const each = Math.ceil(cited.length / count);
  return Array.from({ length: count }, (_, i) => list(cited.slice(i * each, (i + 1) * each)));
}

/** What each build step shows on stage, as the figure's own slides have it, under the title that it has there. */
async function figurePages(room: Room, slide: DeckSlide & { kind: 'figure' }): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const [step] of slide.at.entries()) pages.push(...(await stepPages(room, slide, step)));
  return pages;
}

async function stepPages(
  room: Room,
  slide: DeckSlide & { kind: 'figure' },
  step: number
): Promise<readonly Page[]> {
  const { talk, session, desk, stage } = room;
  const view = talk.viewOf(slide, step);
  const ready = view && desk.ready[view.page];
  const title = titleOf(room, slide, step).text;
  const bare: Page = {
    ...sharedBy(room, slide, step),
    title,
    body: { kind: 'list', items: [] },
    alt: '',
    remarks: []
  };
  const scenes = view && stage.scenes[view.page];
  if (!view || !ready || !('figure' in ready) || !scenes || 'broken' in scenes) return [bare];
  const { figure } = ready;
  const still = stillOf(session, { ...view, theme: 'light' });
  const { sheetOf } = await loadTabling(figure.id);
  // What makes the slides hands it on.
  const link = new URL(session.linkTo({ ...view, theme: 'auto' }), location.href).href;
  const picture = figure.id === 'routes' ? await mapOf(still) : null;
  const { scene } = sceneIn(scenes, slide.scene);
  const made = await figureSlides(still, figure, { sheet: sheetOf(still), link, picture, scene: scene.id });
  if (made.length === 0) return [bare];
  return made.map((page, i) => ({
    ...page,
    title: i === 0 ? title : page.title,
    question: scene.question?.(still) ?? page.question,
    caveat: scene.caveat?.(still) ?? page.caveat,
    notes: [...notesOf(room, slide), ...page.notes]
  }));
}

function notesOf({ talk }: Room, { notes }: DeckSlide): readonly string[] {
  return notes === null ? [] : [talk.say(notes).text];
}

function linkTo({ talk }: Room, slide: DeckSlide, step: number): string {
  const at = talk.deck.slides.indexOf(slide);
  return talk.address({ slide: at + 1, step: step + 1, at: null });
}

/** What travels with a slide that is no figure; its link leads to it, wherever the talk stands now. */
function sharedBy(room: Room, slide: DeckSlide, step = 0): Omit<Page, 'title' | 'body' | 'alt' | 'remarks'> {
  const { session } = room;
  const words = saidIn(session.words);
  const cited =
    slide.kind === 'statement'
      ? [...new Set(slide.lines.flatMap(({ sources }) => sources))].flatMap((id) => {
          const source = session.dataset.sources.get(id as SourceId);
          return source ? [citationText(words, source)] : [];
        })
      : [];
  return {
    question: '',
    caveat: slide.kind === 'numbers' ? plain(words.say('caveat.detected')) : '',
    citation: cited.join(words.say('list.clause')),
    link: forOthers(linkTo(room, slide, step)),
    notes: [...notesOf(room, slide), ...cited]
  };
}
