import type { LngLat, PlaceId } from '../domain/place.ts';
import type { Age, Form, Sex } from '../domain/victims.ts';
import type { Span } from '../domain/year.ts';
import type { Direction } from '../query/corridors.ts';
import type { Digits, Language } from '../i18n/language.ts';

/** The pages, in reading order; the first is what `/` shows. */
export const PAGES = ['routes', 'trends', 'partners', 'data'] as const;
export type Page = (typeof PAGES)[number];

export const THEMES = ['auto', 'light', 'dark', 'projector', 'print'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the map looks: its middle and its zoom. */
export type MapPosition = { readonly centre: LngLat; readonly zoom: number };

/** How many routes the map draws: as many as read well, every one, or a number. */
export type Top = 'auto' | 'all' | number;

/** All that another person must see when they open the link. */
export type View = {
  readonly page: Page;
  /** places in focus, or UN regions by M49 code (`034`); none is the world */
  readonly place: readonly PlaceId[];
  readonly years: Span | null;
  readonly direction: Direction;
  readonly form: Form;
  readonly sex: Sex;
  readonly age: Age;
  /** places left out of a world figure */
  readonly without: readonly PlaceId[];
  readonly reporters: 'all' | 'same';
  readonly top: Top;
  readonly map: MapPosition | null;
  readonly table: boolean;
  readonly lang: Language;
  readonly digits: Digits | null;
  readonly theme: Theme;
};

/** The view a bare address opens, in the given language. */
export function firstView(lang: Language): View {
  return {
    page: 'routes',
    place: [],
    years: null,
    direction: 'all',
    form: 'all',
    sex: 'all',
    age: 'all',
    without: [],
    reporters: 'all',
    top: 'auto',
    map: null,
    table: false,
    lang,
    digits: null,
    theme: 'auto'
  };
}
