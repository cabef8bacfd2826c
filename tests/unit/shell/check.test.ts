import { describe, expect, it } from 'vitest';
import { check as english } from '../../../src/i18n/en/check.ts';
import { missing as missingInEnglish } from '../../../src/i18n/en/missing.ts';
import type { Message } from '../../../src/i18n/message.ts';
import { check as urdu } from '../../../src/i18n/ur/check.ts';
import { missing as missingInUrdu } from '../../../src/i18n/ur/missing.ts';
import { findings } from '../../../src/shell/check/findings.ts';
import type { Observed } from '../../../src/shell/check/observe.ts';
import { sayingIn } from '../../../src/shell/check/say.ts';

/** A quiet frame in the closest sandbox, whose page follows its height. */
const QUIET: Observed = {
  date: '2026-11-29T10:00:00.000Z',
  address: 'https://atlas.example/embed/check/',
  release: '2025-04-14',
  isFramed: true,
  hasOrigin: false,
  stored: null,
  cookies: null,
  files: 4,
  foreign: [],
  policy: "default-src 'none'",
  violations: [],
  height: { given: 900, own: 900 },
  popups: null,
  downloads: null,
  width: 760,
  prefersDark: false,
  languages: ['en', 'ur'],
  referrer: null,
  figure: null
};

const { say } = sayingIn('en');
/** What is said about one thing, after the mark of its state. */
function said(about: string, change: Partial<Observed> = {}): string {
  const found = findings({ ...QUIET, ...change }).find((each) => each.about === about);
  return found ? `${found.is}: ${say(found.key, found.with)}` : 'nothing';
}

describe('the self-test', () => {
  it('finds nothing to look at in a quiet frame', () => {
    expect(findings(QUIET).filter(({ is }) => is === 'look')).toEqual([]);
  });

  it.each([
    ['height', { height: { given: 300, own: 900 } }, '300 pixels high and the page 900: the frame scrolls'],
    ['height', { height: { given: 1200, own: 900 } }, 'blank space'],
    ['cookies', { cookies: ['session', 'id'] }, 'session, id'],
    ['requests', { foreign: ['https://tracker.example'] }, 'https://tracker.example'],
    ['storage', { stored: 2 }, 'holds 2 entries'],
    ['storage', { stored: 1 }, 'holds 1 entry'],
    ['policy', { violations: ['script-src-elem inline'] }, 'script-src-elem inline'],
    ['policy', { policy: null }, 'No content policy'],
    ['popups', { popups: 'refused' as const }, 'not allowed here']
  ])('points at %s where there is something: %j', (about, change, text) => {
    expect(said(about, change)).toMatch(/^look: /);
    expect(said(about, change)).toContain(text);
  });

  it('forgives a pixel of height, and expects none of a page by itself', () => {
    expect(said('height', { height: { given: 901, own: 900 } })).toMatch(/^good/);
    expect(said('height', { height: { given: 902, own: 900 } })).toMatch(/^look/);
    expect(said('height', { height: null })).toMatch(/^fact/);
    expect(said('height', { isFramed: false })).toContain('By itself');
  });

  it('has no cookie where there are none and where none can be', () => {
    expect([said('cookies'), said('cookies', { cookies: [] })]).toEqual([
      'good: No cookie: none can be set or read here.',
      'good: No cookie.'
    ]);
  });
});

const holes = (message: Message) =>
  [
    ...new Set((typeof message === 'string' ? message : message.one + message.other).match(/\{\w+\}/g))
  ].sort();

it('says the same in Urdu, with the same holes', () => {
  const pairs: readonly (readonly [string, Message, Message])[] = [
    ...Object.entries(english).map(([key, text]) => [key, text, urdu[key as keyof typeof english]] as const),
    ...Object.entries(missingInEnglish).map(
      ([key, text]) => [key, text, missingInUrdu[key as keyof typeof missingInEnglish]] as const
    )
  ];
  for (const [key, text, other] of pairs) {
    expect([key, holes(other)]).toEqual([key, holes(text)]);
    expect([key, typeof other === 'string' ? other : other.other]).toEqual([
      key,
      expect.stringMatching(/[؀-ۿ]/)
    ]);
  }
});
