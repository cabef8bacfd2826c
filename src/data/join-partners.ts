import type { Dataset } from '../domain/dataset.ts';
import {
  GRANT_PURPOSES,
  type Assistance,
  type Contribution,
  type Event,
  type Grant,
  type GrantPurpose,
  type Partner,
  type PartnerId,
  type Programme
} from '../domain/partner.ts';
import type { PlaceId } from '../domain/place.ts';
import type { SourceId } from '../domain/source.ts';
import { LATER, pointsElsewhere } from './elsewhere.ts';
import { rowsIfRead, type ReadRow } from './rows.ts';
import type { TableName } from './schema.ts';
import type { Table } from './table.ts';
import { webAddress } from './web-address.ts';

type PartnerParts = Pick<
  Dataset,
  'partners' | 'programmes' | 'contributions' | 'events' | 'grants' | 'assistance'
>;

/** The tables of the response: who contributes what, where and to which event; absent tables stay `null`. */
export function joinPartners(tables: Readonly<Partial<Record<TableName, Table>>>): PartnerParts {
  const partners = rowsIfRead(tables.partners, partner);
  return {
    partners: partners && new Map(partners.map((p) => [p.id, p])),
    programmes: rowsIfRead(tables.programmes, programme),
    contributions: rowsIfRead(tables.contributions, contribution),
    events: rowsIfRead(tables.events, event),
    grants: rowsIfRead(tables.grants, grant),
    assistance: rowsIfRead(tables.assistance, assistance)
  };
}

const words = (text: string) => (text === '' ? [] : text.split(' '));
const orNull = (text: string) => (text === '' ? null : text);
const numberOrNull = (text: string) => (text === '' ? null : Number(text));
const placeOrNull = (text: string) => orNull(text) as PlaceId | null;

const partner: ReadRow<Partner> = (cell) => ({
  id: cell('partner') as PartnerId,
  name: cell('name'),
  short: cell('short'),
  type: cell('type') as Partner['type'],
  place: placeOrNull(cell('place')),
  url: webAddress(cell('url'))
});

const programme: ReadRow<Programme> = (cell) => ({
  id: cell('programme'),
  title: cell('title'),
  theme: cell('theme') as Programme['theme'],
  scope: cell('scope'),
  places: words(cell('places')) as PlaceId[],
  start: cell('start'),
  end: cell('end'),
  parent: orNull(cell('parent'))
});

const contribution: ReadRow<Contribution> = (cell) => ({
  id: cell('contribution'),
  partner: cell('partner') as PartnerId,
  kind: cell('kind') as Contribution['kind'],
  programme: orNull(cell('programme')),
  event: orNull(cell('event')),
  via: words(cell('via')) as PartnerId[],
  amount: numberOrNull(cell('amount')),
  currency: cell('currency'),
  status: cell('amount_status') as Contribution['status'],
  basis: orNull(cell('basis')) as Contribution['basis'],
  quantity: numberOrNull(cell('quantity')),
  unit: cell('unit'),
  start: cell('start'),
  end: cell('end'),
  partOf: orNull(cell('part_of')),
  note: cell('note'),
  source: cell('source') as SourceId,
  confirmed: cell('confirmed'),
  confirmedBy: cell('confirmed_by')
});

const event: ReadRow<Event> = (cell) => ({
  id: cell('event'),
  title: cell('title'),
  date: cell('date'),
  city: cell('city'),
  place: placeOrNull(cell('place')),
  theme: cell('theme'),
  source: cell('source') as SourceId
});

const grant: ReadRow<Grant> = (cell) => {
  const recipient = cell('recipient');
  const amount = numberOrNull(cell('amount'));
  return {
    id: cell('grant'),
    donor: cell('donor') as PlaceId,
    recipient: recipient === LATER ? null : recipient,
    place: placeOrNull(cell('place')),
    year: Number(cell('year')),
    amount,
    coverage: cell('coverage') as Grant['coverage'],
    purposes: purposesIn(cell),
    isElsewhere: amount === null && pointsElsewhere(recipient),
    source: cell('source') as SourceId
  };
};

const assistance: ReadRow<Assistance> = (cell) => ({
  donor: cell('donor') as PlaceId,
  place: cell('place') as PlaceId,
  sector: cell('sector'),
  transaction: cell('transaction') as Assistance['transaction'],
  year: Number(cell('year')),
  amount: Number(cell('amount')),
  currency: cell('currency'),
  source: cell('source') as SourceId
});

/** One list for all grants that are coded alike. */
const codedAs = new Map<string, Grant['purposes']>();

/** A row without any code is not coded, which is not the same as coded 0 four times. */
function purposesIn(cell: (column: GrantPurpose) => string): Grant['purposes'] {
  const codes = GRANT_PURPOSES.map(cell);
  const key = codes.join(' ');
  const known = codedAs.get(key);
  if (known !== undefined) return known;
  const isCoded = codes.some((code) => code !== '');
  const found = isCoded ? GRANT_PURPOSES.filter((_, i) => codes[i] === '1') : null;
  codedAs.set(key, found);
  return found;
}
