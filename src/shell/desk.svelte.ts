import { joinTables } from '../data/join.ts';
import { loadTables } from '../data/load.ts';
import { joinParts, unpackTable, type Part } from '../data/pack.ts';
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
  readonly #read: (name: TableName, part: Part) => Promise<string>;
  readonly #tables: Partial<Record<TableName, Table>> = {};
  readonly #failures = new Map<string, Failure>();

  /** `read` gives the packed text of a part of a table, or throws. */
  constructor(read: (name: TableName, part: Part) => Promise<string>) {
    this.#read = read;
  }

  /** Loads what a page needs and is not there yet; the dataset holds all that could be read by then. */
  async prepare(page: Page): Promise<Dataset> {
    const missing = TABLES_OF[page].filter((name) => this.#tables[name] === undefined);
    const [result, ready] = await Promise.all([
      loadTables(missing, (name) => this.#read(name, 'first')),
      readyOrBroken(page)
    ]);
    Object.assign(this.#tables, result.tables);
    for (const name of missing) this.#failures.delete(name);
    for (const { table, why } of result.failed) this.#failures.set(table, { table, why });
    this.ready = { ...this.ready, [page]: ready };
    return joinTables(this.#tables, [...this.#failures.values()]);
  }

  /** Reads the columns of a table that a first visit leaves out; a failure is named like any other. */
  async complete(name: TableName): Promise<Dataset> {
    const table = this.#tables[name];
    if (table) {
      try {
        this.#tables[name] = joinParts(table, unpackTable(name, await this.#read(name, 'later'), 'later'));
        this.#failures.delete(name);
      } catch (error) {
        this.#failures.set(name, {
          table: name,
          why: error instanceof Error ? error.message : String(error)
        });
      }
    }
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
