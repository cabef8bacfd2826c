import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../src/data/parse.ts';
import { packTable, partOf, type Part } from '../../../src/data/pack.ts';
import { TABLES, type TableName } from '../../../src/data/schema.ts';
import { Desk } from '../../../src/shell/desk.svelte.ts';
import type { Showing } from '../../../src/shell/showing.ts';
import { TABLES_OF } from '../../../src/shell/tables.ts';

/** Any table, packed, with one row of empty cells. */
function packed(name: TableName, part: Part): string {
  const columns = Object.fromEntries(TABLES[name].fields.map((field) => [field.name, ['']]));
  return packTable(partOf({ name, columns, length: 1 }, part));
}

/** A desk whose every request is kept in `asked`, and fails for as long as it stands in `down`. */
function deskWith(...failing: readonly string[]) {
  const asked: string[] = [];
  const down = new Set(failing);
  const showing: Showing = { figure: {} as never };
  const desk = new Desk(
    (name, part) => {
      asked.push(`${name} ${part}`);
      return down.has(`${name} ${part}`)
        ? Promise.reject(new Error('404 Not Found'))
        : Promise.resolve(packed(name, part));
    },
    (page) => (down.has(page) ? Promise.reject(new Error('no code')) : Promise.resolve(showing))
  );
  return { desk, asked, down };
}

const recipients = (desk: Desk) => desk.dataset().grants?.map(({ recipient }) => recipient);

describe('the desk', () => {
  test('fetches a table once, however quickly pages that need it follow each other', async () => {
    const { desk, asked } = deskWith();
    await Promise.all([
      desk.prepare({ page: 'trends', layer: 'detected', place: [] }),
      desk.prepare({ page: 'data', layer: 'detected', place: [] }),
      desk.prepare({ page: 'trends', layer: 'detected', place: [] })
    ]);
    expect([...asked].sort()).toEqual(
      [...new Set([...TABLES_OF.trends, ...TABLES_OF.data])].map((name) => `${name} first`).sort()
    );
  });

  test('leaves out a contribution that cannot be, names it by line and keeps the rest [D46]', async () => {
    const of = (contribution: string, more: Readonly<Record<string, string>>) => {
      const row: Readonly<Record<string, string>> = {
        contribution,
        amount_status: 'published',
        amount: '5',
        ...more
      };
      return TABLES.contributions.fields.map((field) => row[field.name] ?? '');
    };
    const good = { currency: 'EUR', partner: 'x', event: 'x', source: 'x' };
    const rows = [of('a', good), of('b', { ...good, currency: '' }), of('c', good)];
    const columns = Object.fromEntries(
      TABLES.contributions.fields.map((field, at) => [field.name, rows.map((row) => row[at] ?? '')])
    );
    const contributions = packTable({ name: 'contributions', columns, length: rows.length });
    const desk = new Desk(
      (name) =>
        name === 'contributions' ? Promise.resolve(contributions) : Promise.reject(new Error('404')),
      () => Promise.resolve({ figure: {} as never })
    );
    await desk.prepare({ page: 'partners', layer: 'detected', place: [] });
    expect(desk.dataset().contributions?.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(desk.dataset().issues.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['contributions.csv', 3, 'currency']
    ]);
  });

  test('brings what shows replies only where there is one, and then names a reply that cannot be shown', async () => {
    const head = 'reply,place,partner,view,start,end,date,lang,author,text,source\n';
    const deskOf = async (rows: string) => {
      const { table } = parseTable('replies', head + rows);
      const desk = new Desk(
        (name, part) => Promise.resolve(name === 'replies' ? packTable(table) : packed(name, part)),
        () => Promise.resolve({ figure: {} as never })
      );
      await desk.prepare({ page: 'routes', layer: 'detected', place: [] });
      return desk;
    };
    const empty = await deskOf('');
    expect([empty.replying, empty.dataset().replies, empty.dataset().failures]).toEqual([null, null, []]);
    // The places of this desk are one without a name.
    const one = await deskOf('a,PAK,,,,,2026,en,Office,Words,office\n');
    expect(one.replying).not.toBeNull();
    expect(one.dataset().replies).toEqual([]);
    expect(one.dataset().issues.map(({ file, column }) => `${file} ${column ?? ''}`)).toContain(
      'replies.csv place'
    );
  });

  test('gives the same dataset until something more has come', async () => {
    const { desk } = deskWith();
    await desk.prepare({ page: 'routes', layer: 'detected', place: [] });
    const before = desk.dataset();
    await desk.prepare({ page: 'routes', layer: 'detected', place: [] });
    expect(desk.dataset()).toBe(before);
    await desk.prepare({ page: 'trends', layer: 'detected', place: [] });
    expect(desk.dataset()).not.toBe(before);
    expect(desk.dataset().victims).toHaveLength(1);
  });

  test('tries a failed table again from any page, and changes nothing while it fails the same way', async () => {
    const { desk, asked, down } = deskWith('routes first');
    await desk.prepare({ page: 'routes', layer: 'detected', place: [] });
    const broken = desk.dataset();
    expect(broken.failures).toEqual([{ table: 'routes', why: '404 Not Found' }]);
    await desk.prepare({ page: 'routes', layer: 'detected', place: [] });
    expect(desk.dataset()).toBe(broken);
    down.clear();
    await desk.prepare({ page: 'trends', layer: 'detected', place: [] });
    expect(asked.filter((key) => key === 'routes first')).toHaveLength(3);
    expect(desk.dataset().failures).toEqual([]);
    expect(desk.dataset().routes).not.toBeNull();
  });

  test('tries the recipients again when asked to, keeping the grants that are there', async () => {
    const { desk, asked, down } = deskWith('grants later');
    await desk.prepare({ page: 'partners', layer: 'detected', place: [] });
    await desk.complete('grants');
    expect(desk.dataset().failures).toEqual([{ table: 'grants', why: '404 Not Found' }]);
    expect(recipients(desk)).toEqual([null]);
    down.clear();
    await desk.prepare({ page: 'partners', layer: 'detected', place: [] });
    expect(asked.filter((key) => key.startsWith('grants'))).toEqual([
      'grants first',
      'grants later',
      'grants later'
    ]);
    expect(desk.dataset().failures).toEqual([]);
    expect(recipients(desk)).toEqual(['']);
  });

  test('reads the recipients once, and never before their table', async () => {
    const { desk, asked } = deskWith();
    await desk.complete('grants');
    expect(asked).toEqual([]);
    await desk.prepare({ page: 'partners', layer: 'detected', place: [] });
    await Promise.all([desk.complete('grants'), desk.complete('grants')]);
    await desk.complete('grants');
    expect(asked.filter((key) => key === 'grants later')).toHaveLength(1);
  });

  test('shows a page only when it is opened, and tries code that failed again', async () => {
    const { desk, down } = deskWith('trends');
    await desk.prepare({ page: 'trends', layer: 'detected', place: [] });
    expect(desk.ready.trends).toBeUndefined();
    desk.open('trends');
    expect(desk.ready.trends).toEqual({ broken: 'no code' });
    down.clear();
    await desk.prepare({ page: 'trends', layer: 'detected', place: [] });
    desk.open('trends');
    expect(desk.ready.trends).toHaveProperty('figure');
  });
});
