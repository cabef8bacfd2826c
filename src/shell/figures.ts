import type { Figure } from '../figure/figure.ts';
import type { Page } from '../state/view.ts';

/** Loads a figure's code on the first visit to its page; the data page is no figure. */
export async function loadFigure(page: Page): Promise<Figure | null> {
  switch (page) {
    case 'routes':
      return (await import('../figure/routes.ts')).routesFigure;
    case 'trends':
      return (await import('../figure/trends.ts')).trendsFigure;
    case 'partners':
      return (await import('../figure/partners.ts')).partnersFigure;
    case 'data':
      return null;
  }
}
