import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { Sheet as Table } from '../../../src/figure/figure.ts';
import { en } from '../../../src/i18n/en.ts';
import { Words } from '../../../src/i18n/words.ts';
import Sheet from '../../../src/shell/Sheet.svelte';

const words = new Words('en', { messages: en, places: {} });
const sheet: Table = {
  caption: 'Three routes',
  columns: [
    { key: 'pair', title: 'Pair', kind: 'text' },
    { key: 'victims', title: 'Victims', kind: 'number' }
  ],
  rows: [
    ['Beland', { least: 0, most: 4 }],
    ['Aland', 1200],
    ['Celand', null]
  ],
  ids: ['b', 'a', 'c']
};

let mounted: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (mounted) await unmount(mounted);
  document.body.replaceChildren();
});

function show(table: Table, onpoint = vi.fn()) {
  mounted = mount(Sheet, { target: document.body, props: { sheet: table, words, onpoint } });
  flushSync();
  return onpoint;
}

const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()).join(' ')
  );
const sorts = () => [...document.querySelectorAll('thead th')].map((head) => head.getAttribute('aria-sort'));

function click(column: number): void {
  document.querySelectorAll<HTMLButtonElement>('thead button')[column]?.click();
  flushSync();
}

test('a table sorts by a click on a head, the other way by the next, and as the figure by the third', () => {
  show(sheet);
  const own = ['Beland <5', 'Aland 1,200', 'Celand not reported'];
  expect(rows()).toEqual(own);
  click(1);
  expect([rows(), sorts()]).toEqual([
    ['Aland 1,200', 'Beland <5', 'Celand not reported'],
    [null, 'descending']
  ]);
  click(1);
  expect([rows(), sorts()]).toEqual([own, [null, 'ascending']]);
  click(1);
  expect([rows(), sorts()]).toEqual([own, [null, null]]);
  click(0);
  expect(rows()[0]).toBe('Aland 1,200');
});

test('a table is a region with a name that the keyboard reaches, its heads and rows have scopes', () => {
  show(sheet);
  const region = document.querySelector('[role=region]');
  expect([region?.getAttribute('aria-label'), region?.getAttribute('tabindex')]).toEqual([
    'Three routes',
    '0'
  ]);
  expect(document.querySelector('caption')?.textContent).toBe('Three routes');
  expect(document.querySelectorAll('thead th[scope=col]')).toHaveLength(2);
  expect(document.querySelectorAll('tbody th[scope=row]')).toHaveLength(3);
});

test('pointing at a row tells its route, also after sorting, and leaving tells that none is pointed at', () => {
  const onpoint = show(sheet);
  click(1);
  document.querySelector('tbody td')?.dispatchEvent(new Event('pointermove', { bubbles: true }));
  expect(onpoint).toHaveBeenLastCalledWith('a');
  document.querySelector('tbody')?.dispatchEvent(new Event('pointerleave'));
  expect(onpoint).toHaveBeenLastCalledWith(null);
});

test('a long table is whole after a few frames, for the browser’s own search', async () => {
  show({ ...sheet, ids: [], rows: Array.from({ length: 700 }, (_, i) => [`Place ${i}`, i]) });
  expect(rows().length).toBeLessThan(700);
  await expect.poll(() => rows().length).toBe(700);
});
