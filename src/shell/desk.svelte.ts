import { joinWith, type Joiners } from '../data/joining.ts';
import { loadTables } from '../data/load.ts';
import { joinParts, unpackTable, type Part } from '../data/pack.ts';
import type { TableName } from '../data/schema.ts';
import type { Table } from '../data/table.ts';
import type { Dataset, Failure } from '../domain/dataset.ts';
import { reasonOf } from '../domain/issue.ts';
import { loadRates } from '../figure/trends/later-rates.ts';
import type { Page } from '../state/view.ts';
import type * as replying from './replying.ts';
import { joinersFor } from './joiners.ts';
import { loadShowing, type Showing } from './showing.ts';
import { tablesOf, type Needing } from './tables.ts';

/** What shows replies: it comes only where there are any. */
export type Replying = typeof replying;

/** A page that is ready to show, or why its code did not load. */
export type Ready = Showing | { readonly broken: string };

type PartKey = `${TableName} ${Part}`;
type Asked = { readonly name: TableName; readonly part: Part };

/** What has been fetched so far: tables and pages, each asked for once until it fails, each failure kept in words. */
export class Desk {
  ready: Readonly<Partial<Record<Page, Ready>>> = $state.raw({});
  replying: Replying | null = $state.raw(null);
  readonly #read: (name: TableName, part: Part) => Promise<string>;
  readonly #show: (page: Page) => Promise<Showing>;
  readonly #version: string;
  readonly #tables: Partial<Record<TableName, Table>> = {};
  readonly #joiners: Joiners = {};
  readonly #asked = new Map<PartKey, Promise<void>>();
  readonly #failures = new Map<PartKey, Failure & Asked>();
  readonly #fetched: Partial<Record<Page, Ready>> = {};
  #joined: Dataset | null = null;

  /** `read` gives the packed text of a part of a table, `show` what a page shows; either may throw. `version` is the data's. */
  constructor(read: (name: TableName, part: Part) => Promise<string>, show = loadShowing, version = '') {
    this.#read = read;
    this.#show = show;
    this.#version = version;
  }

  /** All that could be read by now; the same object until something more has come or failed. */
  dataset(): Dataset {
    const failures = [...this.#failures.values()].map(({ table, why }) => ({ table, why }));
    this.#joined ??= this.#join(failures);
    return this.#joined;
  }

  /** Fetches what a view needs and is not there yet, and whatever failed before on any page. */
  async prepare(view: Needing): Promise<void> {
    const failed = [...this.#failures.values()];
    await Promise.all([
      ...failed.map(({ name, part }) => this.#ask(name, part)),
      ...tablesOf(view).map((name) => this.#ask(name, 'first')),
      this.#fetchShowing(view.page),
      view.page === 'trends' && view.measure === 'rate' ? loadRates() : null
    ]);
  }

  /** Lets a prepared page be shown: apart from `prepare`, so that it never shows before the dataset it needs. */
  open(page: Page): void {
    const fetched = this.#fetched[page];
    if (fetched && fetched !== this.ready[page]) this.ready = { ...this.ready, [page]: fetched };
  }

  /** Reads the columns of a table that a first visit leaves out; a failure is named like any other. */
  async complete(name: TableName): Promise<void> {
    if (this.#tables[name]) await this.#ask(name, 'later');
  }

  #ask(name: TableName, part: Part): Promise<void> {
    const key: PartKey = `${name} ${part}`;
    const before = this.#asked.get(key);
    if (before) return before;
    const reading = part === 'first' ? this.#readFirst(name) : this.#readLater(name);
    const asked = reading.then((why) => {
      if (why === null) this.#failures.delete(key);
      else {
        this.#asked.delete(key);
        if (this.#failures.get(key)?.why === why) return;
        this.#failures.set(key, { table: name, why, name, part });
      }
      this.#joined = null;
    });
    this.#asked.set(key, asked);
    return asked;
  }

  #join(failures: readonly Failure[]): Dataset {
    const dataset = joinWith(this.#joiners, this.#tables, failures, this.#version);
    return this.replying?.withReplies(dataset, this.#tables) ?? dataset;
  }

  async #readFirst(name: TableName): Promise<string | null> {
    try {
      const [{ tables, failed }, joiners] = await Promise.all([
        loadTables([name], () => this.#read(name, 'first')),
        joinersFor(name)
      ]);
      if (tables.replies?.length) this.replying ??= await import('./replying.ts');
      Object.assign(this.#tables, tables);
      Object.assign(this.#joiners, joiners);
      return failed[0]?.why ?? null;
    } catch (error) {
      return reasonOf(error);
    }
  }

  async #readLater(name: TableName): Promise<string | null> {
    try {
      const later = unpackTable(name, await this.#read(name, 'later'), 'later');
      const first = this.#tables[name];
      if (first) this.#tables[name] = joinParts(first, later);
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }

  async #fetchShowing(page: Page): Promise<void> {
    const fetched = this.#fetched[page];
    if (fetched && !('broken' in fetched)) return;
    try {
      this.#fetched[page] = await this.#show(page);
    } catch (error) {
      this.#fetched[page] = { broken: reasonOf(error) };
    }
  }
}
