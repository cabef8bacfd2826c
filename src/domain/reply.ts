import type { PartnerId } from './partner.ts';
import type { PlaceId } from './place.ts';
import type { SourceId } from './source.ts';
import type { Span } from './year.ts';

/** The views that a reply may be about, by their names in the address. */
export const REPLY_VIEWS = ['routes', 'trends', 'partners'] as const;
export type ReplyView = (typeof REPLY_VIEWS)[number];

/** An official comment on the numbers about one place or one partner: it stands beside them word for word and changes none. */
export type Reply = {
  readonly id: string;
  /** one of the two, never both: the other is `null` */
  readonly place: PlaceId | null;
  readonly partner: PartnerId | null;
  /** the view it is about; `null` for every view that shows its place or partner */
  readonly view: ReplyView | null;
  /** the years it is about; `null` for all */
  readonly years: Span | null;
  /** ISO date as exact as the source */
  readonly date: string;
  /** BCP 47 tag of the language of `text` */
  readonly lang: string;
  /** who speaks, as the source names them */
  readonly author: string;
  /** their words, never shortened; line breaks are theirs */
  readonly text: string;
  readonly source: SourceId;
};
