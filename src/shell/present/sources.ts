import type { Source, SourceId } from '../../domain/source.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Desk } from '../desk.svelte.ts';
import { stillOf } from './still.ts';
import type { Talk } from './talk.svelte.ts';

/** What all slides of a talk rest on, each source once, in the order in which it is first needed. */
export function sourcesOf(talk: Talk, session: Session, desk: Desk): readonly Source[] {
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
      return view && ready && 'figure' in ready ? ready.figure.sources(stillOf(session, view)) : [];
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
