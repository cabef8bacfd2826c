import { flushSync, mount, tick, unmount, type ComponentProps } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Crosstab from '../../../src/chart/crosstab/Crosstab.svelte';
import { specimens } from '../../../src/chart/crosstab/specimens.ts';

let mounted: ReturnType<typeof mount> | undefined;
const onopen = vi.fn();

// happy-dom has no observer of sizes that Svelte could bind a width to.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    }
  );
});

afterEach(async () => {
  if (mounted) await unmount(mounted);
  document.body.replaceChildren();
  onopen.mockReset();
});

function show(change: Partial<ComponentProps<typeof Crosstab>> = {}): void {
  const props = { ...specimens[0]?.props, ...change, onopen } as ComponentProps<typeof Crosstab>;
  mounted = mount(Crosstab, { target: document.body, props });
  flushSync();
}

const stops = () => [...document.querySelectorAll<HTMLElement>('[role=gridcell][tabindex="0"]')];

async function press(key: string): Promise<string | null | undefined> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  );
  await tick();
  await tick();
  flushSync();
  return document.activeElement?.getAttribute('aria-label');
}

test('a cross table is one tab stop, and the arrow keys walk its cells', async () => {
  show();
  expect(stops()).toHaveLength(1);
  stops()[0]?.focus();
  expect(await press('ArrowRight')).toBe('Southern Asia, Western Asia: 9');
  expect(await press('ArrowDown')).toBe('Western Asia, Western Asia: 901+66');
  expect(await press('End')).toBe('Western Asia, At home: 414');
  expect(await press('PageDown')).toBe('Unknown, At home: .');
  expect(stops().map((cell) => cell.getAttribute('aria-label'))).toEqual(['Unknown, At home: .']);
});

test('the arrow keys go as the eye sees them where the table runs from right to left', async () => {
  show({ dir: 'rtl' });
  stops()[0]?.focus();
  expect(await press('ArrowLeft')).toBe('Southern Asia, Western Asia: 9');
});

test('Enter opens the pair of a cell, and nothing where there is no pair', async () => {
  show();
  stops()[0]?.focus();
  await press('ArrowRight');
  await press('Enter');
  expect(onopen).toHaveBeenCalledExactlyOnceWith('Southern Asia', 'Western Asia');
  await press('ArrowRight');
  await press('Enter');
  expect(onopen).toHaveBeenCalledTimes(1);
});

test('what a cell says is shown below while it is in focus', async () => {
  show();
  stops()[0]?.focus();
  await press('ArrowDown');
  expect(document.querySelector('.readout')?.textContent.trim()).toBe('Western Asia, Southern Asia: .');
});
