import type { Contribution, PartnerId } from '../domain/partner.ts';
import type { PlaceId } from '../domain/place.ts';
import type { ResponseTables } from './contributions.ts';

/** The countries that contributions name, by programme or event, each once. */
export function placesNamed(
  contributions: readonly Contribution[],
  { programmes, events }: Pick<ResponseTables, 'programmes' | 'events'>
): PlaceId[] {
  const byProgramme = new Map(programmes.map(({ id, places }) => [id, places]));
  const byEvent = new Map(events.map(({ id, place }) => [id, place === null ? [] : [place]]));
  const places = contributions.flatMap(({ programme, event }) => [
    ...(byProgramme.get(programme ?? '') ?? []),
    ...(byEvent.get(event ?? '') ?? [])
  ]);
  return [...new Set(places)];
}

/**
 * Who else gives to or carries out the programmes that these contributions of a partner belong to, in the whole record; a
 * shared event makes no tie between its many guests, and a budget that no one funded none at all [D26].
 */
export function partnersBeside(
  contributions: readonly Contribution[],
  record: readonly Contribution[],
  partner: PartnerId
): PartnerId[] {
  const isFunded = ({ status, programme }: Contribution) =>
    status !== 'planned-unfunded' && programme !== null;
  const programmes = new Set(contributions.filter(isFunded).map(({ programme }) => programme));
  const all = record
    .filter((row) => isFunded(row) && programmes.has(row.programme))
    .flatMap((row) => [row.partner, ...row.via]);
  return [...new Set(all)].filter((id) => id !== partner);
}
