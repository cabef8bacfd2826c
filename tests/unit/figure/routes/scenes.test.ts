import { describe, expect, it } from 'vitest';
import { rankedIn, SIZES } from '../../../../src/figure/routes/scenes/ranked.ts';
import { clearOf } from '../../../../src/figure/routes/scenes/clear.ts';
import { mapSizes } from '../../../../src/figure/routes/scenes/sizes.ts';
import { caveats } from '../../../../src/figure/routes/caveats.ts';
import { caveatOf } from '../../../../src/figure/routes/scenes/caveat.ts';
import { routesSentence } from '../../../../src/figure/routes/sentence.ts';
import { routesShown } from '../../../../src/figure/routes/shown.ts';
import type { Scene } from '../../../../src/map/scene.ts';
import { inSession, rowsOf } from '../country/record-fixture.ts';
import { lookingAt } from './five-rows.ts';

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u2060', ''));

describe('the list beside a map on a slide', () => {
  it('names what is published and counts what is hidden, with those who were found at home', () => {
    const ranked = rankedIn(lookingAt('CCC', 'to'), { room: 26, wide: 22 });
    expect(ranked.rows.map(({ name, number }) => [name, plain([number])[0]])).toEqual([['Aland', '30–34']]);
    // The two hidden numbers of Beland are of one year: together they may be more than four persons.
    expect(ranked.rest).toEqual(['1 more: nothing published but hidden numbers, each below 5']);
    expect(ranked.apart.map(({ kind, victims }) => [kind, victims.least])).toEqual([['domestic', 6]]);
    expect(ranked.isPair).toBe(false);
  });

  it('names hidden numbers where nothing else is on record', () => {
    const ranked = rankedIn(lookingAt('BBB', 'from'), { room: 26, wide: 22 });
    expect(ranked.rows.map(({ name, isHidden }) => [name, isHidden])).toEqual([['Celand', true]]);
    expect(ranked.rest).toEqual([]);
  });

  const PAKISTAN = {
    page: 'routes',
    place: ['PAK'],
    direction: 'from',
    years: { from: 2018, to: 2022 }
  } as const;

  it('says of Pakistan what the record holds: eight countries with numbers, sixteen without', () => {
    const ranked = rankedIn(inSession(PAKISTAN), { room: 26.5, wide: 23 });
    expect(ranked.rows.map(({ name }) => name)).toEqual([
      'United Kingdom',
      'Italy',
      'France',
      'Australia',
      'Greece',
      'Portugal',
      'Malaysia',
      'Spain'
    ]);
    expect(ranked.rest).toEqual(['16 more countries: fewer than 5 in any one year, exact numbers hidden']);
    expect(ranked.apart.map(({ victims }) => victims)).toEqual([{ least: 99859, most: 99859 }]);
  });

  it('leaves nobody out in silence, however little room there is', () => {
    const views = [
      PAKISTAN,
      { page: 'routes' },
      { page: 'routes', place: ['PAK'], layer: 'documented' }
    ] as const;
    for (const view of views) {
      const session = inSession(view);
      for (const room of [14, 17, 20, 23, 26, 40]) {
        const { rows, rest } = rankedIn(session, { room, wide: 23 });
        const counted = rest.reduce(
          (sum, text) => sum + Number(/^[\d,]+/.exec(text)?.[0].replace(',', '')),
          0
        );
        expect([view, room, rows.length + counted]).toEqual([view, room, routesShown(session).length]);
      }
    }
  });

  it('gives bars up for more rows where only few would fit with them', () => {
    const world = inSession({ page: 'routes' });
    const [tight, roomy] = [23, 40].map((room) => rankedIn(world, { room, wide: 23 }));
    expect([tight?.hasBar, tight?.row]).toEqual([false, SIZES.row]);
    expect([roomy?.hasBar, roomy?.row]).toEqual([true, SIZES.pair]);
  });

  it('says how many routes the map leaves out, and how often reports name those left off the list', () => {
    expect(rankedIn(inSession({ page: 'routes' }), { room: 26, wide: 23 }).notes[0]).toMatch(
      /^On the map: the 150 strongest of 2,\d{3} routes\.$/
    );
    const named = rankedIn(inSession({ page: 'routes', place: ['PAK'], layer: 'documented' }), {
      room: 26,
      wide: 23
    });
    expect(named.hasBar).toBe(false);
    expect(named.rest[0]).toMatch(/^\d+ more routes, none named by more than \d+ sentences$/);
  });
});

describe('the map on a slide', () => {
  const BOX = { southWest: [0, 0], northEast: [60, 40] } as const;
  const sceneWith = (point: readonly [number, number]) =>
    ({
      dots: [{ place: 'AAA', role: 'published' }],
      places: new Map([['AAA', { point }]])
    }) as unknown as Scene;

  it('makes room to the west where an end of a route would lie under the legend, and else none', () => {
    const at = (point: readonly [number, number]) =>
      clearOf(BOX, sceneWith(point), [1200, 640], [300, 250]).southWest[0];
    expect(at([55, 35])).toBe(0);
    expect(at([1, 1])).toBeCloseTo(-20);
  });

  it('writes nothing smaller than the notes of the slide, at every size of it', () => {
    for (const em of [16, 24, 48]) {
      const { labels, kind } = mapSizes(em);
      // Names of the world map are written in 0.92 of the size of a place.
      expect(labels.place * 0.92).toBeGreaterThanOrEqual(em - 1e-9);
      expect(labels.focus).toBeGreaterThan(em);
      expect(kind).toBe(em === 16 ? 'screen' : 'stage');
    }
  });
});

describe('what is said of the years of a country', () => {
  const years = [
    ...new Set(rowsOf('routes').flatMap((row) => (row['destination'] === 'PAK' ? [Number(row['year'])] : [])))
  ];
  const span = new RegExp(`${Math.min(...years)}\u2060?–\u2060?${Math.max(...years)}`);

  it('is those for which it gave citizenships, and no earlier ones of the record', () => {
    const session = inSession({ page: 'routes', place: ['PAK'], direction: 'to' });
    expect(plain([routesSentence(session)])[0]).toMatch(
      new RegExp(
        `^Pakistan gave citizenships of detected victims, ${span.source}, and none of another country`
      )
    );
    expect(caveats(session).find((text) => text.startsWith('A citizenship'))).toMatch(span);
  });

  it('is never that a report counted anybody', () => {
    expect(caveatOf(inSession({ page: 'routes', place: ['PAK'], layer: 'documented' }))).toMatch(
      /^A sentence of a report is no victim/
    );
    expect(caveatOf(inSession({ page: 'routes', place: ['PAK'] }))).toBeNull();
  });
});
