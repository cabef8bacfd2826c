import type { Deck, DeckSlide } from '../../domain/deck.ts';

/** Where a talk stands: a slide and, on it, a build step, both from 0. */
export type Stand = { readonly slide: number; readonly step: number };

/** A place in a talk as a word. */
export function keyOf({ slide, step }: Stand): string {
  return `${slide} ${step}`;
}

/** The way of a talk: forward is a step, then a slide; it stays at its ends. */
export function forward(deck: Deck, { slide, step }: Stand): Stand {
  if (step + 1 < stepsOf(deck.slides[slide])) return { slide, step: step + 1 };
  return slide + 1 < deck.slides.length ? { slide: slide + 1, step: 0 } : { slide, step };
}

/** Back is a step, then the slide before as it was left: with all that was built up on it. */
export function back(deck: Deck, { slide, step }: Stand): Stand {
  if (step > 0) return { slide, step: step - 1 };
  return slide > 0 ? { slide: slide - 1, step: stepsOf(deck.slides[slide - 1]) - 1 } : { slide, step };
}

/** The nearest place there is in a deck. */
export function within(deck: Deck, { slide, step }: Stand): Stand {
  const at = Math.min(Math.max(0, Math.trunc(slide)), deck.slides.length - 1);
  return { slide: at, step: Math.min(Math.max(0, Math.trunc(step)), stepsOf(deck.slides[at]) - 1) };
}

/** How many steps a slide is built up in; at least one. */
export function stepsOf(slide: DeckSlide | undefined): number {
  return slide?.kind === 'figure' ? slide.at.length : 1;
}

/** Minutes that are planned up to the end of a slide; `null` where none are planned at all. */
export function plannedUntil(deck: Deck, slide: number): number | null {
  const planned = deck.slides.slice(0, slide + 1).map(({ minutes }) => minutes ?? 0);
  const total = planned.reduce((sum, each) => sum + each, 0);
  return total === 0 ? null : total;
}
