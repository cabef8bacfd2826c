import type { Component } from 'svelte';
import type { Session } from '../state/session.svelte.ts';

type Brief = Component<{ session: Session }>;

let ofCountry: Brief | null = null;

/** Keeps what of a country's page stands in a frame, which no page of the site carries. */
export function keepCountryBrief(brief: Brief): void {
  ofCountry = brief;
}

/** What of a country's page stands in a frame; `null` where it has not come. */
export function countryBrief(): Brief | null {
  return ofCountry;
}
