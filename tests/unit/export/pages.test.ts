import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';

import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import { TABLE_NAMES, type TableName } from '../../../src/data/schema.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { countryFigure } from '../../../src/figure/country.ts';
import { sheet as countrySheet } from '../../../src/figure/country/sheet.ts';
import { partnersFigure } from '../../../src/figure/partners.ts';
import { partnersSheet } from '../../../src/figure/partners/sheet.ts';
import { routesFigure } from '../../../src/figure/routes.ts';
import { sheet as routesSheet } from '../../../src/figure/routes/sheet.ts';
import { trendsFigure } from '../../../src/figure/trends.ts';
import { sheet as trendsSheet } from '../../../src/figure/trends/sheet.ts';
import { en, THE } from '../../../src/i18n/en.ts';
import placesEn from '../../../src/i18n/places.en.json' with { type: 'json' };
import placesUr from '../../../src/i18n/places.ur.json' with { type: 'json' };
import regionsEn from '../../../src/i18n/regions.en.json' with { type: 'json' };
import regionsUr from '../../../src/i18n/regions.ur.json' with { type: 'json' };
import { ur } from '../../../src/i18n/ur.ts';
import { Words } from '../../../src/i18n/words.ts';
import { excelOf } from '../../../src/shell/booking.ts';
import { fileName } from '../../../src/shell/print.ts';
import { LiveSession } from '../../../src/state/session.svelte.ts';
import { firstView, type View } from '../../../src/state/view.ts';
import { opened } from './opened.ts';

// The land of the map is the build's; no file has any of it.
vi.mock('virtual:outlines', () => ({ OUTLINE_URLS: {} }));

const read = (name: TableName) => parseTable(name, readFileSync(`data/${name}.csv`, 'utf8')).table;
const dataset = joinTables(
  Object.fromEntries(TABLE_NAMES.map((name) => [name, read(name)])),
  [],
  '2025-04-14'
);
const WORDS = {
  en: new Words('en', { messages: en, places: { ...regionsEn, ...placesEn }, articles: THE }),
  ur: new Words('ur', { messages: ur, places: { ...regionsUr, ...placesUr } })
};
const at = (change: Partial<View>) =>
  new LiveSession(dataset, { ...firstView('en'), ...change }, WORDS[change.lang ?? 'en'], {
    published: () => undefined,
    needed: () => undefined
  });
const [PAK, none] = ['PAK' as PlaceId, 'not at all'];
const PAGES = [
  [routesFigure, routesSheet, { page: 'routes' }],
  [routesFigure, routesSheet, { page: 'routes', place: [PAK], lang: 'ur' }],
  [trendsFigure, trendsSheet, { page: 'trends' }],
  [partnersFigure, partnersSheet, { page: 'partners' }],
  [partnersFigure, partnersSheet, { page: 'partners', place: [PAK], lang: 'ur' }],
  [countryFigure, countrySheet, { page: 'country', place: [PAK] }]
] as const;

const fileOf = ([figure, sheetOf, change]: (typeof PAGES)[number]) => {
  const session = at(change);
  const sheet = sheetOf(session);
  const link = `https://atlas.example/${change.page}/`;
  return { session, figure, sheet, made: excelOf(session, figure, { sheet, link, day: '2026-11-29' }) };
};

/** A text as a reader sees it: without the marks that steer lines and directions; a garbled letter is a question mark. */
const bare = (cell: unknown) =>
  typeof cell === 'string' ? cell.replace(/[\u2060\u2066-\u2069]/g, '').replaceAll('\ufffd', '?') : cell;

describe.each(PAGES.map((page) => [JSON.stringify(page[2]), page] as const))(
  'the file of %s',
  (_view, page) => {
    it('holds every cell of the table, opened by something else', async () => {
      const { sheet, made } = fileOf(page);
      const [data] = await opened(await made);
      expect(sheet.rows.length).toBeGreaterThan(10);
      expect(data?.data[0]).toEqual(sheet.columns.map(({ title }) => bare(title)));
      expect(data?.data.slice(1)).toEqual(
        sheet.rows.map((row) => row.map((cell) => (bare(cell) === '' ? null : bare(cell))))
      );
    });

    it('carries finding, release and every source with address, day and terms, and the caveats', async () => {
      const { session, figure, made } = fileOf(page);
      const [, metadata, notes] = await opened(await made);
      const facts = (metadata?.data ?? []).flat();
      expect(facts).toContain(bare(figure.sentence(session)));
      expect(facts).toContain('2025-04-14');
      const sources = Papa.parse<Record<string, string>>(readFileSync('data/sources.csv', 'utf8'), {
        header: true
      }).data;
      expect(figure.sources(session).length).toBeGreaterThan(0);
      for (const { id } of figure.sources(session)) {
        const source = sources.find((row) => row['source'] === id) ?? {};
        const line = metadata?.data.find(
          (row) => row[1] === source['url'] && String(row[0]).includes(source['title'] ?? none)
        );
        expect([id, line?.[2] ?? '', line?.[3] ?? '']).toEqual([id, source['accessed'], source['licence']]);
      }
      const said = (notes?.data ?? []).map(([, text]) => text);
      for (const caveat of [session.words.say('caveat.detected'), ...figure.caveats(session)])
        expect(said).toContain(bare(caveat));
    });
  }
);

it('a file of the partners has a name of its own for whatever is chosen', () => {
  const changes: Partial<View>[] = [
    {},
    { partner: 'unodc' },
    { programme: 'unodc' },
    { event: 'world-day-2025-islamabad' },
    { purpose: 'protection' },
    { purpose: 'protection', place: [PAK] },
    { find: 'protection' },
    { find: 'تحفظ' }
  ];
  const names = changes.map((change) => fileName(at({ page: 'partners', ...change }), 'xlsx'));
  expect(new Set(names).size).toBe(changes.length);
  // Of contributions counts the day up to which they were read, which their pictures and slides say: they are in no release.
  expect(names[0]).toBe('tip-atlas_partners_world_all_2026-11-28.xlsx');
  expect(names[1]).toBe('tip-atlas_partners_world_partner-unodc_all_2026-11-28.xlsx');
  expect(names[5]).toBe('tip-atlas_partners_PAK_purpose-protection_all_2026-11-28.xlsx');
  expect(fileName(at({ page: 'partners', find: '../a:b' }), 'csv')).toBe(
    'tip-atlas_partners_world_find-a-b_all_2026-11-28.csv'
  );
  expect(fileName(at({ page: 'routes', purpose: 'protection' }), 'csv')).toBe(
    'tip-atlas_routes_world_all_2025-04-14.csv'
  );
});

it('a file in Urdu does not take the place of the English one', () => {
  const name = fileName(at({ page: 'routes', lang: 'ur' }), 'png');
  expect(name).toBe('tip-atlas_routes_world_all_2025-04-14_ur.png');
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('LibreOffice (soffice) is not installed: no file is opened in it.');

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it('opens a file and finds the same cells in it', { timeout: 180_000 }, async () => {
    const { sheet, made } = fileOf(PAGES[5]);
    const folder = mkdtempSync(join(tmpdir(), 'tip-atlas-'));
    try {
      writeFileSync(join(folder, 'a.xlsx'), new Uint8Array(await (await made).arrayBuffer()));
      const own = `-env:UserInstallation=file://${folder}/profile`;
      // comma, double quote, UTF-8, from the first line; the last but one asks for each cell as it is, not as it is shown
      const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';
      spawnSync('soffice', [
        own,
        '--headless',
        '--convert-to',
        csv,
        '--outdir',
        folder,
        join(folder, 'a.xlsx')
      ]);
      const { data } = Papa.parse<string[]>(readFileSync(join(folder, 'a.csv'), 'utf8').trim());
      const text = (cell: unknown) => (cell === null ? '' : String(bare(cell)));
      expect(data).toEqual([
        sheet.columns.map(({ title }) => bare(title)),
        ...sheet.rows.map((row) => row.map(text))
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
