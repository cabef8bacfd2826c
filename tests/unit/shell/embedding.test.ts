import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { allows, EMBEDDED, lockedIn, onSite } from '../../../src/shell/embedding.ts';
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

/** Which of these a reader may change, where the author's address sets what `set` says. */
const allowed = (controls: Controls, set: Change = {}) => {
  const view = { ...firstView('en'), ...set, controls };
  return Object.entries(CHANGES)
    .filter(([, change]) => allows(view)(change, view))
    .map(([name]) => name);
};

const ALL = ['place', 'partner', 'layer', 'years', 'form', 'table', 'map'];
const SET: Change = { place: ['IND' as PlaceId], form: 'sexual', map: { centre: [1, 2], zoom: 3 } };

describe('what a reader of an embedded figure may change', () => {
  test('is all but what belongs to the frame where the controls are full', () => {
    expect(allowed('full')).toEqual(ALL);
    expect(allowed('full', SET)).toEqual(ALL);
  });

  test('is what the address does not set where they are some, and is where the map looks where there are none', () => {
    expect(allowed('some')).toEqual(ALL);
    expect(allowed('some', SET)).toEqual(['partner', 'layer', 'years', 'table', 'map']);
    expect(lockedIn({ ...firstView('ur'), ...SET, controls: 'some' })).toEqual(['place', 'form']);
    expect(lockedIn({ ...firstView('en'), ...SET })).toEqual([]);
    expect(allowed('none')).toEqual(['map']);
  });

  test('stays what it was, whatever a reader has changed meanwhile', () => {
    const may = allows({ ...firstView('en'), controls: 'some' });
    const later = { ...firstView('en'), controls: 'some', form: 'labour' } as const;
    expect(may({ form: 'all' }, later)).toBe(true);
    expect(may({ controls: 'full' }, later)).toBe(false);
  });

  test('is never what they may change', () => {
    for (const controls of CONTROLS)
      for (const wanted of CONTROLS.filter((each) => each !== controls)) {
        const view = { ...firstView('en'), controls };
        expect(allows(view)({ controls: wanted }, view)).toBe(false);
      }
  });

  test('is refused whole where one part of a change may not be made, and a value that stays is no change', () => {
    const view = { ...firstView('en'), place: ['IND' as PlaceId], controls: 'some' } as const;
    const years = { from: 2018, to: 2022 };
    expect(allows(view)({ years, place: ['PAK' as PlaceId] }, view)).toBe(false);
    expect(allows(view)({ ...view, years }, view)).toBe(true);
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
