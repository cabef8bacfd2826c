import { readCsv } from '../src/data/csv.ts';
import { TABLE_NAMES, TABLES } from '../src/data/schema.ts';
import { plain } from '../src/export/plain.ts';
import { en } from '../src/i18n/en.ts';
import { ur } from '../src/i18n/ur.ts';
import { Words } from '../src/i18n/words.ts';
import type { Download } from './downloads.ts';

/** What a reader of the tables has to know, as the data page says it. */
const TO_KNOW = [
  'data.detected.is',
  'data.route.is',
  'data.hidden.is',
  'data.zero.is',
  'data.unknown.is',
  'data.open.is',
  'data.notPublished.is',
  'data.method.total',
  'data.method.forms',
  'data.method.pakistan',
  'data.method.reporters',
  'data.method.gaps',
  'data.method.justice',
  'data.method.repatriated',
  'data.method.money',
  'data.method.grants',
  'data.method.apart',
  'data.method.tier'
] as const;

const WIDTH = 96;

/** The README of the data package: what it is, what its numbers mean, its terms, and how to cite it. */
export function readmeText(version: string, tables: readonly Download[]): string {
  const english = new Words('en', { messages: en, places: {} });
  const urdu = new Words('ur', { messages: ur, places: {} });
  const title = `TIP Atlas: trafficking in persons on record. Data release of ${version}`;
  return [
    title,
    '='.repeat(title.length),
    '',
    wrapped(
      'Routes, yearly trends and partner contributions, aggregated from official files and published pages. ' +
        'No table holds a case or the name of a victim.'
    ),
    '',
    wrapped(english.say('caveat.detected')),
    wrapped(english.say('caveat.hidden')),
    '',
    head('Files'),
    ...TABLE_NAMES.map((name) => `${name}.csv, ${rows(name, tables)} rows\n    ${TABLES[name].says}`),
    'labels/\n    the words of the sources and what they mean here',
    'datapackage.json\n    every field, type, key and source (Data Package 2.0, https://datapackage.org)',
    'DATA-NOTICE.md\n    the terms of each source; they go with every copy',
    'CITATION.cff\n    how to cite, for programs that read it',
    '',
    wrapped(
      'All tables are CSV, UTF-8, comma, one line break a row, sorted by key. A count is an integer, <5 (hidden, 0 to 4) ' +
        'or empty (not reported). The column "source" of a row is an id of sources.csv.'
    ),
    '',
    head('What the numbers mean'),
    ...TO_KNOW.map((key) => item(english.say(key))),
    '',
    head('Terms'),
    wrapped(
      'The code of TIP Atlas is under the MIT licence; the data are not. Each table keeps the terms of its sources: the ' +
        'column "licence" of sources.csv, as far as the publisher states them, and DATA-NOTICE.md. Check them before you ' +
        'reuse the data. UNODC has not reviewed or endorsed this project.'
    ),
    '',
    head('How to cite'),
    wrapped(
      `TIP Atlas contributors: TIP Atlas: trafficking in persons on record. Data release of ${version}. Read on [day], [address].`
    ),
    wrapped(
      'Source of routes, repatriations, victims, totals and justice: UNODC, Global database on trafficking in persons, ' +
        `release of ${version}; aggregated by TIP Atlas. For other tables name the sources that their rows name. When a ` +
        'source was read stands in the column "accessed" of sources.csv, where it was recorded.'
    ),
    '',
    head('Protection of persons'),
    wrapped(
      'A number from 1 to 4 is never shown. Trying to find out who stands behind a small number harms people; please do not.'
    ),
    '',
    head('اردو'),
    wrapped(urdu.say('caveat.detected')),
    wrapped(urdu.say('caveat.hidden')),
    ...TO_KNOW.map((key) => item(urdu.say(key))),
    wrapped(urdu.say('data.sources.note')),
    ''
  ].join('\n');
}

function rows(name: string, tables: readonly Download[]): number {
  const table = tables.find(({ path }) => path === `${name}.csv`);
  return table ? readCsv(new TextDecoder().decode(table.bytes), table.path).rows.length : 0;
}

function head(text: string): string {
  return `${text}\n${'-'.repeat(text.length)}`;
}

function item(text: string): string {
  return wrapped(`- ${text}`).replaceAll('\n', '\n  ');
}

/** A text in lines that every screen shows whole. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of plain(text).split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
