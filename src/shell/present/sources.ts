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
