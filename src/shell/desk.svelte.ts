import { joinTables } from '../data/join.ts';
import { loadTables } from '../data/load.ts';
import type { TableName } from '../data/schema.ts';
import type { Table } from '../data/table.ts';
import type { Dataset, Failure } from '../domain/dataset.ts';
import type { Page } from '../state/view.ts';
import { loadShowing, type Showing } from './showing.ts';
import { TABLES_OF } from './tables.ts';

/** A page that is ready to show, or why its code did not load. */
export type Ready = Showing | { readonly broken: string };

/** What has been fetched so far: tables and pages, each asked for once, each failure kept in words. */
export class Desk {
  ready: Readonly<Partial<Record<Page, Ready>>> = $state.raw({});
  readonly #read: (name: TableName) => Promise<string>;
  readonly #tables: Partial<Record<TableName, Table>> = {};
  readonly #failures = new Map<string, Failure>();

  /** `read` gives the packed text of a table, or throws. */
  constructor(read: (name: TableName) => Promise<string>) {
    this.#read = read;
  }

  /** Loads what a page needs and is not there yet; the dataset holds all that could be read by then. */
  async prepare(page: Page): Promise<Dataset> {
    const missing = TABLES_OF[page].filter((name) => this.#tables[name] === undefined);
    const [result, ready] = await Promise.all([loadTables(missing, this.#read), readyOrBroken(page)]);
    Object.assign(this.#tables, result.tables);
    for (const name of missing) this.#failures.delete(name);
    for (const { table, why } of result.failed) this.#failures.set(table, { table, why });
    this.ready = { ...this.ready, [page]: ready };
    return joinTables(this.#tables, [...this.#failures.values()]);
  }
}

async function readyOrBroken(page: Page): Promise<Ready> {
  try {
    return await loadShowing(page);
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}
