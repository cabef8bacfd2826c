import type { Component } from 'svelte';
import type { PlaceId } from '../../domain/place.ts';
import type { Year } from '../../domain/year.ts';
import type { Words } from '../../i18n/words.ts';
import type { TrendQuestion, YearlyVictims } from '../../query/yearly.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Cell, Column } from '../figure.ts';
import type { Series, TrendAnswer } from './answer.ts';
import type { Measured } from './measured.ts';

/** All that the figure says and draws per 100,000 inhabitants: a first visit does not carry it. */
export type RateView = {
  /** the finding, or `null` where the view's numbers bear none as a rate */
  sentence(session: Session, answer: TrendAnswer): string | null;
  caveats(session: Session, answer: TrendAnswer): readonly string[];
  measured(session: Session, answer: TrendAnswer): Measured;
  /** what is counted beside victims */
  counted(words: Words): string;
  caption(words: Words, filled: { readonly what: string; readonly years: string }): string;
  question(words: Words): string;
  /** what the reading of a sum says of its rates */
  reading(words: Words): string;
  columns(words: Words): readonly Column[];
  /** the cells of these columns for a line and year, empty for a line that is drawn in persons (`null`), and what is said of the year's state */
  cellsOf(
    session: Session,
    answer: TrendAnswer
  ): (line: Series | null, year: Year) => { readonly cells: readonly Cell[]; readonly state: string };
  /** for the small chart of each country or subregion of a sum: what it draws, and a year of it in words, nothing where nobody told */
  apiece(
    session: Pick<Session, 'dataset' | 'words'>,
    question: TrendQuestion,
    partOf: (place: PlaceId) => PlaceId
  ): (place: PlaceId) => {
    readonly years: readonly YearlyVictims[];
    readonly says: (year: Year) => string;
  };
  /** a number on the axis of a rate */
  number(words: Words, n: number): string;
  /** the title of the small charts, and how to read them */
  smallTitle(words: Words, title: string): string;
  smallNote(words: Words): string;
  /** what stands where no rate can be given */
  readonly NoRate: Component<{ session: Session; texts: readonly string[] }>;
};

type Loader = () => Promise<{ readonly rateView: RateView }>;

let loader: Loader | null = null;
let loaded: RateView | null = null;
let hasFailed = false;

/** Names where the rates come from: the rooms that may import later say it. */
export function ratesFrom(load: Loader): void {
  loader = load;
}

/** Fetches what rates need of the program, once; where it does not come the figure says so, and the next call tries again. */
export async function loadRates(): Promise<void> {
  if (loaded || !loader) return;
  try {
    loaded = (await loader()).rateView;
    hasFailed = false;
  } catch {
    hasFailed = true;
  }
}

/** What says a view as rates; `null` where numbers are asked for, and until program, messages and inhabitants are there. */
export function rateViewOf({ dataset, view, words }: Session): RateView | null {
  return view.measure === 'rate' && dataset.population && words.speaks('rates') ? loaded : null;
}

/** True where rates were asked for and something they need did not load. */
export function isRateLost(session: Session): boolean {
  const { dataset, view } = session;
  if (view.measure !== 'rate' || rateViewOf(session)) return false;
  return hasFailed || dataset.failures.some(({ table }) => table === 'population');
}
