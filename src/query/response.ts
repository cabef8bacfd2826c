import type { Contribution, Event, Grant, PartnerId } from '../domain/partner.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { Span } from '../domain/year.ts';
import { amounts, ownAmounts, type Amounts, type Kinds } from './amounts.ts';
import {
  contributionsReaching,
  isOfOneCountry,
  latestEvent,
  undated,
  type ResponseTables
} from './contributions.ts';
import { grantsFor, type GrantsShown } from './grants.ts';
import { aroundEvent, partnersOfEvent, withEvents } from './of-event.ts';
import { contributionsOfOne, type One } from './of-one.ts';
import { unnamedIn, widerProgrammes } from './wider.ts';
import { programmeRecords, programmesAbove, type ProgrammeRecord } from './programmes.ts';
import { whoDoesWhat, type PartnerRoles } from './roles.ts';

/** What is on record for one part of the world: every contribution in its three readings. */
export type ResponsePart = {
  readonly contributions: readonly Contribution[];
  readonly roles: readonly PartnerRoles[];
  readonly programmes: readonly ProgrammeRecord[];
  readonly amounts: Amounts;
};

/** Who contributes: first where the newest event was or the reader looks, then, with no place in focus, everywhere else. */
export type ResponseAnswer = {
  readonly event: Event | null;
  /** the places that come first: those in focus, else the event's country, else none (everywhere) */
  readonly home: readonly PlaceId[];
  readonly near: ResponsePart;
  readonly far: ResponsePart | null;
  /** contributions to the places that come first which a span of years leaves out because they have no date */
  readonly undated: readonly Contribution[];
  readonly grants: GrantsShown;
  /** the places in focus that no contribution on record reaches by name */
  readonly unnamed: readonly PlaceId[];
  /** these, and those that only a budget names which no one funded */
  readonly unfunded: readonly PlaceId[];
  /** programmes for groups of countries, which may or may not reach the unfunded places */
  readonly wider: readonly ProgrammeRecord[];
};

/**
 * The answer for the places in focus (countries, regions already opened; none is the world) and a span of years; for one
 * event: its partners alone, and what they do where it was; for one partner or programme: that alone, wherever it is.
 */
export function responseAnswer(
  whole: ResponseTables & {
    readonly grants: readonly Grant[];
    readonly places: ReadonlyMap<PlaceId, Place>;
  },
  question: {
    readonly focus: readonly PlaceId[];
    readonly countries: readonly PlaceId[];
    readonly years: Span | null;
    /** asked for by itself */
    readonly event?: Event | null;
  } & Partial<One>
): ResponseAnswer {
  const { years, event: asked = null, partner = null, programme = null } = question;
  const isOne = partner !== null || programme !== null;
  const tables = isOne
    ? { ...whole, contributions: contributionsOfOne(whole, { partner, programme }) }
    : whole;
  const countries = question.focus.length > 0 ? new Set(question.countries) : null;
  const event = asked ?? (isOne ? null : latestEvent(tables, { places: countries, years }));
  const partners = asked && partnersOfEvent(tables.contributions, asked);
  const home = countries ? question.focus : event?.place ? [event.place] : [];
  const first = countries ?? (home.length > 0 ? new Set(home) : null);
  const reaching = contributionsReaching(tables, { places: first, years });
  const around = asked && partners ? aroundEvent(reaching, tables, asked, partners) : reaching;
  const near = event ? withEvents(around, tables, event) : around;
  const all = asked ? near : contributionsReaching(tables, { places: countries, years });
  const far = all.filter((row) => !near.includes(row));
  const part = partOf(tables, { event, partners, giver: partner });
  // One partner or programme does not speak for all others: whom nothing names is asked of the whole record only.
  const unnamed = isOne ? [] : unnamedIn('all', tables, question.focus, tables.places, years);
  const unfunded = isOne ? [] : unnamedIn('funded', tables, question.focus, tables.places, years);
  return {
    event,
    home,
    near: part(near),
    far: far.length > 0 ? part(far) : null,
    undated: years === null || asked ? [] : undated(tables, countries, years),
    grants: grantsFor(asked || isOne ? [] : tables.grants, { places: countries, years }),
    unnamed,
    unfunded,
    wider: widerProgrammes(tables, unfunded, tables.places, years)
  };
}

/** Who is told of by themselves, and whose money alone is added; all are where it is `null`. */
type Narrowing = {
  readonly event: Event | null;
  readonly partners: ReadonlySet<PartnerId> | null;
  readonly giver: PartnerId | null;
};

function partOf(
  tables: ResponseTables & { readonly places: ReadonlyMap<PlaceId, Place> },
  { event, partners, giver }: Narrowing
) {
  const programmes = new Map(tables.programmes.map((p) => [p.id, p]));
  const kinds: Kinds = (row) => {
    const programme = programmes.get(row.programme ?? '');
    if (!programme) return { theme: 'trafficking', reach: 'one' };
    const reach = isOfOneCountry(programme, tables.places) ? 'one' : 'several';
    return { theme: programme.theme, reach, within: programmesAbove(programme, programmes) };
  };
  return (contributions: readonly Contribution[]): ResponsePart => ({
    contributions,
    roles: whoDoesWhat(contributions, event).filter(({ partner }) => partners?.has(partner) ?? true),
    programmes: programmeRecords(tables.programmes, contributions),
    // What a partner carries out is the money of others.
    amounts:
      giver === null
        ? amounts(contributions, kinds, tables.contributions)
        : ownAmounts(
            contributions.filter((row) => row.partner === giver),
            kinds,
            tables.contributions
          )
  });
}
