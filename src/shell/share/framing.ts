import type { PlaceId } from '../../domain/place.ts';
import type { Digits, Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/words.ts';
import type { Session } from '../../state/session.svelte.ts';
import { KEYS_OF, spellAddress, spellView } from '../../state/spelled.ts';
import { folderOf, pathOf, writeKeys } from '../../state/url.ts';
import { elsewhere, firstView, type Controls, type Page, type Theme, type View } from '../../state/view.ts';
import { onSite } from '../embedding.ts';
import { stillOf } from '../still.ts';

/** How the author of another page wants a figure to stand there. */
export type Framing = {
  readonly controls: Controls;
  readonly theme: Theme;
  readonly lang: Language;
  readonly digits: Digits | null;
  /** whether the release of the data that is here is named in the address */
  readonly isPinned: boolean;
};

/** The dresses of a figure in a frame: paper has no frames. */
export const FRAME_THEMES = ['auto', 'light', 'dark', 'projector'] as const satisfies readonly Theme[];

/** A frame for a view as somebody sees it: in their language, in the dress of whoever reads the other page. */
export function framingOf({ lang, digits }: Pick<View, 'lang' | 'digits'>): Framing {
  return { controls: 'full', theme: 'auto', lang, digits, isPinned: false };
}

/** The view in the frame; `version` is the release of the data. A frame has no table. */
export function framedView(view: View, { isPinned, ...dress }: Framing, version: string): View {
  return { ...view, ...dress, table: false, data: isPinned && version !== '' ? version : null };
}

/**
 * The whole address of a view in a frame, spelled out with what its author chose, so that no later default changes it; a
 * country for which `hasPage` holds has a frame of its own, whole without a script.
 */
export function embedAddress(view: View, root: URL, hasPage: (place: PlaceId) => boolean): string {
  const folder = folderOf(view.lang);
  const keys = [...KEYS_OF[view.page], 'theme', 'controls'] as const;
  const spelled = keys.filter((key) => key !== 'lang' || folder === '');
  const { path, rest } = pathOf(view, hasPage);
  return new URL(`embed/${folder}${path}/${writeKeys(rest, firstView(view.lang), spelled)}`, root).href;
}

/** The address of the self-test of a view in a frame, in the language of whoever runs it. */
export function checkAddress(view: View, root: URL, lang: Language): string {
  const address = new URL(`embed/${folderOf(lang)}check/`, root);
  const keys = writeKeys({ ...view, lang }, firstView(lang), lang === 'en' ? ['lang'] : []).slice(1);
  address.search = [`figure=${view.page}`, ...(keys === '' ? [] : [keys])].join('&');
  return address.href;
}

/** The whole address of the same view on the site itself, spelled out. */
export function wholeAddress(view: View, session: Pick<Session, 'linkTo'>, here: string): string {
  const whole = onSite(view);
  return spellAddress(new URL(session.linkTo(whole), here).href, whole);
}

/** The root of the site, below which the page of the data stands; `here` is the address of this page. */
export function rootOf(session: Pick<Session, 'view' | 'linkTo'>, here: string): URL {
  const data = { ...elsewhere(session.view, 'data'), lang: 'en' as const };
  return new URL('..', new URL(session.linkTo(data), here));
}

/** The figures whose pictures the site carries as files below `og/`, by name; the first page has two addresses. */
const PICTURED: Readonly<Partial<Record<Page, string>>> = {
  routes: 'index',
  trends: 'trends',
  partners: 'partners'
};

/**
 * The whole address of the picture of a view; `null` where there is none: a picture shows what a bare address of its language
 * opens, of a country for which `hasPage` holds that of its own page.
 */
export function pictureOf(view: View, root: URL, hasPage: (place: PlaceId) => boolean): string | null {
  const { path, rest } = pathOf(view, hasPage);
  const name = path === view.page ? PICTURED[view.page] : path;
  const bare = { ...firstView(view.lang), page: view.page };
  const isBare = spellView({ ...rest, theme: 'auto', controls: 'full', data: null }) === spellView(bare);
  return isBare && name !== undefined ? new URL(`og/${folderOf(view.lang)}${name}.png`, root).href : null;
}

/** pixels: how high a figure is in English in a frame 760 wide */
const FRAME_HEIGHTS: Readonly<Record<Page, number>> = {
  routes: 961,
  trends: 1151,
  partners: 1737,
  country: 2870,
  data: 600
};
/** pixels, of one country: its finding and its line, where the list of all is long */
const COUNTRY_HEIGHT = 996;

/** How high a view is in such a frame, pixels, where no preview has told it. */
export function frameHeight({ page, place }: Pick<View, 'page' | 'place'>): number {
  return page === 'country' && place.length > 0 ? COUNTRY_HEIGHT : FRAME_HEIGHTS[page];
}

/** A session that only says its view, in other words: for the name of a figure in the language of its frame. */
export function saidIn(session: Session, view: View, words: Words): Session {
  return stillOf(session, { view, words });
}
