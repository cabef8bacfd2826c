import { expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import { ATTACKS } from '../../hostile.ts';

const tables = {
  routes: parseTable(
    'routes',
    'origin,destination,year,victims,hidden,source\nPAK,IND,2020,7,2,made-for-tests\nZZZ,IND,2021,0,1,made-for-tests\n'
  ).table,
  totals: parseTable(
    'totals',
    'place,year,victims,hidden,basis,source\nIND,2020,12,0,total,made-for-tests\nPAK,2021,9,2,by-sex,made-for-tests\n'
  ).table,
  victims: parseTable(
    'victims',
    'place,year,form,sex,age,victims,source\nIND,2020,labour,female,child,<5,made-for-tests\n'
  ).table
};
const { routes, totals, victims, partners, version } = joinTables(tables, [], '2022-01-31');

it('a table of routes keeps what was published and how many cells are hidden apart [D2]', () => {
  expect(routes?.places).toEqual(['IND', 'PAK', 'ZZZ']);
  expect([...(routes?.origin ?? [])]).toEqual([1, 2]);
  expect([...(routes?.destination ?? [])]).toEqual([0, 0]);
  expect([...(routes?.year ?? [])]).toEqual([2020, 2021]);
  expect([...(routes?.least ?? [])]).toEqual([7, 0]);
  expect([...(routes?.hidden ?? [])]).toEqual([2, 1]);
  expect(routes?.source).toBe('made-for-tests');
});

it('a total may be larger by four for every hidden cell in it [D3]', () => {
  expect(totals?.map((total) => [total.place, total.victims, total.basis])).toEqual([
    ['IND', { least: 12, most: 12 }, 'total'],
    ['PAK', { least: 9, most: 17 }, 'by-sex']
  ]);
});

it('a hidden cell is zero to four persons [D1]', () => {
  expect(victims?.[0]?.victims).toEqual({ least: 0, most: 4 });
});

it('a table that was not read is null, and the version is the package’s whatever was read', () => {
  expect(partners).toBeNull();
  expect(version).toBe('2022-01-31');
  expect(joinTables({}, [], '2022-01-31')).toMatchObject({ version: '2022-01-31', routes: null });
});

it('an address that is none of a page on the web is no address, for a link to it might run', () => {
  const addresses = ['https://example.org/a?b=c', 'http://example.org', ...ATTACKS];
  const { sources, partners: known } = joinTables(
    {
      sources: {
        name: 'sources',
        columns: { source: addresses.map((_, row) => `s${row}`), url: addresses },
        length: addresses.length
      },
      partners: {
        name: 'partners',
        columns: { partner: addresses.map((_, row) => `p${row}`), url: addresses },
        length: addresses.length
      }
    },
    []
  );
  for (const things of [sources, known ?? new Map<string, { url: string }>()]) {
    const urls = [...things.values()].map(({ url }) => url);
    expect(urls).toHaveLength(addresses.length);
    expect(urls.slice(0, 2)).toEqual(addresses.slice(0, 2));
    expect(urls.slice(2).filter((url) => url !== '' && !/^https?:\/\/[^\s<]/.test(url))).toEqual([]);
    expect(urls.filter((url) => url === '').length).toBeGreaterThan(300);
  }
});
