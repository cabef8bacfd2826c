import type { Span, Year } from '../../domain/year.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: 5, PageDown: -5 };

/**
 * The year a key leads to from the one being read: `null` where it leaves, `undefined` where the key means nothing.
 * Time runs left to right in every language, so the right arrow is always later; reading begins at the latest year.
 */
export function stepTo(key: string, at: Year | null, { from, to }: Span): Year | null | undefined {
  if (key === 'Escape') return at === null ? undefined : null;
  if (key === 'Home') return from;
  if (key === 'End') return to;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  return at === null ? to : Math.min(to, Math.max(from, at + step));
}
