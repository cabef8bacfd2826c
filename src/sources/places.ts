import { UNKNOWN_ORIGIN } from '../domain/place.ts';
import type { Row } from '../data/table.ts';
import type { Import, Importer, SourceFile } from './importer.ts';
import { readCentroids } from './places-centroids.ts';
import { PLACE_NOTES, SHORT_NAMES, withoutArticle } from './places-names.ts';
import { OWN_POINTS } from './places-points.ts';
import { fileAt, readRecords } from './records.ts';
import { Tallies } from './tallies.ts';

const CODES = 'base/country-codes.csv';
const CENTROIDS = 'base/country_centroids_gavinr.csv';

/** M49 codes have three digits; the file drops the zeros in front. */
const M49_DIGITS = 3;

/** Hundredths of a degree are about a kilometre: enough for a label. */
const DECIMALS = 2;

/** Places the tables need and ISO 3166-1 has not; Kosovo with the region of its neighbours (Europe, Southern Europe). */
const ADDED: readonly Row[] = [
  { place: 'XKX', name: 'Kosovo', region: '150', subregion: '039' },
  { place: UNKNOWN_ORIGIN, name: 'Origin unknown', region: '', subregion: '' }
];

/** Every ISO 3166-1 place with its UN name, UN region and label point, and the two places the tables add. */
export const places: Importer = {
  name: 'places',
  says: 'places: UN names and regions (datasets/country-codes), label points (gavinr)',
  files: [CODES, CENTROIDS],
  writes: ['places'],
  read: (files) =>
    Promise.resolve().then(() => readPlaces(fileAt(files, 0, CODES), fileAt(files, 1, CENTROIDS)))
};

function readPlaces(codes: SourceFile, points: SourceFile): Import {
  const records = readRecords(codes, [
    'ISO3166-1-Alpha-3',
    'ISO3166-1-Alpha-2',
    'UNTERM English Short',
    'official_name_en',
    'Region Code',
    'Sub-region Code'
  ]);
  const centroids = readCentroids(points);
  const notes = new Tallies();
  const rows = records.map(({ cell }): Row => {
    const place = cell('ISO3166-1-Alpha-3');
    const unName = withoutArticle(cell('UNTERM English Short') || cell('official_name_en'));
    const name = SHORT_NAMES.get(place) ?? unName;
    if (name !== unName) notes.add('a shorter name than the UN gives', `${unName}: ${name}`);
    return {
      place,
      name,
      region: m49(cell('Region Code')),
      subregion: m49(cell('Sub-region Code')),
      ...pointOf(place, centroids.get(cell('ISO3166-1-Alpha-2')), notes),
      note: PLACE_NOTES.get(place) ?? ''
    };
  });
  for (const added of ADDED) {
    const place = String(added['place']);
    notes.add('added: no ISO 3166-1 place', place);
    rows.push({ ...added, ...pointOf(place, undefined, notes), note: PLACE_NOTES.get(place) ?? '' });
  }
  const report = {
    source: 'datasets-country-codes',
    file: codes.name,
    read: records.length,
    kept: records.length
  };
  return {
    drafts: [{ table: 'places', rows }],
    report: { ...report, hidden: 0, dropped: [], notes: notes.list() }
  };
}

function m49(code: string): string {
  return code === '' ? '' : code.padStart(M49_DIGITS, '0');
}

function pointOf(place: string, given: readonly [number, number] | undefined, notes: Tallies): Row {
  const own = OWN_POINTS.get(place);
  if (own !== undefined) notes.add(`own label point: ${own.why}`, place);
  const point = own?.point ?? given;
  if (point === undefined) {
    notes.add('no label point', place);
    return { lon: null, lat: null };
  }
  return { lon: Number(point[0].toFixed(DECIMALS)), lat: Number(point[1].toFixed(DECIMALS)) };
}
