import type { Contribution, PartnerId } from '../domain/partner.ts';
import type { PlaceId } from '../domain/place.ts';
import type { ResponseTables } from './contributions.ts';

/** The countries that contributions name, by programme or event, each once, in alphabetical order of their codes. */
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
  return [...new Set(places)].sort();
}

/** Who else gives or carries out what this partner does; a shared event makes no tie between its many guests. */
export function partnersBeside(contributions: readonly Contribution[], partner: PartnerId): PartnerId[] {
  const funded = contributions.filter(
    ({ status, programme }) => status !== 'planned-unfunded' && programme !== null
  );
  const all = funded.flatMap((row) => [row.partner, ...row.via]);
  return [...new Set(all)].filter((id) => id !== partner);
}
