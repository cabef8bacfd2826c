import { GRANT_PURPOSES } from '../domain/partner.ts';
import type { LngLat, PlaceId } from '../domain/place.ts';
import type { Age, Form, Sex } from '../domain/victims.ts';
import type { Span, Year } from '../domain/year.ts';
import type { Direction } from '../query/corridors.ts';
import type { Digits, Language } from '../i18n/language.ts';

/** The pages, in reading order; the first is what `/` shows. */
export const PAGES = ['routes', 'trends', 'partners', 'country', 'data'] as const;
export type Page = (typeof PAGES)[number];

export const THEMES = ['auto', 'light', 'dark', 'projector', 'print'] as const;
export type Theme = (typeof THEMES)[number];

/** Which evidence the routes show; one is never added to another. */
export const LAYERS = ['detected', 'repatriated', 'documented'] as const;
export type Layer = (typeof LAYERS)[number];

/** Whether the routes of the world run between countries or between UN subregions. */
export const LEVELS = ['country', 'subregion'] as const;
export type Level = (typeof LEVELS)[number];

/** The pictures of the same routes. */
export const PICTURES = ['map', 'list', 'matrix'] as const;
export type Picture = (typeof PICTURES)[number];

/** Routes: one width for one number in every view, or stretched to the largest of this one. Small charts: one scale, or one each. */
export const SCALES = ['fixed', 'adaptive'] as const;
export type Scale = (typeof SCALES)[number];

/** Victims as persons, or among 100,000 inhabitants. */
export const MEASURES = ['count', 'rate'] as const;
export type Measure = (typeof MEASURES)[number];
/** What has a small chart of its own under the line of a sum. */
export const CHARTS = ['subregion', 'country'] as const;
export type Charts = (typeof CHARTS)[number];

/** In which order the small charts stand. */
export const ORDERS = ['name', 'number', 'years'] as const;
export type Order = (typeof ORDERS)[number];

/** What a grant is for; one grant may be for several. */
export const PURPOSES = ['all', ...GRANT_PURPOSES] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Where the map looks: its middle and its zoom. */
export type MapPosition = { readonly centre: LngLat; readonly zoom: number };

/** What a reader of an embedded figure may change: all but the page, all but what its author has set the focus on, or nothing. */
export const CONTROLS = ['full', 'some', 'none'] as const;
export type Controls = (typeof CONTROLS)[number];

/** How many routes the map draws: as many as read well, every one, or a number. */
export type Top = 'auto' | 'all' | number;

/** All that another person must see when they open the link. */
export type View = {
  readonly page: Page;
  /** places in focus, or UN regions by M49 code (`034`); none is the world */
  readonly place: readonly PlaceId[];
  readonly years: Span | null;
  /** the event whose partners are shown by themselves, as the table of events calls it */
  readonly event: string | null;
  /** the partner whose contributions are shown by themselves, as the table of partners calls it */
  readonly partner: string | null;
  /** the programme that is shown by itself, with its parts, as the table of programmes calls it */
  readonly programme: string | null;
  /** which grants are listed and added */
  readonly purpose: Purpose;
  /** words that a listed grant has to hold; empty lists all */
  readonly find: string;
  readonly direction: Direction;
  readonly layer: Layer;
  readonly level: Level;
  /** the other year of a comparison of two */
  readonly compare: Year | null;
  /** routes that surely hold fewer persons than this are left out */
  readonly least: number;
  readonly picture: Picture;
  readonly scale: Scale;
  readonly charts: Charts;
  readonly order: Order;
  readonly form: Form;
  readonly sex: Sex;
  readonly age: Age;
  readonly measure: Measure;
  /** places left out of a world figure */
  readonly without: readonly PlaceId[];
  readonly reporters: 'all' | 'same';
  readonly top: Top;
  readonly map: MapPosition | null;
  readonly table: boolean;
  readonly lang: Language;
  readonly digits: Digits | null;
  readonly theme: Theme;
  readonly controls: Controls;
  /** the release of the data that the view was made with, ISO date; none is the newest */
  readonly data: string | null;
};

/** The view a bare address opens, in the given language. */
export function firstView(lang: Language): View {
  return {
    page: 'routes',
    place: [],
    years: null,
    event: null,
    partner: null,
    programme: null,
    purpose: 'all',
    find: '',
    direction: 'all',
    layer: 'detected',
    level: 'country',
    compare: null,
    least: 0,
    picture: 'map',
    scale: 'fixed',
    charts: 'subregion',
    order: 'name',
    form: 'all',
    sex: 'all',
    age: 'all',
    measure: 'count',
    without: [],
    reporters: 'all',
    top: 'auto',
    map: null,
    table: false,
    lang,
    digits: null,
    theme: 'auto',
    controls: 'full',
    data: null
  };
}

/** The view another page opens with: focus, years and dress go along, how this page was filtered does not. */
export function elsewhere({ place, years, lang, digits, theme }: View, page: Page): View {
  return { ...firstView(lang), page, place, years, digits, theme };
}
