import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { PALETTE, SERIES_DASHES } from '../../../../src/chart/paper/palette.ts';
import { svgOf } from '../../../../src/export/picture/svg.ts';
import { wordsIn } from '../../../../src/shell/picture/words-in.ts';
import { rowsOf } from '../../figure/country/record-fixture.ts';
import { drawn, LINK, mapsIn, standing } from './drawn.ts';

const VIEWS = [
  ['routes', null],
  ['routes', 'PAK'],
  ['trends', null],
  ['trends', 'PAK'],
  ['partners', null],
  ['country', 'PAK']
] as const;
const EVERY = VIEWS.flatMap(([page, place]) =>
  (['en', 'ur'] as const).flatMap((lang) =>
    [9 / 16, Math.SQRT1_2].map((shape) => [page, place, lang, shape] as const)
  )
);
const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

/** What an XML parser finds in a file: elements with their attributes, and the text of each. */
function read(svg: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return elements;
}

describe('the picture of a figure', () => {
  test.each(EVERY)(
    'of %s, %s, in %s says all that must travel with a number (%f)',
    (page, place, lang, shape) => {
      const { session, said, picture } = drawn(page, place, { lang, shape });
      const words = bare(wordsIn(picture?.inks ?? []));
      for (const text of [
        said.question(session),
        said.sentence(session),
        session.words.say('caveat.detected'),
        LINK,
        session.words.say('site.name'),
        ...(page === 'partners' || page === 'trends' ? [] : [session.words.say('routes.disclaimer')])
      ])
        expect(words).toContain(bare(text));
      const [source] = said.sources(session);
      expect(words).toContain(bare(source?.title ?? 'no source'));
      if (source?.accessed) expect(words).toContain(bare(session.words.date(source.accessed)));
    }
  );

  test.each(EVERY)('of %s, %s, in %s is a plain file of its own', (page, place, lang, shape) => {
    const { picture } = drawn(page, place, { lang, shape });
    if (!picture) throw new Error('no picture');
    const elements = read(svgOf(picture, [{ family: 'A', weight: '400', woff2: 'AAAA' }]));
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].filter((name) => !ALLOWED.has(name))).toEqual([]);
    for (const { attributes } of elements) {
      expect(Object.keys(attributes).filter((key) => /^on|href|^style$|^class$/.test(key))).toEqual([]);
      for (const value of Object.values(attributes)) {
        expect(value).not.toMatch(/NaN|undefined|Infinity|url\((?!#)/);
      }
    }
    expect(elements.filter(({ name }) => name === 'style').map(({ text }) => text)).toEqual([
      "@font-face{font-family:'A';font-weight:400;src:url(data:font/woff2;base64,AAAA) format('woff2')}"
    ]);
  });

  test.each(EVERY)('of %s, %s, in %s keeps everything in its box', (page, place, lang, shape) => {
    const { picture } = drawn(page, place, { lang, shape });
    const { width = 0, height = 0, inks = [] } = picture ?? {};
    const all = standing(inks);
    expect(all.length).toBeGreaterThan(10);
    for (const { ink, x, y } of all) {
      const at =
        ink.kind === 'text' || ink.kind === 'circle'
          ? ink.at
          : ink.kind === 'rect'
            ? [ink.x, ink.y]
            : ([0, 0] as const);
      const [left, top] = [x + at[0], y + at[1]];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(height);
    }
  });

  test('says hostile words as words', () => {
    const hostile = `<script>alert(1)</script> & "quoted" ]]> \u0000\u000b\uD800 'x'`;
    const { picture } = drawn('trends', 'PAK');
    if (!picture) throw new Error('no picture');
    const ink = { kind: 'text', at: [0, 0], text: hostile, size: 10, fill: 'ink', edge: 'left' } as const;
    const elements = read(
      svgOf({ ...picture, title: hostile, description: hostile, lang: hostile, inks: [ink] })
    );
    const meant = `<script>alert(1)</script> & "quoted" ]]>  'x'`;
    expect(elements.map(({ name }) => name)).toEqual(['svg', 'title', 'desc', 'text']);
    expect(elements.slice(1).map(({ text }) => text)).toEqual([meant, meant, meant]);
  });

  test('turns Urdu words and not the paper: every row has its right edge at the right', () => {
    const { picture } = drawn('trends', 'PAK', { lang: 'ur' });
    if (!picture) throw new Error('no picture');
    const headline = standing(picture.inks).filter(({ ink }) => ink.kind === 'text' && ink.isHeadline);
    expect(headline.length).toBeGreaterThan(0);
    for (const { ink, x } of headline)
      expect(ink.kind === 'text' && [ink.isRtl, ink.edge, x + ink.at[0]]).toEqual([true, 'right', 1200 - 36]);
    const svg = svgOf(picture);
    expect(svg).not.toContain('direction=');
    expect(
      read(svg).filter(({ text }) => text.startsWith('\u2067') && text.endsWith('\u2069')).length
    ).toBeGreaterThan(5);
  });

  test('of the routes of a country has the numbers of the table at the ends of its arrows', () => {
    const { session, picture } = drawn('routes', 'PAK');
    const words = wordsIn(picture?.inks ?? [])
      .split('\n')
      .map(bare);
    const sums = new Map<string, { least: number; most: number; routes: Set<string> }>();
    for (const { origin = '', destination = '', victims, hidden } of rowsOf('routes')) {
      if ((origin === 'PAK') === (destination === 'PAK')) continue;
      const end = origin === 'PAK' ? destination : origin;
      const sum = sums.get(end) ?? { least: 0, most: 0, routes: new Set() };
      sum.least += Number(victims);
      sum.most += Number(victims) + 4 * Number(hidden);
      sum.routes.add(`${origin} ${destination}`);
      sums.set(end, sum);
    }
    const said = (n: number) => n.toLocaleString('en');
    let found = 0;
    for (const [place, { least, most, routes }] of sums) {
      const name = bare(session.words.place(place));
      const label = words.find((text) => new RegExp(`^${name} \\d`).test(text));
      if (label === undefined || routes.size > 1) continue;
      found++;
      expect(label).toBe(`${name} ${least === most ? said(least) : `${said(least)}–${said(most)}`}`);
    }
    expect(found).toBeGreaterThan(5);
  });

  test('of a country’s years has the total of the table at the end of its line', () => {
    const { picture } = drawn('trends', 'PAK');
    const rows = rowsOf('totals').filter(({ place }) => place === 'PAK');
    const last = rows.toSorted((a, b) => Number(a['year']) - Number(b['year'])).at(-1);
    const words = wordsIn(picture?.inks ?? [])
      .split('\n')
      .map(bare);
    expect(words).toContain(Number(last?.['victims']).toLocaleString('en'));
  });

  test.each(['en', 'ur'] as const)(
    'of all routes in %s has its map across a high paper, and the legend under it',
    (lang) => {
      const mapIn = (shape: number) => {
        const { picture, session } = drawn('routes', null, { lang, shape });
        const [map] = (picture?.inks ?? []).flatMap((ink) => (ink.kind === 'group' ? mapsIn(ink.inks) : []));
        return { map, words: wordsIn(picture?.inks ?? []), title: session.words.say('routes.legend.world') };
      };
      const [wide, high] = [mapIn(9 / 16), mapIn(2480 / 3508)];
      expect(wide.map?.width).toBeLessThan(900);
      expect(high.map?.width).toBe(1128);
      expect(high.map?.height).toBeGreaterThan(1.2 * (wide.map?.height ?? Infinity));
      for (const { words, title } of [wide, high]) expect(words).toContain(title);
    }
  );

  test('is none where there is nothing to draw', () => {
    expect(drawn('trends', 'TUV').picture).toBeNull();
  });
});

const ALLOWED = new Set('svg title desc style defs clipPath pattern rect circle path text g'.split(' '));

test('paper is printed in the light colours of the tokens', () => {
  const tokens = readFileSync('src/theme/tokens.css', 'utf8').split('@media')[0] ?? '';
  const series = readFileSync('src/chart/trend/series.css', 'utf8');
  const light = (name: string): string | undefined => {
    const [, tone] = /^series-(\d)$/.exec(name) ?? [];
    const value =
      tone === undefined
        ? new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1]
        : new RegExp(`\\.series-${tone} \\{[^}]*--series:\\s*([^;]+);`).exec(series)?.[1];
    const [, pair] = /light-dark\((#\w+)/.exec(value ?? '') ?? [];
    const [, other] = /^var\(--([\w-]+)\)/.exec(value ?? '') ?? [];
    return pair ?? (other === undefined ? undefined : light(other));
  };
  for (const [name, colour] of Object.entries(PALETTE)) expect([name, light(name)]).toEqual([name, colour]);
  const dashes = [...series.matchAll(/--dash: ([^;]+);/g)].map(([, dash = '']) =>
    dash === 'none' ? null : dash.split(' ').map(Number)
  );
  expect(dashes).toEqual(SERIES_DASHES);
});

test('the picture of a country says what its map counts by which scale, and what a hidden number is, once', () => {
  const { picture } = drawn('country', 'PAK');
  const said = wordsIn(picture?.inks ?? [])
    .replace(/[\u2060\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
  expect(said).toContain('Detected victims, fixed country scale');
  expect(said.match(/<5 stands for 0 to 4 persons, not published/g)).toHaveLength(1);
});
