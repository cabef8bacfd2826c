import { flushSync, mount, tick, unmount, type ComponentProps } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Openers from '../../../src/chart/multiples/Openers.svelte';
import { years } from '../../../src/chart/trend/sketch.ts';

let mounted: ReturnType<typeof mount> | undefined;
const onopen = vi.fn();
/** What a browser would tell of: who watches which chart, and whether it is near the window. */
let watchers: { readonly node: Element; readonly tell: (isNear: boolean) => void }[] = [];

beforeEach(() => {
  watchers = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #seen: (entries: { isIntersecting: boolean }[]) => void;
      constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
        this.#seen = seen;
      }
      observe = (node: Element) => {
        watchers.push({
          node,
          tell: (isNear) => {
            this.#seen([{ isIntersecting: isNear }]);
          }
        });
      };
      disconnect = () => undefined;
    }
  );
});

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = undefined;
  document.body.replaceChildren();
  onopen.mockReset();
});

const names = ['Aland', 'Beland', 'Celand', 'Deland', 'Eland', 'Fland'];
function show(change: Partial<ComponentProps<typeof Openers>> = {}): void {
  const props: ComponentProps<typeof Openers> = {
    label: 'Each country by itself',
    charts: names.map((title, i) => ({
      id: title,
      title,
      lines: [{ id: 'all', tone: 0, years: years(2018, `${i + 1} - ${10 ** i}`) }],
      says: `${10 ** i} in 2020`
    })),
    span: { from: 2018, to: 2020 },
    width: 600,
    em: 12,
    most: 100_000,
    number: String,
    yearText: String,
    dir: 'ltr',
    onopen,
    ...change
  };
  mounted = mount(Openers, { target: document.body, props });
  flushSync();
}

const buttons = () => [...document.querySelectorAll<HTMLElement>('button')];
const stops = () => buttons().filter((button) => button.tabIndex === 0);
const name = (element: Element | null | undefined) => element?.querySelector('.name')?.textContent;

async function press(key: string): Promise<string | null | undefined> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  );
  await tick();
  await tick();
  flushSync();
  return name(document.activeElement);
}

test('a grid of small charts is one tab stop, and the arrow keys go from chart to chart', async () => {
  show(); // three in a row
  expect(stops().map(name)).toEqual(['Aland']);
  stops()[0]?.focus();
  expect(await press('ArrowRight')).toBe('Beland');
  expect(await press('ArrowDown')).toBe('Eland');
  expect(await press('End')).toBe('Fland');
  expect(await press('ArrowRight')).toBe('Fland');
  expect(await press('ArrowUp')).toBe('Celand');
  expect(stops().map(name)).toEqual(['Celand']);
});

test('a last row that is not full is not left', async () => {
  show({ width: 800 }); // four in a row, two in the last
  stops()[0]?.focus();
  await press('End');
  expect(await press('ArrowDown')).toBe('Fland');
});

test('where a page runs from right to left, the arrow keys go as the eye sees them', async () => {
  show({ dir: 'rtl' });
  stops()[0]?.focus();
  expect(await press('ArrowLeft')).toBe('Beland');
  expect(await press('ArrowRight')).toBe('Aland');
});

test('a click opens what the chart shows', () => {
  show();
  buttons()[3]?.click();
  expect(onopen).toHaveBeenCalledExactlyOnceWith('Deland');
});

test('a chart is drawn once it is near the window; its words and its room are there before', () => {
  show();
  expect(document.querySelectorAll('svg')).toHaveLength(0);
  expect(buttons().map((button) => button.querySelector('.says')?.textContent)).toContain('100 in 2020');
  const rooms = [...document.querySelectorAll<HTMLElement>('.chart')].map((room) => room.style.blockSize);
  expect(new Set(rooms).size).toBe(1);
  expect(Number.parseFloat(rooms[0] ?? '')).toBeGreaterThan(50);
  watchers.find(({ node }) => name(node) === 'Deland')?.tell(true);
  flushSync();
  expect(buttons().map((button) => button.querySelectorAll('svg').length)).toEqual([0, 0, 0, 1, 0, 0]);
  watchers.find(({ node }) => name(node) === 'Deland')?.tell(false);
  flushSync();
  expect(document.querySelectorAll('svg')).toHaveLength(0);
});

test('on paper every chart is drawn', () => {
  show({ isPrinting: true });
  flushSync();
  expect(document.querySelectorAll('svg')).toHaveLength(names.length);
});

test('on one scale all tops are the same; on a scale each the largest number of a chart is near its own', () => {
  const tops = () => {
    for (const { tell } of watchers) tell(true);
    flushSync();
    return buttons().map((button) =>
      Math.max(...[...button.querySelectorAll('.tick')].map((tick) => Number(tick.textContent)))
    );
  };
  show({ most: 100_000 });
  expect(tops()).toEqual(names.map(() => 100_000));
  if (mounted) void unmount(mounted);
  document.body.replaceChildren();
  watchers = [];
  show({ most: null });
  for (const [i, top] of tops().entries()) {
    const largest = Math.max(i + 1, 10 ** i);
    expect(top).toBeGreaterThanOrEqual(largest);
    expect(top).toBeLessThanOrEqual(2 * largest);
  }
});
