import { hydrate, unmount } from 'svelte';
import { LANG, RELEASE, TABLES_URL, VOCABULARY } from 'virtual:light';
import { joinWith } from '../../data/joining.ts';
import { unpackTable } from '../../data/pack.ts';
import type { TableName } from '../../data/schema.ts';
import type { Table } from '../../data/table.ts';
import { nearestLanguage } from '../../i18n/language.ts';
import { Words } from '../../i18n/words.ts';
import { drawFirstAt, FRAME_WIDTH, keepOne } from '../../figure/first-width.ts';
import { isCountry } from '../../query/region.ts';
import { LiveSession } from '../../state/session.svelte.ts';
import type { View } from '../../state/view.ts';
import { addressOf, viewInBar, type Site } from '../address.ts';
import { allows } from '../embedding.ts';
import { afterFrame } from '../frame.ts';
import { readText } from '../reading.ts';
import type { Light } from './light.ts';
import { bringWholeWith, TAKING_OVER, type TakingOver } from './more.ts';
import { readPointer } from './pointer.ts';

/** The site's root: scripts stand one folder below it. */
const root = new URL(/* @vite-ignore */ '..', import.meta.url);

/**
 * Brings the drawing of an embedded figure to life where it stands, and the whole figure with the hand that wants more of it:
 * another view, its lists and filters, or a text to take along. Where something does not come the whole figure says so.
 */
export async function wake(light: Light): Promise<void> {
  const target = document.getElementById('app');
  const room = target?.querySelector<HTMLElement>('.drawing');
  if (!target || !room) return;
  const bring = bringWholeWith(target);
  try {
    await enliven(light, { target, room, bring });
  } catch {
    bring();
  }
}

type Room = { readonly target: HTMLElement; readonly room: HTMLElement; readonly bring: () => void };

async function enliven({ Drawing, joiners }: Light, { target, room, bring }: Room): Promise<void> {
  const tables = tablesIn(await readText(TABLES_URL, root));
  // The whole figure was faster, and has drawn already.
  if (!('still' in target.dataset)) return;
  const dataset = joinWith(joiners, tables, [], RELEASE);
  const reader = nearestLanguage(navigator.languages);
  const site: Site = { root, hasPage: (place) => isCountry(place, dataset.places) };
  const view: View = { ...viewInBar(reader, site), lang: LANG };
  const session = new LiveSession(dataset, view, new Words(LANG, VOCABULARY, view.digits), {
    published: bring,
    needed: bring,
    afterFrame,
    allowed: allows(view),
    linkTo: (to) => addressOf(to, site, to.lang === reader ? 'en' : reader)
  });
  drawFirstAt(FRAME_WIDTH);
  keepOne(room);
  const stood = [...room.childNodes].map((node) => node.cloneNode(true));
  const drawn = hydrate(Drawing, { target: room, props: { session: session.drawing } });
  target.dataset['drawn'] = '';
  readPointer();
  target.addEventListener(
    TAKING_OVER,
    (event) => {
      if (event instanceof CustomEvent) (event.detail as TakingOver).view = session.view;
      void unmount(drawn);
      room.replaceChildren(...stood);
    },
    { once: true }
  );
}

/** Packed tables, a line each behind its name. */
function tablesIn(text: string): Readonly<Partial<Record<TableName, Table>>> {
  const tables = text.split('\n').map((line) => {
    const end = line.indexOf(' ');
    const name = line.slice(0, end) as TableName;
    return [name, unpackTable(name, line.slice(end + 1))] as const;
  });
  return Object.fromEntries(tables);
}
