import type { Deck, DeckSlide, DeckText } from '../../domain/deck.ts';
import type { SourceId } from '../../domain/source.ts';
import { plain } from '../../export/plain.ts';
import type { Language } from '../../i18n/language.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { View } from '../../state/view.ts';
import { citationText } from '../citation.ts';
import { numberText } from './numbers.ts';
import { saidIn } from './said.ts';
import { loadScenes, sceneIn } from './scenes.ts';
import { viewOfSlide } from './slide-view.ts';

/** A slide as a list says it: what it finds, what stands on it, and the address of its figure; `null` where it is none. */
export type OutlineSlide = {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly href: string | null;
};

/** Gives a session that looks at a view, with all that it needs. */
export type Looking = (view: View) => Promise<Session>;

/** A deck as a list, in a language. */
export async function outlineOf(
  deck: Deck,
  lang: Language,
  look: Looking,
  bare: View
): Promise<readonly OutlineSlide[]> {
  const slides: OutlineSlide[] = [];
  for (const slide of deck.slides) slides.push(await lineOf(slide, lang, look, bare));
  return slides;
}

async function lineOf(slide: DeckSlide, lang: Language, look: Looking, bare: View): Promise<OutlineSlide> {
  const { id } = slide;
  if (slide.kind === 'figure') {
    const views = slide.at.flatMap(
      (_, step) => viewOfSlide(slide, step, { lang, theme: 'auto', digits: null }) ?? []
    );
    const [view] = views;
    if (!view) return { id, text: slide.at.join(' '), lines: [], href: null };
    const found: string[] = [];
    for (const each of views) {
      const { scene } = sceneIn(await loadScenes(each.page), slide.scene);
      found.push(plain(scene.title(await look(each))));
    }
    const [text = '', ...lines] = found;
    return { id, text, lines, href: (await look(view)).linkTo(view) };
  }
  const session = await look(bare);
  const { words, dataset } = session;
  const text = inLanguage(slide.title, lang);
  const cited = (ids: readonly string[]) =>
    ids
      .flatMap((each) => dataset.sources.get(each as SourceId) ?? [])
      .map((each) => citationText(words, each));
  if (slide.kind === 'sources') return { id, text, lines: [], href: null };
  if (slide.kind === 'statement')
    return {
      id,
      text,
      lines: slide.lines.map((line) => bracketed(inLanguage(line.text, lang), cited(line.sources))),
      href: null
    };
  const lines = slide.numbers.flatMap(({ figure, label }) => {
    const row = dataset.figures?.find((each) => each.id === figure);
    return row
      ? [bracketed(`${numberText(words, row)} – ${inLanguage(label, lang)}`, cited([row.source]))]
      : [];
  });
  const remark = slide.remark ? [inLanguage(slide.remark, lang)] : [];
  return { id, text, lines: [saidIn(words).say('caveat.detected'), ...lines, ...remark], href: null };
}

/** A text of a deck in a language, in English where nobody wrote it. */
export function inLanguage(text: DeckText, lang: Language): string {
  return text[lang] ?? text.en;
}

function bracketed(text: string, sources: readonly string[]): string {
  return sources.length === 0 ? text : `${text} (${sources.join('; ')})`;
}
