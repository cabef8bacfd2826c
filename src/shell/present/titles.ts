import type { DeckSlide } from '../../domain/deck.ts';
import { plain } from '../../export/plain.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Language } from '../../i18n/language.ts';
import type { Desk } from '../desk.svelte.ts';
import { sceneIn } from './scenes.ts';
import { saidIn } from './said.ts';
import type { Stage } from './stage.svelte.ts';
import { stillOf } from './still.ts';
import type { Talk } from './talk.svelte.ts';

/** What the windows of a talk know of its slides. */
export type Room = {
  readonly talk: Talk;
  readonly stage: Stage;
  readonly session: Session;
  readonly desk: Desk;
};

/** What a slide finds, in its language; the address of a figure that has not come. */
export function titleOf(
  { talk, stage, session, desk }: Room,
  slide: DeckSlide,
  step = 0
): { readonly text: string; readonly lang: Language } {
  if (slide.kind !== 'figure') return talk.say(slide.title);
  const { lang } = talk.dress;
  const view = slide === talk.slide && step === talk.stand.step ? talk.view : talk.viewOf(slide, step);
  const address = slide.at[step] ?? slide.at.join(' ');
  if (!view) return { text: saidIn(session.words).say('talk.unknown', { address }), lang };
  const ready = desk.ready[view.page];
  const scenes = stage.scenes[view.page];
  if (!ready || !scenes || 'broken' in scenes || !session.words.speaks(view.page))
    return { text: address, lang };
  return { text: plain(sceneIn(scenes, slide.scene).scene.title(stillOf(session, view))), lang };
}

/** What is to be said with a slide so that nobody takes its numbers for more than they are. */
export function caveatsOf({ talk, stage, session, desk }: Room): readonly string[] {
  const { view, slide } = talk;
  if (slide.kind === 'numbers') return [session.words.say('caveat.detected')];
  const ready = view && desk.ready[view.page];
  if (!view || !ready || !('figure' in ready) || !session.words.speaks(view.page)) return [];
  const still = stillOf(session, view);
  const scenes = stage.scenes[view.page];
  const own =
    slide.kind === 'figure' && scenes && !('broken' in scenes)
      ? sceneIn(scenes, slide.scene).scene.caveat?.(still)
      : null;
  const caveats = [own ?? session.words.say('caveat.detected'), ...ready.figure.caveats(still)];
  return [...new Set(caveats.map(plain))];
}
