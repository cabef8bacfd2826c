import { describe, expect, it } from 'vitest';
import { figureFindings } from '../../../src/shell/check/figure-findings.ts';
import {
  ancestorsOf,
  figureAddress,
  foreignOf,
  isShut,
  namedIn,
  policyIn,
  silent,
  unknownIn,
  type FigureSeen
} from '../../../src/shell/check/figure.ts';
import { heightIn } from '../../../src/shell/check/frame.ts';
import { otherLanguages } from '../../../src/shell/check/languages.ts';
import { sayingIn } from '../../../src/shell/check/say.ts';
import { CONTENT_POLICY } from '../../../tools/content-policy.ts';

const SITE = 'https://atlas.example';
const ROOT = new URL(`${SITE}/sub/`);

/** A figure that this page looked into, and where nothing is wrong. */
const QUIET: FigureSeen = {
  address: `${SITE}/embed/trends/`,
  status: 200,
  unknown: [],
  isOpen: true,
  didLoad: true,
  isAwake: true,
  height: { told: 1151, own: 1151 },
  first: [
    { address: `${SITE}/embed/trends/`, bytes: 6000 },
    { address: `${SITE}/assets/a.css`, bytes: 3000 }
  ],
  touched: [{ address: `${SITE}/embed/trends/`, bytes: 6000 }],
  foreign: [],
  cookies: [],
  policy: CONTENT_POLICY,
  ancestors: 'any'
};

/** The same figure in a closed box, into which nobody looks. */
const CLOSED: FigureSeen = {
  ...QUIET,
  isOpen: false,
  height: { told: 1151, own: null },
  touched: null,
  cookies: null,
  ancestors: null
};

const { say } = sayingIn('en');
function said(about: string, seen: FigureSeen | null): string {
  const found = figureFindings(seen).find((each) => each.about === about);
  return found ? `${found.is}: ${say(found.key, found.with)}` : 'nothing';
}

describe('what the self-test says of a figure', () => {
  it('finds nothing to look at in a quiet one, and claims nothing of one that is not there yet', () => {
    expect(figureFindings(QUIET).filter(({ is }) => is === 'look')).toEqual([]);
    expect(figureFindings(null).map(({ is }) => is)).toEqual(['fact']);
  });

  it.each([
    ['figure', { status: 404 }, 'answered 404'],
    ['figure_view', { unknown: ['figure=nothing', 'partner=nobody'] }, ': figure=nothing, partner=nobody.'],
    ['figure', { status: null }, 'No answer'],
    [
      'figure_height',
      { height: { told: 1151, own: 1153 } },
      'told a height of 1,151 pixels, and it is 1,153'
    ],
    ['figure_height', { height: { told: null, own: 1151 } }, 'told no height'],
    ['figure_requests', { foreign: ['https://tracker.example'] }, 'https://tracker.example'],
    ['figure_cookies', { cookies: ['id', 'sid'] }, 'id, sid'],
    ['figure_policy', { policy: null }, 'No content policy'],
    ['figure_policy', { policy: "default-src 'self' https://a.example" }, 'other sites too'],
    ['figure_ancestors', { ancestors: "'self'" }, "'self'"]
  ])('points at %s where there is something: %j', (about, change, text) => {
    expect(said(about, { ...QUIET, ...change })).toMatch(/^look: /);
    expect(said(about, { ...QUIET, ...change })).toContain(text);
  });

  it('calls good in a closed box only what it has read itself', () => {
    const good = figureFindings(CLOSED).filter(({ is }) => is === 'good');
    expect(good.map(({ about }) => about)).toEqual(['figure', 'figure_policy']);
    for (const about of ['figure_height', 'figure_first', 'figure_touched', 'figure_cookies'])
      expect(said(about, CLOSED)).toMatch(/^fact: .*(cannot be (measured|looked at)) here/);
    expect(said('figure_requests', CLOSED)).toMatch(/^fact: .*cannot be seen here/);
  });

  it('forgives a pixel, and adds only bytes that are told', () => {
    expect(said('figure_height', { ...QUIET, height: { told: 1151, own: 1152 } })).toMatch(/^good/);
    expect(said('figure_first', QUIET)).toBe(
      'fact: Before any script: 9,000 bytes in 2 files, as the host packed them.'
    );
    const part = [...(QUIET.first ?? []), { address: `${SITE}/b.css`, bytes: null }];
    expect(said('figure_first', { ...QUIET, first: part })).toContain(
      '9,000 bytes as far as it is told, in 3 files; files of which it is not: 1'
    );
    expect(said('figure_first', { ...QUIET, first: null })).toContain('not measured');
  });
});

describe('which figure is tested', () => {
  it('is the one that the address names, with the keys of its view, in the language of the test', () => {
    const at = (search: string, lang: 'en' | 'ur' = 'en') => figureAddress(search, lang, ROOT).href;
    expect(at('')).toBe(`${SITE}/sub/embed/trends/?lang=en`);
    expect(at('?figure=partners&theme=dark&lang=en')).toBe(`${SITE}/sub/embed/partners/?theme=dark&lang=en`);
    expect(at('?figure=country&place=PAK&lang=en', 'ur')).toBe(`${SITE}/sub/embed/ur/country/PAK/`);
    expect(at('?figure=country&place=../x', 'ur')).toBe(`${SITE}/sub/embed/ur/country/?place=..%2Fx`);
  });

  it.each(['data', '../../x', '//evil.example', 'https://evil.example/', 'TRENDS', ''])(
    'is never one that is not ours: %s',
    (name) => {
      const search = `?${new URLSearchParams({ figure: name }).toString()}`;
      expect(figureAddress(search, 'ur', ROOT).href).toBe(`${SITE}/sub/embed/ur/trends/`);
    }
  );

  it.each([
    ['?figure=nothing', ['figure=nothing']],
    ['?figure=', ['figure=']],
    ['?figure=trends&form=all&lang=en&theme=dark', []],
    ['?figure=country&place=PAK', []],
    ['?figure=trends&form=slavery&colour=red', ['form=slavery', 'colour=red']],
    ['', []]
  ])('of %s names what is asked for in vain', (search, unknown) => {
    for (const lang of ['en', 'ur'] as const) expect(unknownIn(search, lang, ROOT)).toEqual(unknown);
  });

  it('is tested in the other language with the same keys', () => {
    expect(otherLanguages('en', '?lang=en&figure=routes', ROOT)).toEqual([
      { lang: 'ur', address: `${SITE}/sub/embed/ur/check/?figure=routes` }
    ]);
    expect(otherLanguages('ur', '?figure=routes', ROOT)).toEqual([
      { lang: 'en', address: `${SITE}/sub/embed/check/?figure=routes&lang=en` }
    ]);
  });
});

describe('what an HTML asks for', () => {
  const html =
    '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src &#39;self&#39;">' +
    '<link rel="canonical" href="https://other.example/"><link rel="icon" href="data:,">' +
    '<link rel="stylesheet" href="../../assets/a.css"><a href="https://source.example/">a source</a>' +
    '<img src="https://tracker.example/x.gif?a=1&amp;b"><template data-light>\n<script src="later.js"></script></template>' +
    '<template data-later><link rel="stylesheet" href="later.css"></template>';

  it('is its files of now: not its links, not itself, not the scripts of later', () => {
    expect(namedIn(html, `${SITE}/embed/trends/`)).toEqual([
      `${SITE}/assets/a.css`,
      'https://tracker.example/x.gif?a=1&b'
    ]);
  });

  it('is told apart by site', () => {
    expect(foreignOf([`${SITE}/a`, 'https://t.example/a', 'https://t.example/b', 'data:,'], SITE)).toEqual([
      'https://t.example'
    ]);
  });

  it('is held by its policy, which is shut where each source is its own', () => {
    expect(isShut(policyIn(html) ?? '')).toBe(true);
    expect(isShut(CONTENT_POLICY)).toBe(true);
    for (const open of [
      '',
      "img-src 'self'",
      "default-src 'self'",
      "default-src 'none'; img-src *",
      "default-src 'none'; connect-src 'self' https:"
    ])
      expect([open, isShut(open)]).toEqual([open, false]);
  });

  it('may be framed by whom its header names', () => {
    expect(
      [null, "default-src 'none'", "default-src 'none', frame-ancestors 'self'", 'frame-ancestors *'].map(
        (policy) => ancestorsOf(policy, null)
      )
    ).toEqual(['any', 'any', "'self'", 'any']);
    // The older header counts where there is no policy for frames.
    expect(ancestorsOf("default-src 'none'", 'SAMEORIGIN')).toBe('sameorigin');
    expect(ancestorsOf("frame-ancestors 'self'", 'DENY')).toBe("'self'");
  });

  it('is no good news where its frame did not load, or no touch brought it to life', () => {
    const said = (seen: FigureSeen) => figureFindings(seen).map(({ about, is }) => `${about} ${is}`);
    expect(said({ ...QUIET, didLoad: false, isOpen: false, touched: null, cookies: null })).toEqual([
      'figure look'
    ]);
    expect(said({ ...QUIET, isAwake: false })).toContain('figure_touched look');
    expect(said(silent(QUIET.address))).toEqual(['figure look']);
  });
});

it('hears whole numbers in the message of a figure, and nothing else', () => {
  const told = { type: 'tip-atlas:height', v: 1, height: 900 };
  expect(heightIn(told)).toBe(900);
  for (const other of [
    null,
    900,
    'tip-atlas:height',
    { ...told, height: '900' },
    { ...told, height: 900.5 },
    { ...told, height: NaN },
    { ...told, v: 2 },
    { ...told, type: 'height' }
  ])
    expect(heightIn(other)).toBe(null);
});
