import { render } from 'svelte/server';
import Card from './figure/routes/Card.svelte';
import { drawnRoutes, sceneOf } from './figure/routes/scene.ts';
import { WORLD } from './figure/routes/box.ts';
import { placeCorridors } from './map/corridors.ts';
import { stillOf } from './map/still.ts';
import { writeLines } from './shell/light/lines.ts';
import type { Session } from './state/session.svelte.ts';

/** What each line of the routes' picture in HTML says where it is pointed at, word for word as its card does. */
export function linesSaid(session: Session): string {
  const scene = sceneOf(session, drawnRoutes(session, session.view.top), 'world-screen');
  const { lines } = placeCorridors(scene, stillOf(null, WORLD).project);
  const cards = new Map(lines.map(({ id }) => [id, paragraphs(session, id)]));
  // The last paragraph is the source, the same of every route.
  const below = [...cards.values()][0]?.at(-1) ?? '';
  return writeLines({
    below,
    lines: lines.map(({ id, curve, width }) => ({ curve, width, said: cards.get(id)?.slice(0, -1) ?? [] }))
  });
}

function paragraphs(session: Session, id: string): readonly string[] {
  const nothing = () => undefined;
  const props = { session, id, pinned: false, quiet: false, onclose: nothing, onchoose: nothing };
  const { body } = render(Card, { props });
  return [...body.matchAll(/<p[^>]*>([^]*?)<\/p>/g)].map(([, inner = '']) => plainText(inner));
}

function plainText(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->|<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
