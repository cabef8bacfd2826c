import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { AddressBar } from '../../../src/shell/address.ts';
import { elsewhere, firstView, type View } from '../../../src/state/view.ts';

const first = firstView('en');
let written: string[] = [];
let frames: (() => void)[] = [];

beforeEach(() => {
  written = [];
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('history', {
    pushState: (_state: null, _title: string, address: string) => written.push(`push ${address}`),
    replaceState: (_state: null, _title: string, address: string) => written.push(`replace ${address}`)
  });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Draws every frame that was asked for, and lets what follows it happen. */
function draw(): void {
  for (const frame of frames.splice(0)) frame();
  vi.runAllTimers();
}

function publishing(...changes: readonly Partial<View>[]): AddressBar {
  const bar = new AddressBar(
    { root: new URL('https://atlas.example/'), hasPage: (place) => place === 'PAK' },
    'en'
  );
  let before = first;
  for (const change of changes) {
    const view = { ...before, ...change };
    bar.publish(view, before);
    before = view;
  }
  return bar;
}

describe('the address bar', () => {
  test('gives each step an entry of its own, when its frame is drawn or the next step comes', () => {
    publishing({ page: 'trends' }, { lang: 'ur' });
    expect(written).toEqual(['push https://atlas.example/trends/']);
    draw();
    expect(written).toEqual(['push https://atlas.example/trends/', 'push https://atlas.example/ur/trends/']);
  });

  test('writes the last of several smaller changes when all rests, as a replacement', () => {
    publishing({ theme: 'dark' }, { theme: 'print' });
    vi.advanceTimersByTime(150);
    expect(written).toEqual([]);
    draw();
    expect(written).toEqual(['replace https://atlas.example/routes/?theme=print']);
  });

  test('writes what waits before a step, so that going back finds it', () => {
    publishing({ theme: 'dark' }, { page: 'data' });
    draw();
    expect(written).toEqual([
      'replace https://atlas.example/routes/?theme=dark',
      'push https://atlas.example/data/?theme=dark'
    ]);
  });

  test('writes a smaller change that follows a step in the same frame into the entry of that step', () => {
    publishing({ page: 'trends' }, { theme: 'dark' });
    draw();
    expect(written).toEqual(['push https://atlas.example/trends/?theme=dark']);
  });

  test('gives a choice that is meant as a step an entry of its own, whatever it changes', () => {
    const chosen = { ...first, years: { from: 2016, to: 2019 } };
    const bar = publishing();
    bar.publish(chosen, first, true);
    bar.publish({ ...chosen, years: { from: 2016, to: 2020 } }, chosen);
    draw();
    bar.publish(first, chosen, true);
    draw();
    expect(written).toEqual([
      'push https://atlas.example/routes/?years=2016-2020',
      'push https://atlas.example/routes/'
    ]);
  });

  test('writes what waits without a frame when the page is about to be hidden', () => {
    publishing({ theme: 'dark' }).flush();
    expect(written).toEqual(['replace https://atlas.example/routes/?theme=dark']);
    draw();
    expect(written).toHaveLength(1);
  });

  test('never writes what waited over an entry the reader went back to', () => {
    publishing({ theme: 'dark' }).drop();
    draw();
    expect(written).toEqual([]);
  });
});

describe('a link to another page', () => {
  test('takes along what is in focus and how it is dressed, and no filter of this page', () => {
    const kept = {
      place: ['PAK' as PlaceId],
      years: { from: 2018, to: 2022 },
      lang: 'ur',
      digits: 'arabext',
      theme: 'dark'
    } as const;
    const here: View = { ...first, ...kept, page: 'trends', form: 'labour', reporters: 'same', table: true };
    expect(elsewhere(here, 'routes')).toEqual({ ...first, ...kept, page: 'routes' });
  });
});
