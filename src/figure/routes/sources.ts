import type { Source, SourceId } from '../../domain/source.ts';
import type { Session } from '../../state/session.svelte.ts';
import { sourceOfLayer } from './layer.ts';

/** Where the routes of the view come from, and the land under them. */
export function sources(session: Session): readonly Source[] {
  const wanted = [sourceOfLayer(session), 'natural-earth' as SourceId];
  return wanted.flatMap((id) => (id ? (session.dataset.sources.get(id) ?? []) : []));
}
