import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deck } from '../../../../src/domain/deck.ts';
import { keepOwn, layAside, loadBefore, loadOwn } from '../../../../src/shell/present/own.ts';

const deck = (title: string): Deck => ({
  deck: 'own',
  title: { en: title },
  occasion: null,
  slides: [{ id: 'one', kind: 'figure', at: ['trends/'], scene: null, notes: null, minutes: null }]
});

describe('a deck of one’s own', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text)
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('that another takes the place of is laid aside whole, and can be brought back', () => {
    keepOwn(deck('Mine'));
    layAside();
    keepOwn(deck('The world day, changed'));
    expect(loadBefore()?.title.en).toBe('Mine');
    layAside();
    keepOwn(deck('Mine'));
    expect([loadOwn()?.deck?.title.en, loadBefore()?.title.en]).toEqual(['Mine', 'The world day, changed']);
  });

  it('is laid aside only where there is one', () => {
    layAside();
    expect(loadBefore()).toBeNull();
  });
});
