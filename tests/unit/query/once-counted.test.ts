import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { TABLES, type TableName } from '../../../src/data/schema.ts';
import { soundContributions } from '../../../src/data/sound-contributions.ts';
import type { Table } from '../../../src/data/table.ts';
import type { Contribution, PartnerId, Programme } from '../../../src/domain/partner.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import type { Span } from '../../../src/domain/year.ts';
import type { Amounts } from '../../../src/query/amounts.ts';
import { programmeRecords } from '../../../src/query/programmes.ts';
import { responseAnswer } from '../../../src/query/response.ts';

const PROGRAMMES = ['p0', 'p1', 'p2', 'p3'];

const date = fc.oneof(fc.constant(''), fc.integer({ min: 2019, max: 2024 }).map(String));

/** A row of money that hangs below any other or below none, in loops and below rows that are not there too. */
const givenRow = fc.record({
  partner: fc.constantFrom('blue', 'red'),
  programme: fc.option(fc.constantFrom(...PROGRAMMES, 'gone')),
  amount: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 5 }),
  currency: fc.constantFrom('EUR', 'EUR', 'USD', ''),
  basis: fc.constantFrom('budget', 'budget', 'pledge', 'cumulative', 'portfolio-stock', null),
  kind: fc.constantFrom('financial', 'financial', 'in-kind'),
  status: fc.constantFrom('published', 'approximate', 'at-least', 'planned-unfunded'),
  whole: fc.option(fc.nat(12), { freq: 2 }),
  start: date,
  end: date
});

type Given = typeof givenRow extends fc.Arbitrary<infer Row> ? Row : never;

const rowsOf = (given: readonly Given[]): Contribution[] =>
  given.map(({ partner, programme, amount, whole, basis, kind, status, ...rest }, at) => ({
    ...rest,
    id: String(at),
    partner: partner as PartnerId,
    kind,
    programme,
    event: programme === null ? 'day' : null,
    via: [],
    amount,
    status: amount === null ? 'not-published' : (status as Contribution['status']),
    basis,
    quantity: null,
    unit: '',
    partOf: whole === null ? null : String(whole),
    note: '',
    source: 'page' as SourceId,
    confirmed: '',
    confirmedBy: ''
  }));

const rows = fc.array(givenRow, { maxLength: 12 }).map(rowsOf);

/** Programmes that are parts of each other in any way, themes and places shared or not. */
const programmes = fc
  .tuple(
    ...PROGRAMMES.map(() =>
      fc.record({ parent: fc.option(fc.constantFrom(...PROGRAMMES, 'gone')), wide: fc.boolean() })
    )
  )
  .map((made) =>
    made.map(({ parent, wide }, at): Programme => ({
      id: PROGRAMMES[at] ?? '',
      title: '',
      theme: wide ? 'wider' : 'trafficking',
      scope: 'Pakistan',
      places: ['PAK' as PlaceId],
      start: '',
      end: '',
      parent
    }))
  );

/** What the page answers about all of these rows, or about those of some years. */
function answered(
  contributions: readonly Contribution[],
  list: readonly Programme[],
  years: Span | null = null
): Amounts {
  const tables = { contributions, programmes: list, events: [], grants: [], places: new Map() };
  return responseAnswer(tables, { focus: [], countries: [], years }).near.amounts;
}

const span = fc
  .tuple(fc.integer({ min: 2019, max: 2024 }), fc.nat(3))
  .map(([from, more]): Span => ({ from, to: from + more }));

/** Every id that is met on the way up from a row, by the ids of what is above each. */
function metAbove(id: string, above: ReadonlyMap<string, string | null>): Set<string> {
  const met = new Set<string>();
  for (let next = above.get(id) ?? null; next !== null && !met.has(next); next = above.get(next) ?? null)
    met.add(next);
  return met;
}

const wholesOf = (all: readonly Contribution[]) => new Map(all.map(({ id, partOf }) => [id, partOf]));
const isMoney = ({ kind, amount }: Contribution) => kind === 'financial' || amount !== null;
/** A whole that holds the money of its parts: neither without an amount nor a plan that nobody funded. */
const isHeld = ({ amount, status }: Contribution) => amount !== null && status !== 'planned-unfunded';

/** The years money may be of, one by one: any before its end where it has no start, all where it has no date. */
function yearsOf({ start, end }: Contribution): ReadonlySet<number> {
  const all = Array.from({ length: 12 }, (_, at) => 2015 + at);
  const last = end === '' ? start : end;
  return new Set(
    all.filter((year) => (start === '' || year >= Number(start)) && (last === '' || year <= Number(last)))
  );
}

describe('money on record', () => {
  it('lands in exactly one of three places: counted once, kept out, or not published', () => {
    fc.assert(
      fc.property(rows, programmes, (given, list) => {
        const { groups, keptOut, notPublished } = answered(given, list);
        const landed = [
          ...groups.flatMap(({ counted }) => counted),
          ...keptOut.map(({ row }) => row),
          ...notPublished
        ];
        expect(landed.map(({ id }) => id).sort()).toEqual(
          given
            .filter(isMoney)
            .map(({ id }) => id)
            .sort()
        );
        expect(notPublished.every(({ amount }) => amount === null)).toBe(true);
      })
    );
  });

  it('is added up to exactly what is counted, of one currency, kind, theme and reach', () => {
    fc.assert(
      fc.property(rows, programmes, (given, list) => {
        const { groups } = answered(given, list);
        const themes = new Map(list.map(({ id, theme }) => [id, theme]));
        for (const { total, counted, currency, basis, theme } of groups) {
          let sum = 0;
          for (const row of counted) {
            sum += row.amount ?? NaN;
            expect([row.currency, row.basis, themes.get(row.programme ?? '') ?? 'trafficking']).toEqual([
              currency,
              basis,
              theme
            ]);
            expect(row.status).not.toBe('planned-unfunded');
          }
          expect(total).toBe(sum);
          const isSum = currency !== '' && (basis === 'budget' || basis === 'pledge');
          if (!isSum) expect(counted).toHaveLength(1);
        }
        const keys = groups
          .filter(({ counted }) => counted.length > 1)
          .map((g) => [g.currency, g.basis, g.theme, g.reach].join());
        expect(new Set(keys).size).toBe(keys.length);
      })
    );
  });

  it('is never counted with what it is a part of, in any group, over any number of rows in between', () => {
    fc.assert(
      fc.property(rows, programmes, fc.option(span), (given, list, years) => {
        const counted = new Set(answered(given, list, years).groups.flatMap((group) => group.counted));
        for (const part of counted) {
          const above = metAbove(part.id, wholesOf(given));
          for (const other of counted)
            if (other !== part) expect([part.id, above.has(other.id)]).toEqual([part.id, false]);
        }
      })
    );
  });

  it('of one giver for one programme, or for one that holds it, is counted once where years are in common', () => {
    fc.assert(
      fc.property(rows, programmes, (given, list) => {
        const parents = new Map(list.map(({ id, parent }) => [id, parent]));
        const isAbove = (a: Contribution, b: Contribution) =>
          metAbove(b.programme ?? '', parents).has(a.programme ?? '');
        for (const { counted } of answered(given, list).groups)
          for (const a of counted)
            for (const b of counted) {
              if (a === b || a.partner !== b.partner) continue;
              const isShared = a.programme === b.programme || isAbove(a, b) || isAbove(b, a);
              const isKnown =
                list.some(({ id }) => id === a.programme) && list.some(({ id }) => id === b.programme);
              const common = [...yearsOf(a)].filter((year) => yearsOf(b).has(year));
              if (isShared && isKnown) expect([a.id, b.id, common]).toEqual([a.id, b.id, []]);
            }
      }),
      { numRuns: 300 }
    );
  });

  it('is kept out for a whole only where that whole has the money, and for an overlap only beside a larger one', () => {
    fc.assert(
      fc.property(rows, programmes, (given, list) => {
        const { groups, keptOut } = answered(given, list);
        for (const { row, because, within } of keptOut) {
          if (because === 'unfunded') expect([row.status, within]).toEqual(['planned-unfunded', null]);
          if (because === 'part') {
            expect(within && isHeld(within)).toBe(true);
            expect(metAbove(row.id, wholesOf(given)).has(within?.id ?? '')).toBe(true);
          }
          if (because === 'overlap') {
            expect(groups.some(({ counted }) => within !== null && counted.includes(within))).toBe(true);
            expect(within?.amount).toBeGreaterThanOrEqual(row.amount ?? NaN);
          }
        }
      })
    );
  });

  it('grows by no part that is added to a whole with money in it', () => {
    fc.assert(
      fc.property(rows, programmes, givenRow, fc.nat(), (given, list, more, pick) => {
        const wholes = given.filter(isHeld);
        const whole = wholes[pick % Math.max(1, wholes.length)];
        const [made] = rowsOf([more]);
        fc.pre(whole !== undefined && made !== undefined);
        const part = { ...made, id: 'part', partOf: whole.id };
        const totals = (all: readonly Contribution[]) =>
          answered(all, list).groups.map(({ total, counted }) => [total, counted]);
        expect(totals([...given, part])).toEqual(totals(given));
      })
    );
  });

  it('hangs in one programme’s record each, with its whole or below it', () => {
    fc.assert(
      fc.property(rows, programmes, (given, list) => {
        const records = programmeRecords(list, given);
        const shown = records.flatMap(({ contributions, parts }) => [...contributions, ...parts]);
        const known = new Set(list.map(({ id }) => id));
        expect(shown.map(({ id }) => id).sort()).toEqual(
          given
            .filter(({ programme }) => known.has(programme ?? ''))
            .map(({ id }) => id)
            .sort()
        );
        for (const { contributions } of records)
          for (const row of contributions) expect(given.some(({ id }) => id === row.partOf)).toBe(false);
      })
    );
  });
});

describe('single cases that could be counted twice, or not at all', () => {
  const list: Programme[] = [
    { id: 'p', title: '', theme: 'wider', scope: '', places: [], start: '', end: '', parent: null },
    { id: 'q', title: '', theme: 'wider', scope: '', places: [], start: '', end: '', parent: 'p' }
  ];
  const base = {
    partner: 'blue',
    programme: 'p',
    currency: 'EUR',
    basis: 'budget',
    kind: 'financial',
    status: 'published'
  };
  const one = (id: string, amount: number, more: Partial<Contribution> = {}): Contribution => {
    const [row] = rowsOf([{ ...base, amount, whole: null, start: '2020', end: '2022' } as Given]);
    if (!row) throw new Error('no row');
    return { ...row, id, ...more };
  };
  const totals = (...given: Contribution[]) => answered(given, list).groups.map(({ total }) => total);

  it('a part that was funded of a plan that was not is counted: nothing else holds it', () => {
    const plan = one('plan', 9, { status: 'planned-unfunded' });
    expect(totals(plan, one('part', 4, { partOf: 'plan' }))).toEqual([4]);
    expect(
      totals(plan, one('part', 4, { partOf: 'plan' }), one('all', 9, { partner: 'red' as PartnerId }))
    ).toEqual([13]);
  });

  it('a giver’s money for a programme and for a part of it is counted once, unless the years are apart', () => {
    expect(totals(one('a', 9), one('b', 5, { programme: 'q' }))).toEqual([9]);
    expect(totals(one('a', 5), one('b', 9, { programme: 'q' }))).toEqual([9]);
    expect(totals(one('a', 9), one('b', 5, { programme: 'q', start: '2023', end: '' }))).toEqual([14]);
    expect(totals(one('a', 9), one('b', 5, { programme: 'q', partner: 'red' as PartnerId }))).toEqual([14]);
  });

  it('money without a start may be of any year before its end, whichever of the two is larger', () => {
    const open = { start: '', end: '2023' };
    expect(totals(one('a', 9, open), one('b', 5, { start: '2020', end: '2021' }))).toEqual([9]);
    expect(totals(one('a', 5, open), one('b', 9, { start: '2020', end: '2021' }))).toEqual([9]);
    expect(
      totals(one('a', 5, { start: '', end: '2020' }), one('b', 9, { start: '2021', end: '2022' }))
    ).toEqual([14]);
  });

  it('gifts to two events are two gifts, and stocks of two dates none of which is added', () => {
    const day = { programme: null, event: 'day' };
    expect(totals(one('a', 9, day), one('b', 5, { ...day, event: 'night' }))).toEqual([14]);
    expect(
      totals(one('a', 9, { basis: 'portfolio-stock' }), one('b', 5, { basis: 'portfolio-stock' }))
    ).toEqual([9, 5]);
  });

  it('a part below help in kind that has no amount is still a part of the money above it', () => {
    const help = one('help', 1, { kind: 'in-kind', amount: null, status: 'not-published', partOf: 'all' });
    expect(
      totals(one('all', 9), help, one('part', 4, { partOf: 'help', partner: 'red' as PartnerId }))
    ).toEqual([9]);
  });

  it('a part below a row of other years is still a part of the money above that', () => {
    const between = one('between', 8, { partOf: 'all', start: '2010', end: '2011' });
    const part = one('part', 4, { partOf: 'between', partner: 'red' as PartnerId });
    const { groups } = answered([one('all', 9), between, part], list, { from: 2020, to: 2022 });
    expect(groups.map(({ total }) => total)).toEqual([9]);
  });

  it('parts of a whole that is not on record are counted each, and once', () => {
    expect(
      totals(one('a', 5, { partOf: 'gone' }), one('b', 4, { partOf: 'gone', partner: 'red' as PartnerId }))
    ).toEqual([9]);
    expect(totals(one('a', 5, { partOf: 'gone' }), one('b', 4, { partOf: 'gone' }))).toEqual([5]);
  });
});

describe('tables that are not sound', () => {
  const table = (name: TableName, made: readonly Readonly<Record<string, string>>[]): Table => ({
    name,
    columns: Object.fromEntries(
      TABLES[name].fields.map((field) => [field.name, made.map((row) => row[field.name] ?? '')])
    ),
    length: made.length
  });

  it('lose a loop before anything is added, so that no money in it stands anywhere', () => {
    const row = {
      partner: 'blue',
      kind: 'financial',
      programme: 'p',
      currency: 'EUR',
      amount_status: 'published',
      basis: 'budget',
      source: 's'
    };
    const { tables, issues } = soundContributions({
      programmes: table('programmes', [{ programme: 'p' }]),
      contributions: table('contributions', [
        { ...row, contribution: 'a', amount: '5', part_of: 'b' },
        { ...row, contribution: 'b', amount: '5', part_of: 'a' },
        { ...row, contribution: 'c', amount: '7' }
      ])
    });
    const dataset = joinTables(tables, []);
    expect(dataset.contributions?.map(({ id }) => id)).toEqual(['c']);
    expect(issues).toHaveLength(2);
  });
});
