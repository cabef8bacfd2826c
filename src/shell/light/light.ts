import type { Component } from 'svelte';
import type { Joiners } from '../../data/joining.ts';
import type { Session } from '../../state/session.svelte.ts';

/**
 * What a touched figure in the page of another site comes to life with: its drawing alone, out of the tables that it needs.
 * The words around it stand in the HTML, and are true for as long as nobody asks for another view.
 */
export type Light = {
  readonly Drawing: Component<{ session: Session }>;
  readonly joiners: Joiners;
};
