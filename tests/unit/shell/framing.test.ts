import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureAddress } from '../../../src/shell/check/figure.ts';
import { EMBEDDED } from '../../../src/shell/embedding.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import {
  checkAddress,
  embedAddress,
  framedView,
  framingOf,
  pictureOf,
  rootOf,
  wholeAddress
} from '../../../src/shell/share/framing.ts';
import { folderOf, isEmbedded, readPath, readView, writeAddress } from '../../../src/state/url.ts';
import { firstView, type View } from '../../../src/state/view.ts';
import { view } from '../../arbitraries.ts';

const ROOT = new URL('https://example.org/atlas/');
const RELEASE = '2025-04-14';

/** What a reader with another language sees at an address. */
function opened(address: string): View {
  const { pathname, search } = new URL(address);
  const { view: read, ignored } = readView(readPath(pathname), search, 'ur');
  expect(ignored).toEqual([]);
  return read;
}

const session = (about: View, hasPage = false) => ({
  view: about,
  linkTo: (to: View) =>
    new URL(
      writeAddress(to, 'en', () => hasPage),
      ROOT
    ).href
});

describe('the address of a frame', () => {
  it('opens the view as its author wants it, whoever reads it, below the folder of embeds', () => {
    fc.assert(
      fc.property(view, fc.boolean(), fc.boolean(), (any, isPinned, hasPage) => {
        const framing = { ...framingOf(any), controls: any.controls, theme: any.theme, isPinned };
        const framed = framedView(any, framing, RELEASE);
        const address = embedAddress(framed, ROOT, () => hasPage);
        expect(isEmbedded(new URL(address).pathname)).toBe(true);
        expect(address.startsWith(`https://example.org/atlas/embed/${folderOf(any.lang)}${any.page}/`)).toBe(
          true
        );
        expect(opened(address)).toEqual({ ...any, table: false, data: isPinned ? RELEASE : null });
      })
    );
  });

  it('of one country is a frame of its own, and of a place that has none, or of several, the list', () => {
    const path = (place: readonly string[]) => {
      const country = { ...firstView('ur'), page: 'country' as const, place: place as readonly PlaceId[] };
      return new URL(embedAddress(country, ROOT, (each) => each === 'PAK')).pathname;
    };
    expect(path(['PAK'])).toBe('/atlas/embed/ur/country/PAK/');
    for (const place of [[], ['XXX'], ['PAK', 'IND']]) expect(path(place)).toBe('/atlas/embed/ur/country/');
  });

  it('is what the self-test of the view tests, in the language of whoever runs it', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('en', 'ur'), (any, lang) => {
        const framed = framedView(any, framingOf(any), RELEASE);
        const { search } = new URL(checkAddress(framed, ROOT, lang));
        const asked = EMBEDDED.find((each) => each === any.page) ?? null;
        if (asked !== null)
          expect(opened(figureAddress(search, lang, ROOT).href)).toEqual({ ...framed, lang });
      })
    );
  });

  it('spells its defaults out, and pins nothing that has no date', () => {
    const trends = { ...firstView('en'), page: 'trends' as const };
    const keys = new URL(embedAddress(framedView(trends, framingOf(trends), RELEASE), ROOT, () => false))
      .searchParams;
    for (const [key, value] of [
      ['form', 'all'],
      ['theme', 'auto'],
      ['controls', 'full'],
      ['lang', 'en'],
      ['data', null]
    ] as const)
      expect([key, keys.get(key)]).toEqual([key, value]);
    expect(framedView(trends, { ...framingOf(trends), isPinned: true }, '').data).toBeNull();
  });

  it('starts as a reader sees the view, in the dress of whoever reads the other page', () => {
    const looked = { ...firstView('ur'), digits: 'arab' as const, theme: 'projector' as const };
    expect(framingOf(looked)).toEqual({
      controls: 'full',
      theme: 'auto',
      lang: 'ur',
      digits: 'arab',
      isPinned: false
    });
  });

  it('lets go of the release that a view was pinned to where the newest data are wanted', () => {
    const old = { ...firstView('en'), data: '2020-01-01' };
    expect(framedView(old, framingOf(old), RELEASE).data).toBeNull();
  });
});

it('the root of the site is found from every page, also where a country stands in the path', () => {
  fc.assert(
    fc.property(view, fc.boolean(), (any, hasPage) => {
      expect(rootOf(session(any, hasPage), 'https://example.org/x/').href).toBe(ROOT.href);
    })
  );
  const relative = {
    view: firstView('en'),
    linkTo: (to: View) => `../${writeAddress(to, 'en', () => false)}`
  };
  expect(rootOf(relative, 'https://example.org/atlas/routes/').href).toBe(ROOT.href);
});

it('the whole view stands on the site, spelled out, in the words of the frame', () => {
  const framed = { ...firstView('ur'), page: 'partners' as const, controls: 'none' as const, data: RELEASE };
  const address = wholeAddress(framed, session(framed), 'https://example.org/atlas/routes/');
  expect(address.startsWith('https://example.org/atlas/ur/partners/?')).toBe(true);
  expect(opened(address)).toEqual({ ...framed, controls: 'full' });
});

it('no picture is offered that is not there, nor one of another view', () => {
  const trends = { ...firstView('en'), page: 'trends' as const };
  const hasPage = () => true;
  expect(pictureOf(trends, ROOT, hasPage)).toBe('https://example.org/atlas/og/trends.png');
  expect(pictureOf({ ...trends, theme: 'dark', controls: 'none' }, ROOT, hasPage)).not.toBeNull();
  const inUrdu = { ...firstView('ur'), page: 'routes' as const };
  expect(pictureOf(inUrdu, ROOT, hasPage)).toBe('https://example.org/atlas/og/ur/index.png');
  for (const other of [{ form: 'sexual' }, { page: 'data' }, { page: 'country' }] as const)
    expect(pictureOf({ ...trends, ...other }, ROOT, hasPage)).toBeNull();
  const country = { ...firstView('ur'), page: 'country' as const, place: ['PAK' as PlaceId] };
  expect(pictureOf(country, ROOT, hasPage)).toBe('https://example.org/atlas/og/ur/country/PAK.png');
  expect(pictureOf(country, ROOT, () => false)).toBeNull();
  expect(pictureOf({ ...country, layer: 'documented' }, ROOT, hasPage)).toBeNull();
});
