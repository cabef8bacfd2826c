import type { Source, SourceId } from '../../domain/source.ts';
import { sceneIn } from './scenes.ts';
import { stillOf } from './still.ts';
import type { Room } from './titles.ts';

/** What all slides of a talk rest on, each source once, in the order in which it is first needed. */
export function sourcesOf({ talk, stage, session, desk }: Room): readonly Source[] {
  const { dataset } = session;
  const known = (ids: readonly string[]) => ids.flatMap((id) => dataset.sources.get(id as SourceId) ?? []);
  const all = talk.deck.slides.flatMap((slide): readonly Source[] => {
    if (slide.kind === 'statement') return slide.lines.flatMap(({ sources }) => known(sources));
    if (slide.kind === 'numbers')
      return slide.numbers.flatMap(({ figure }) =>
        known((dataset.figures ?? []).filter(({ id }) => id === figure).map(({ source }) => source))
      );
    if (slide.kind !== 'figure') return [];
    return slide.at.flatMap((_, step) => {
      const view = talk.viewOf(slide, step);
      const ready = view && desk.ready[view.page];
      if (!view || !ready || !('figure' in ready)) return [];
      const scenes = stage.scenes[view.page];
      const scene = scenes && !('broken' in scenes) ? sceneIn(scenes, slide.scene).scene : null;
      return (scene?.sources ?? ready.figure.sources)(stillOf(session, view));
    });
  });
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** What two columns of a slide hold: letters in a line, and lines with the room between two sources. */
const LETTERS = 70;
const LINES = 51;
const BETWEEN = 0.3;

/** The first of some citations, as many as a slide has room for with a line that counts the others. */
export function fitting(texts: readonly string[]): readonly string[] {
  const rows = texts.map((text) => Math.ceil(text.length / LETTERS) + BETWEEN);
  let used = 0;
  const most = rows.findIndex((row) => (used += row) > LINES);
  return most < 0 ? texts : texts.slice(0, most);
}
