import { readFileSync } from 'node:fs';

import { EMBED_BUDGETS, PAGE_BUDGETS, drawnBytes, firstVisit, touchedBytes } from './first-visit.ts';
import { isCompressible } from './media-types.ts';
import { offlinePaths } from './offline-set.ts';
import { CUT_FACE } from './vite-type.ts';
import { brotlied, gzipped, hashedFile, plain } from './weights.ts';

/** One line of the table: what was weighed or counted, and what it may be at most. */
type Line = { readonly what: string; readonly is: number; readonly limit: number; readonly unit: string };

const KILO = 1000;

/** Weighs a built site: scripts and data of each page's first visit, the outlines, the type, and the packages behind it. */
function lines(dist: string): readonly Line[] {
  return [
    ...PAGE_BUDGETS.flatMap(({ page, scripts, data }): Line[] => {
      const visit = firstVisit(dist, page);
      return [
        {
          what: `${page}: scripts`,
          is: gzipped(dist, visit.scripts) / KILO,
          limit: scripts,
          unit: 'kB gzip'
        },
        { what: `${page}: data`, is: brotlied(dist, visit.data) / KILO, limit: data, unit: 'kB brotli' }
      ];
    }),
    ...EMBED_BUDGETS.flatMap(({ figure, limit, touched }): Line[] => {
      const path = `embed/${figure}`;
      const drawn = drawnBytes(dist, path);
      const alive = drawn + touchedBytes(dist, path);
      return [
        { what: `embed, ${figure}: drawn`, is: drawn / KILO, limit, unit: 'kB brotli' },
        { what: `embed, ${figure}: touched`, is: alive / KILO, limit: touched, unit: 'kB brotli' }
      ];
    }),
    outlines(dist, 'coarse', 'outlines-110', 15),
    outlines(dist, 'fine', 'outlines-50', 60),
    latinType(dist),
    offlineWeight(dist),
    {
      what: 'offline worker',
      is: readFileSync('src/worker/sw.ts', 'utf8').trimEnd().split('\n').length,
      limit: 150,
      unit: 'lines'
    },
    { what: 'packages at run time', is: entries('package.json', 'dependencies').length, limit: 12, unit: '' },
    { what: 'packages in the lock', is: lockedPackages(), limit: 350, unit: '' }
  ];
}

function outlines(dist: string, grain: string, start: string, limit: number): Line {
  const file = hashedFile(dist, 'assets', `${start}.`, '.bin');
  return { what: `outlines, ${grain}`, is: brotlied(dist, [file]) / KILO, limit, unit: 'kB brotli' };
}

/** The cut face, which every page fetches beside its styles. */
function latinType(dist: string): Line {
  const file = hashedFile(dist, 'assets', `${CUT_FACE}-`, '.woff2');
  return { what: 'type, Latin', is: plain(dist, [file]) / KILO, limit: 17, unit: 'kB' };
}

/** What a reader's browser fetches once and keeps for when there is no network; what is packed already comes as it is. */
function offlineWeight(dist: string): Line {
  const isPacked = (path: string) => !isCompressible(path);
  const paths = offlinePaths(dist);
  const bytes = brotlied(dist, paths.filter(isCompressible)) + plain(dist, paths.filter(isPacked));
  return { what: 'offline set', is: bytes / KILO, limit: 2500, unit: 'kB brotli' };
}

/** The lock lists the project itself under an empty name. */
function lockedPackages(): number {
  return entries('package-lock.json', 'packages').filter((path) => path !== '').length;
}

function entries(file: string, key: string): readonly string[] {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined;
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function row({ what, is, limit, unit }: Line): string {
  const digits = unit.startsWith('kB') ? 1 : 0;
  const mark = is <= limit ? '✓' : '✗ over';
  return `${what.padEnd(25)}${is.toFixed(digits).padStart(8)} of ${String(limit).padStart(4)} ${unit.padEnd(10)}${mark}`;
}

const weighed = lines('dist');
console.log(weighed.map(row).join('\n'));
process.exitCode = weighed.every(({ is, limit }) => is <= limit) ? 0 : 1;
