import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, DeckSlide } from '../../../../src/domain/deck.ts';
import { back, forward, plannedUntil, within } from '../../../../src/shell/present/course.ts';

const statement = (id: string, minutes: number | null): DeckSlide => ({
  ...{ kind: 'statement', id, minutes, notes: null },
  title: { en: id },
  lines: []
});
const figure = (id: string, at: readonly string[]): DeckSlide => ({
  ...{ kind: 'figure', id, minutes: 2, notes: null },
  at,
  scene: null
});
const deckOf = (slides: readonly DeckSlide[]): Deck => ({
  ...{ deck: 'd', title: { en: 'd' }, occasion: null },
  slides
});
const deck = deckOf([statement('a', 1), figure('b', ['routes/', 'trends/']), statement('c', null)]);

describe('the way of a talk', () => {
  it('goes through the steps of a slide, then to the next, and stays at the end', () => {
    const stands = Array.from({ length: 4 }).reduce<{ slide: number; step: number }[]>(
      (all) => [...all, forward(deck, all.at(-1) ?? { slide: 0, step: 0 })],
      [{ slide: 0, step: 0 }]
    );
    expect(stands.map(({ slide, step }) => `${slide}.${step}`)).toEqual(['0.0', '1.0', '1.1', '2.0', '2.0']);
  });

  it('goes back the way it came', () => {
    const stand = fc.record({ slide: fc.nat(2), step: fc.nat(1) });
    fc.assert(
      fc.property(stand, (any) => {
        const here = within(deck, any);
        const next = forward(deck, here);
        expect(back(deck, next)).toEqual(
          next.slide === here.slide && next.step === here.step ? back(deck, here) : here
        );
      })
    );
  });

  it('stays within the deck wherever it is sent', () => {
    expect(within(deck, { slide: 99, step: 4 })).toEqual({ slide: 2, step: 0 });
    expect(within(deck, { slide: -1, step: -1 })).toEqual({ slide: 0, step: 0 });
  });

  it('knows how many minutes are planned, unless none are', () => {
    expect([0, 1, 2].map((slide) => plannedUntil(deck, slide))).toEqual([1, 3, 3]);
    expect(plannedUntil(deckOf([statement('a', null)]), 0)).toBeNull();
  });
});
