import type { Programme } from '../domain/partner.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { contributionsReaching, type ResponseTables } from './contributions.ts';
import type { Focus } from './focus.ts';
import { isUnfunded, programmeRecords, type ProgrammeRecord } from './programmes.ts';
import { membersOf } from './region.ts';

/** The scope of a programme that is for no group of countries but for all of them. */
const WORLD = 'the world';

/** The places, regions among them, that no contribution of these years names, or none but a budget that no one funded [D26]. */
export function unnamedIn(
  contributions: 'all' | 'funded',
  tables: ResponseTables,
  focus: readonly PlaceId[],
  places: ReadonlyMap<PlaceId, Place>,
  years: Focus['years']
): PlaceId[] {
  return focus.filter((id) => {
    const own = new Set(membersOf([id], places));
    return !contributionsReaching(tables, { places: own, years }).some(
      ({ status }) => contributions === 'all' || status !== 'planned-unfunded'
    );
  });
}

/**
 * The funded programmes of these years for a group of countries that no source names one by one: they may reach a place
 * that no funded programme names, and nothing tells whether they do. None where there is no such place.
 */
export function widerProgrammes(
  tables: ResponseTables,
  unfunded: readonly PlaceId[],
  places: ReadonlyMap<PlaceId, Place>,
  years: Focus['years']
): ProgrammeRecord[] {
  const groups = tables.programmes.filter(
    (programme) => isOfGroup(programme) && unfunded.some((id) => !isLeftOut(programme, places.get(id)))
  );
  const ids = new Set<string | null>(groups.map(({ id }) => id));
  const given = contributionsReaching(tables, { places: null, years }).filter((row) =>
    ids.has(row.programme)
  );
  return programmeRecords(tables.programmes, given).filter((record) => !isUnfunded(record));
}

/** True where a programme is for several countries and the record holds none of their names. */
function isOfGroup({ places, scope }: Programme): boolean {
  return places.length === 0 && scope !== '' && scope !== WORLD;
}

/** True where the scope itself says that a country is not meant: "14 countries, Pakistan not among them". */
function isLeftOut({ scope }: Programme, place: Place | undefined): boolean {
  return place !== undefined && scope.includes(`${place.name} not among them`);
}
