import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { EMBEDDED, mayChange, onSite } from '../../../src/shell/embedding.ts';
import type { Change } from '../../../src/state/session.svelte.ts';
import { CONTROLS, firstView, PAGES, type Controls } from '../../../src/state/view.ts';

const CHANGES: Readonly<Record<string, Change>> = {
  page: { page: 'trends' },
  lang: { lang: 'ur' },
  theme: { theme: 'dark' },
  place: { place: ['PAK' as PlaceId] },
  partner: { partner: 'iom' },
  layer: { layer: 'documented' },
  years: { years: { from: 2018, to: 2022 } },
  form: { form: 'labour' },
  table: { table: true },
  map: { map: { centre: [69, 30], zoom: 4 } }
};

/** Which of these a reader may change. */
const allowed = (controls: Controls) =>
  Object.entries(CHANGES)
    .filter(([, change]) => mayChange(change, { ...firstView('en'), controls }))
    .map(([name]) => name);

describe('what a reader of an embedded figure may change', () => {
  test('is all but what belongs to the frame where the controls are full', () => {
    expect(allowed('full')).toEqual(['place', 'partner', 'layer', 'years', 'form', 'table', 'map']);
  });

  test('leaves the focus to its author where they are some, and is where the map looks where there are none', () => {
    expect(allowed('some')).toEqual(['years', 'form', 'table', 'map']);
    expect(allowed('none')).toEqual(['map']);
  });

  test('is never what they may change', () => {
    for (const controls of CONTROLS)
      for (const wanted of CONTROLS.filter((each) => each !== controls))
        expect(mayChange({ controls: wanted }, { ...firstView('en'), controls })).toBe(false);
  });

  test('is refused whole where one part of a change may not be made, and a value that stays is no change', () => {
    const view = { ...firstView('en'), controls: 'some' } as const;
    expect(mayChange({ years: { from: 2018, to: 2022 }, place: ['PAK' as PlaceId] }, view)).toBe(false);
    expect(mayChange({ ...view, years: { from: 2018, to: 2022 } }, view)).toBe(true);
  });
});

test('every page but that of the tables can be embedded', () => {
  expect(EMBEDDED).toEqual(PAGES.filter((page) => page !== 'data'));
  expect(CONTROLS[0]).toBe(firstView('en').controls);
});

test('the whole view is the embedded one, dressed as the site', () => {
  const view = { ...firstView('ur'), place: ['PAK' as PlaceId] };
  expect(onSite({ ...view, theme: 'dark', controls: 'none' })).toEqual(view);
});

test('embed.js weighs a kilobyte at most', () => {
  expect(statSync('public/embed.js').size).toBeLessThanOrEqual(1000);
});
