import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import { ask } from '../../../../src/figure/routes/ask.ts';
import { boxOf, WORLD } from '../../../../src/figure/routes/box.ts';
import { countedLabels } from '../../../../src/figure/routes/labels.ts';
import { SIZES, type MapSizes } from '../../../../src/figure/routes/map-sizes.ts';
import { askedPlaces, drawnRoutes, placesFor, sceneOf } from '../../../../src/figure/routes/scene.ts';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { en } from '../../../../src/i18n/en.ts';
import { ur } from '../../../../src/i18n/ur.ts';
import { Words } from '../../../../src/i18n/words.ts';
import { underButtons } from '../../../../src/map/corner.ts';
import { placeCorridors } from '../../../../src/map/corridors.ts';
import { pointAt } from '../../../../src/map/curve.ts';
import { fitted, outlookAt } from '../../../../src/map/ground.ts';
import { placeLabels } from '../../../../src/map/labels.ts';
import { isWorld } from '../../../../src/map/scale.ts';
import type { Point } from '../../../../src/map/patterson.ts';
import { obstaclesOf, placeWishes } from '../../../../src/map/wishes.ts';
import { routesOf } from '../../../../src/query/routes.ts';
import { LiveSession } from '../../../../src/state/session.svelte.ts';
import { readPath, readView } from '../../../../src/state/url.ts';

const table = (name: 'places' | 'routes') => parseTable(name, readFileSync(`data/${name}.csv`, 'utf8')).table;
const dataset = joinTables({ places: table('places'), routes: table('routes') }, []);
const named = (lang: string) =>
  JSON.parse(readFileSync(`src/i18n/places.${lang}.json`, 'utf8')) as Readonly<Record<string, string>>;
const LANGUAGES = {
  en: new Words('en', { messages: en, places: named('en') }),
  ur: new Words('ur', { messages: ur, places: named('ur') })
};

/** The labels of a live map of this size, pixels, those it would like to have, and what it draws. */
function labelsOn(lang: keyof typeof LANGUAGES, query: string, kind: MapSizes['kind'], size: Point) {
  const words = LANGUAGES[lang];
  const view = readView(readPath('/routes/'), query, lang).view;
  const session = new LiveSession(dataset, view, words, {
    published: () => undefined,
    needed: () => undefined
  });
  const answer = ask(session);
  if (!answer) throw new Error('there are no routes');
  const { labels, buttons } = SIZES[kind];
  const drawn = drawnRoutes(session, 'auto');
  const scope = view.place.length === 0 ? 'world' : 'country';
  const box = scope === 'world' ? WORLD : boxOf(drawn, askedPlaces(session), placesFor(session));
  const { project, frame } = outlookAt(size, fitted(size, box));
  const scene = placeCorridors(sceneOf(session, drawn, `${scope}-${kind}`), project);
  const wished = countedLabels(answer, routesOf(answer), words, labels);
  const obstacles = obstaclesOf(scene, !isWorld(`${scope}-${kind}`), [0], kind === 'stage' ? 1.6 : 1);
  const boxes = [underButtons(frame, buttons, words.dir)];
  const placed = placeLabels(placeWishes(wished, scene, [0], frame), { ...obstacles, boxes }, frame);
  return { placed, wished, scene };
}

function plain(text: string): string {
  return text.replaceAll(/[\u2060\u2066-\u2069]/g, '');
}

const MAPS: readonly (readonly [kind: MapSizes['kind'], size: Point])[] = [
  ['phone', [360, 300]],
  ['screen', [941, 504]],
  ['screen', [1210, 605]],
  ['stage', [1210, 605]]
];
const PAKISTAN = 'place=PAK&direction=from&years=2018-2022';

describe('the names on the map of the world', () => {
  it.each(['en', 'ur'] as const)('stand with all their numbers or with none (%s)', (lang) => {
    for (const [kind, size] of MAPS) {
      const { placed, wished } = labelsOn(lang, '', kind, size);
      expect(placed.length).toBeGreaterThan(3);
      for (const { id, lines } of placed) {
        const whole = wished.find(({ place }) => place === id)?.lines ?? [];
        expect([1, whole.length], `${kind} ${id}`).toContain(lines.length);
      }
    }
  });

  it.each(['en', 'ur'] as const)(
    'say both numbers of the strongest countries on a laptop and before a hall (%s)',
    (lang) => {
      const linesOf = (kind: MapSizes['kind'], size: Point) =>
        ['PAK', 'GBR'].map(
          (place) => labelsOn(lang, '', kind, size).placed.find(({ id }) => id === place)?.lines.length
        );
      expect(linesOf('screen', [941, 504])).toEqual([2, 3]);
      expect(linesOf('stage', [1210, 605])).toEqual([2, 3]);
    }
  );

  it('are at least 24 pixels high before a hall', () => {
    const { placed } = labelsOn('en', '', 'stage', [1210, 605]);
    for (const { size } of placed) expect(size).toBeGreaterThanOrEqual(24);
  });
});

describe('the names on the map of a country', () => {
  it.each(['en', 'ur'] as const)(
    'name the three strongest ends on a phone, with their numbers (%s)',
    (lang) => {
      const { placed } = labelsOn(lang, PAKISTAN, 'phone', [360, 300]);
      const said = placed.map(({ lines }) => plain(lines.join(' ')));
      const strongest = [
        ['GBR', '840'],
        ['ITA', '146'],
        ['FRA', '114']
      ] as const;
      for (const [place, number] of strongest)
        expect(said).toContain(`${LANGUAGES[lang].place(place as PlaceId)} ${number}`);
    }
  );

  it.each(['en', 'ur'] as const)('push no strong one onto a thick line for a weaker one (%s)', (lang) => {
    const { placed, scene } = labelsOn(lang, PAKISTAN, 'stage', [1210, 605]);
    const france = placed.find(({ id }) => id === 'FRA');
    const thick = scene.lines.find(({ id }) => id === 'PAK-GBR');
    if (!france || !thick) throw new Error('no label of France, or no line to the United Kingdom');
    const width = Math.max(...france.lines.map((line) => plain(line).length)) * france.size * 0.5;
    const [x, y] = france.at;
    const left = france.anchor === 'start' ? x : france.anchor === 'end' ? x - width : x - width / 2;
    for (let t = 0; t <= 1; t += 0.01) {
      const [px, py] = pointAt(thick.curve, t);
      const isOn =
        px > left &&
        px < left + width &&
        py > y - france.size &&
        py < y + (france.lines.length - 1) * france.size * 1.22;
      expect(isOn).toBe(false);
    }
  });
});
