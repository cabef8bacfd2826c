import type { Sheet } from '../figure/figure.ts';
import type { Session } from '../state/session.svelte.ts';
import type { Page } from '../state/view.ts';

/** What makes the table of a figure from a session. */
export type SheetOf = (session: Session) => Sheet;

/** Loads what shows a table, and what makes the one of this page: both come with the first table that somebody opens. */
export async function loadTabling(page: Page) {
  const [{ default: Tabled }, sheetOf] = await Promise.all([import('./Tabled.svelte'), loadSheet(page)]);
  return { Tabled, sheetOf };
}

/** Loads what makes the table of a page. */
export async function loadSheet(page: Page): Promise<SheetOf> {
  switch (page) {
    case 'routes':
      return (await import('../figure/routes/sheet.ts')).sheet;
    case 'trends':
      return (await import('../figure/trends/sheet.ts')).sheet;
    case 'partners':
      return (await import('../figure/partners/sheet.ts')).partnersSheet;
    case 'country':
      return (await import('../figure/country/sheet.ts')).sheet;
    case 'data':
      throw new Error('the data page has no table of its own');
  }
}
