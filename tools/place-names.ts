import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { parseTable } from '../src/data/parse.ts';
import { readRecords } from '../src/sources/records.ts';
import { withoutArticle } from '../src/sources/places-names.ts';
import { OWN_NAMES, OWN_REGIONS } from './place-names-own.ts';
import { URDU_NAMES } from './place-names-ur.ts';

/** The UNTERM short name, and the official name for places without one; Urdu is in neither. */
const COLUMNS = {
  ar: ['UNTERM Arabic Short', 'official_name_ar'],
  es: ['UNTERM Spanish Short', 'official_name_es'],
  fr: ['UNTERM French Short', 'official_name_fr'],
  ru: ['UNTERM Russian Short', 'official_name_ru'],
  zh: ['UNTERM Chinese Short', 'official_name_cn'],
  ur: []
} as const;

const M49_WORLD = '001';

type Names = Readonly<Record<string, string>>;

const load = createRequire(import.meta.url);

/** The names of `i18n-iso-countries` in a language, by alpha-2 code; of several, the first. */
function libraryNames(language: string): ReadonlyMap<string, string> {
  const file: unknown = load(`i18n-iso-countries/langs/${language}.json`);
  const names = typeof file === 'object' && file !== null && 'countries' in file ? file.countries : null;
  if (typeof names !== 'object' || names === null) throw new Error(`no names in ${language}`);
  return new Map(
    Object.entries(names).map(([code, name]: [string, unknown]) => [
      code,
      String(Array.isArray(name) ? name[0] : name)
    ])
  );
}

function write(name: string, names: Names): void {
  // Printed line by line: an object would put keys such as "142" before "001".
  const lines = Object.entries(names)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  writeFileSync(join('src/i18n', name), `{\n${lines.join(',\n')}\n}\n`);
}

const sources = process.argv[2];
if (sources === undefined)
  throw new Error('usage: npx tsx tools/place-names.ts SOURCES (the folder that holds base/)');
const file = { name: 'country-codes.csv', bytes: readFileSync(join(sources, 'base/country-codes.csv')) };
const records = readRecords(file, [
  'ISO3166-1-Alpha-3',
  'ISO3166-1-Alpha-2',
  ...Object.values(COLUMNS).flat()
]);
const { columns } = parseTable('places', readFileSync('data/places.csv', 'utf8')).table;
const places = columns['place'] ?? [];
write('places.en.json', Object.fromEntries(places.map((place, at) => [place, columns['name']?.[at] ?? ''])));

for (const [language, wanted] of Object.entries(COLUMNS)) {
  const own: Names = language === 'ur' ? URDU_NAMES : (OWN_NAMES[language] ?? {});
  const library = libraryNames(language);
  const found = records.map(({ cell }) => {
    const un = wanted.map((column) => withoutArticle(cell(column))).find((name) => name !== '');
    return [cell('ISO3166-1-Alpha-3'), un ?? library.get(cell('ISO3166-1-Alpha-2')) ?? ''] as const;
  });
  write(`places.${language}.json`, { XKX: library.get('XK') ?? '', ...Object.fromEntries(found), ...own });
}

const regions = new Set(
  [M49_WORLD, ...(columns['region'] ?? []), ...(columns['subregion'] ?? [])].filter(Boolean)
);
for (const language of ['en', ...Object.keys(COLUMNS)]) {
  const cldr = new Intl.DisplayNames([language], { type: 'region' });
  const names = [...regions].map(
    (code) => [code, OWN_REGIONS[language]?.[code] ?? cldr.of(code) ?? ''] as const
  );
  write(`regions.${language}.json`, Object.fromEntries(names));
}
