import type { DeckSlide, FigureSlide } from '../../domain/deck.ts';
import type { SourceId } from '../../domain/source.ts';
import { knownAmong } from '../../query/region.ts';
import type { Session } from '../../state/session.svelte.ts';
import { saidIn } from './said.ts';
import { sceneIn } from './scenes.ts';
import { viewAt } from './slide-view.ts';
import type { Room } from './titles.ts';

type Asked = Pick<Room, 'talk' | 'stage' | 'session'>;

/** What a slide asks for and the atlas does not have, in words; empty where all of it is there, or not yet brought. */
export function lacksOf(room: Asked, slide: DeckSlide): readonly string[] {
  const { session } = room;
  const words = saidIn(session.words);
  const { sources, figures } = session.dataset;
  if (slide.kind === 'figure') return slide.at.flatMap((address) => figureLacks(room, slide, address));
  if (slide.kind === 'statement') {
    const cited = new Set(slide.lines.flatMap((line) => line.sources));
    return [...cited]
      .filter((source) => sources.size > 0 && !sources.has(source as SourceId))
      .map((source) => words.say('talk.source.unknown', { source }));
  }
  if (slide.kind !== 'numbers' || !figures) return [];
  return slide.numbers
    .filter(({ figure }) => !figures.some(({ id }) => id === figure))
    .map(({ figure }) => words.say('talk.figure.unknown', { figure }));
}

/** By number, the slides of the deck at hand that lack something. */
export function lackingSlides(room: Asked): readonly number[] {
  return room.talk.deck.slides.flatMap((slide, i) => (lacksOf(room, slide).length > 0 ? [i + 1] : []));
}

function figureLacks({ talk, stage, session }: Asked, slide: FigureSlide, address: string): string[] {
  const words = saidIn(session.words);
  const read = viewAt(address, talk.dress);
  if (!read) return [words.say('talk.unknown', { address })];
  const scenes = stage.scenes[read.view.page];
  const { scene } = slide;
  const hasScene = !scenes || 'broken' in scenes || sceneIn(scenes, scene).isKnown;
  return [
    ...strangers(session, read.view.place).map((code) => words.say('talk.place.unknown', { code })),
    ...read.ignored.map((part) => words.say('talk.part.unknown', { part, address })),
    ...(hasScene ? [] : [words.say('talk.scene.unknown', { scene: scene ?? '' })])
  ];
}

/** The codes of an address that name no place. */
function strangers({ dataset }: Session, place: Session['view']['place']): readonly string[] {
  const known = new Set<string>(knownAmong(place, dataset.places));
  return dataset.places.size === 0 ? [] : place.filter((id) => !known.has(id));
}
