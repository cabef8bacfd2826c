import { expect, test } from 'vitest';
import { withoutArticle } from '../../../src/sources/places-names.ts';
import { places } from '../../../src/sources/places.ts';
import { forgotten, keptPlaces, textFile } from './in-hand.ts';

const CODES =
  'ISO3166-1-Alpha-3,ISO3166-1-Alpha-2,UNTERM English Short,official_name_en,Region Code,Sub-region Code';
const POINTS = 'longitude,latitude,COUNTRY,ISO,COUNTRYAFF';
const codes = textFile(
  'c.csv',
  CODES,
  'GMB,GM,Gambia (the),Gambia,2,202',
  'ESP,ES,Spain,Spain,150,39',
  'ABW,AW,,Aruba,19,419'
);

test('names lose their article, regions get three digits, and the country itself gives the point', async () => {
  const points = textFile(
    'p.csv',
    POINTS,
    '-15.384,13.431,Gambia,GM,Gambia',
    '-16.5,28.3,Canarias,ES,Spain',
    '-3.6516,40.365,Spain,ES,Spain'
  );
  const { drafts, report } = await places.read([codes, points], keptPlaces());
  expect(drafts[0]?.rows.slice(0, 3)).toEqual([
    { place: 'GMB', name: 'Gambia', region: '002', subregion: '202', lon: -15.38, lat: 13.43, note: '' },
    { place: 'ESP', name: 'Spain', region: '150', subregion: '039', lon: -3.65, lat: 40.37, note: '' },
    { place: 'ABW', name: 'Aruba', region: '019', subregion: '419', lon: null, lat: null, note: '' }
  ]);
  expect(drafts[0]?.rows.slice(3).map(({ place }) => place)).toEqual(['XKX', 'ZZZ']);
  expect(forgotten(report)).toBe(0);
});

test('several points of which none is the country are refused', async () => {
  const points = textFile('p.csv', POINTS, '1,1,Here,GM,Gambia', '2,2,There,GM,Gambia');
  await expect(places.read([codes, points], keptPlaces())).rejects.toThrow(
    'expected one row that is GM, got Here, There'
  );
});

test('a point off the globe is refused with its line', async () => {
  const points = textFile('p.csv', POINTS, '200,1,Gambia,GM,Gambia');
  await expect(places.read([codes, points], keptPlaces())).rejects.toThrow(
    'p.csv:2 longitude: expected degrees, got 200'
  );
});

test.each([
  ['Gambia (the)', 'Gambia'],
  ["Afghanistan (l')", 'Afghanistan'],
  ['Niue **', 'Niue'],
  ['State of Palestine (the) *', 'State of Palestine'],
  ['Cocos (Keeling) Islands', 'Cocos (Keeling) Islands']
])('%s is called %s', (given, name) => {
  expect(withoutArticle(given)).toBe(name);
});
