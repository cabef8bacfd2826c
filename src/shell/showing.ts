import type { Component } from 'svelte';
import type { Figure } from '../figure/figure.ts';
import { grantPartsFrom } from '../figure/partners/grants/later.ts';
import { cardFrom } from '../figure/routes/card-load.ts';
import { picturesFrom } from '../figure/routes/pictures.ts';
import { ratesFrom } from '../figure/trends/later-rates.ts';
import { furtherFrom } from '../figure/trends/further.ts';
import { liveMapFrom } from '../map/live.ts';
import { plateFrom } from '../map/plate-load.ts';
import type { Session } from '../state/session.svelte.ts';
import type { Page } from '../state/view.ts';

/** What a page shows: a figure on the stage, or a page of text that lays itself out. */
export type Showing = { readonly figure: Figure } | { readonly Text: Component<{ session: Session }> };

// A map is drawn first and can be moved a moment later (decision 0013).
liveMapFrom(() => import('../map/ground-leaflet.ts'));

// What paints more lines than a map has at first comes with the first map that has them.
plateFrom(() => import('../map/Plate.svelte'));

// The card of a route comes before anybody can point at one, and after the map stands.
cardFrom(() => import('../figure/routes/Card.svelte'));

// Two of the three pictures of the routes come when somebody asks for them.
picturesFrom({
  list: () => import('../figure/routes/Ranking.svelte'),
  matrix: () => import('../figure/routes/Crosstab.svelte')
});

// So do rates, with their messages and the inhabitants.
ratesFrom(() => import('../figure/trends/rate/view.ts'));

// What stands far below the first screen of the trends comes when a reader comes near it (decision 0024).
furtherFrom(() => import('../figure/trends/further-charts.ts'));

// The sums and the list of the US grants come after their bars; their map with the click that asks for it.
grantPartsFrom({
  below: () => import('../figure/partners/grants/Below.svelte'),
  map: () => import('../figure/partners/grants/Map.svelte'),
  card: () => import('../figure/partners/one/Card.svelte'),
  named: () => import('../figure/partners/one/Named.svelte'),
  nearest: () => import('../figure/partners/one/Nearest.svelte'),
  beside: () => import('../figure/partners/Beside.svelte')
});

/** Loads what a page shows on the first visit to it. */
export async function loadShowing(page: Page): Promise<Showing> {
  switch (page) {
    case 'routes':
      return { figure: (await import('../figure/routes.ts')).routesFigure };
    case 'trends':
      return { figure: (await import('../figure/trends.ts')).trendsFigure };
    case 'partners':
      return { figure: (await import('../figure/partners.ts')).partnersFigure };
    case 'country':
      return { figure: (await import('../figure/country.ts')).countryFigure };
    case 'data':
      return { Text: (await import('./Data.svelte')).default };
  }
}
