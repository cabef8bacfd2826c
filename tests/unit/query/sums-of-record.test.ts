import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { Grant } from '../../../src/domain/partner.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { Amounts } from '../../../src/query/amounts.ts';
import { grantsBy, grantsByYear, grantSides } from '../../../src/query/grants.ts';
import { responseAnswer } from '../../../src/query/response.ts';

type Line = Readonly<Record<string, string>>;
type Years = readonly [from: number, to: number] | null;

/** Our own reading of a table: characters one by one, a quote opens and closes, two of them are one. */
function linesOf(name: string): Line[] {
  const text = readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url), 'utf8');
  const records: string[][] = [];
  let [cell, record, isQuoted] = ['', [] as string[], false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"' && isQuoted && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ',' || sign === '\n')) {
      record.push(cell);
      cell = '';
      if (sign === '\n') {
        records.push(record);
        record = [];
      }
    } else cell += sign;
  }
  const [header = [], ...rest] = records;
  return rest.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
}

const get = (line: Line | undefined, column: string) => line?.[column] ?? '';
const money = linesOf('contributions');
const programmes = new Map(linesOf('programmes').map((line) => [get(line, 'programme'), line]));
const events = new Map(linesOf('events').map((line) => [get(line, 'event'), line]));
const places = new Map(linesOf('places').map((line) => [get(line, 'place'), line]));
const grants = linesOf('grants');
const byId = new Map(money.map((line) => [get(line, 'contribution'), line]));

const names = ['places', 'sources', 'partners', 'programmes', 'contributions', 'events', 'grants'] as const;
const dataset = joinTables(
  Object.fromEntries(
    names.map((name) => [name, parseTable(name, readFileSync(`data/${name}.csv`, 'utf8')).table])
  ),
  []
);
const tables = {
  contributions: dataset.contributions ?? [],
  programmes: dataset.programmes ?? [],
  events: dataset.events ?? [],
  grants: dataset.grants ?? [],
  places: dataset.places
};
const ask = (focus: readonly string[], countries: readonly string[], years: Years) =>
  responseAnswer(tables, {
    focus: focus as PlaceId[],
    countries: countries as PlaceId[],
    years: years && { from: years[0], to: years[1] }
  });

const yearsIn = (start: string, end: string): [number, number] | null => {
  const dates = [start, end].filter((text) => text !== '').map((text) => Number(text.slice(0, 4)));
  return dates.length === 0 ? null : [dates[0] ?? 0, dates.at(-1) ?? 0];
};

/** The years of a contribution: its own, else the day of its event, else those of its programme. */
function yearsOf(line: Line): [number, number] | null {
  const day = get(events.get(get(line, 'event')), 'date');
  const programme = programmes.get(get(line, 'programme'));
  return (
    yearsIn(get(line, 'start'), get(line, 'end')) ??
    yearsIn(day, '') ??
    yearsIn(get(programme, 'start'), get(programme, 'end'))
  );
}

const isOf = (line: Line, years: Years) => {
  const own = yearsOf(line);
  return years === null || (own !== null && own[0] <= years[1] && own[1] >= years[0]);
};

const placesOf = (line: Line): string[] => [
  ...get(programmes.get(get(line, 'programme')), 'places').split(' '),
  get(events.get(get(line, 'event')), 'place')
];

/** What is in a total, by currency, kind, theme and reach; what cannot be added has its own id behind. */
function recomputed(lines: readonly Line[]) {
  const sums = new Map<string, number>();
  const out: string[] = [];
  const holds = (whole: Line) =>
    get(whole, 'amount') !== '' && get(whole, 'amount_status') !== 'planned-unfunded';
  const inWhole = (line: Line): boolean => {
    const whole = byId.get(get(line, 'part_of'));
    return whole !== undefined && ((lines.includes(whole) && holds(whole)) || inWhole(whole));
  };
  const amount = (line: Line) => Number(get(line, 'amount'));
  const free: Line[] = [];
  for (const line of lines) {
    if (get(line, 'amount') === '') continue;
    if (get(line, 'amount_status') === 'planned-unfunded') out.push(`${get(line, 'contribution')} unfunded`);
    else if (get(line, 'kind') === 'implementing') out.push(`${get(line, 'contribution')} spent`);
    else if (inWhole(line)) out.push(`${get(line, 'contribution')} part`);
    else free.push(line);
  }
  const keyOf = (line: Line) => {
    const programme = programmes.get(get(line, 'programme'));
    const [only = '', ...more] = get(programme, 'places').split(' ');
    const isOne = more.length === 0 && get(places.get(only), 'name') === get(programme, 'scope');
    const isAlone =
      get(line, 'currency') === '' || ['', 'portfolio-stock', 'cumulative'].includes(get(line, 'basis'));
    return [
      get(line, 'currency'),
      get(line, 'basis'),
      get(programme, 'theme') || 'trafficking',
      programme === undefined || isOne ? 'one' : 'several',
      isAlone ? get(line, 'contribution') : ''
    ].join('|');
  };
  for (const line of free) {
    const own = yearsIn(get(line, 'start'), get(line, 'end'));
    // A smaller gift of the same giver to the same programme in common years may be in the larger one.
    const isHeld = free.some((other) => {
      const theirs = yearsIn(get(other, 'start'), get(other, 'end'));
      return (
        keyOf(other) === keyOf(line) &&
        get(other, 'partner') === get(line, 'partner') &&
        get(other, 'programme') === get(line, 'programme') &&
        amount(other) > amount(line) &&
        (own === null || theirs === null || (own[0] <= theirs[1] && theirs[0] <= own[1]))
      );
    });
    if (isHeld) out.push(`${get(line, 'contribution')} overlap`);
    else sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0) + amount(line));
  }
  const unknown = lines.filter((line) => get(line, 'amount') === '' && get(line, 'kind') === 'financial');
  return {
    sums: [...sums].map(([key, sum]) => `${key} ${sum}`).sort(),
    out: out.sort(),
    unknown: unknown.map((line) => get(line, 'contribution')).sort()
  };
}

/** The same, as the page has it. */
function shown({ groups, keptOut, notPublished }: Amounts) {
  const isAlone = (currency: string, basis: string) =>
    currency === '' || ['', 'portfolio-stock', 'cumulative'].includes(basis);
  return {
    sums: groups
      .map(({ currency, basis, theme, reach, total, counted }) => {
        const own = isAlone(currency, basis ?? '') ? (counted[0]?.id ?? '') : '';
        return `${[currency, basis ?? '', theme, reach, own].join('|')} ${total}`;
      })
      .sort(),
    out: keptOut.map(({ row, because }) => `${row.id} ${because}`).sort(),
    unknown: notPublished.map(({ id }) => id).sort()
  };
}

const NOTHING = { sums: [], out: [], unknown: [] };
const named = [...new Set(money.flatMap(placesOf))].filter((place) => place !== '');
const codes = [...places.keys()].filter((place) => /^[A-Z]{3}$/.test(place) && place !== 'ZZZ');
const marks = [...new Set(money.flatMap((line) => yearsOf(line) ?? []))].sort();
const single = marks.map((year): Years => [year, year]);
const pairs = marks.flatMap((from, at) => marks.slice(at + 1).map((to): Years => [from, to]));
const everySpan: readonly Years[] = [null, [1900, 1950], ...single, ...pairs];

/** The contributions to any of these places in these years. */
const linesFor = (countries: ReadonlySet<string> | null, years: Years) =>
  money.filter(
    (line) =>
      isOf(line, years) && (countries === null || placesOf(line).some((place) => countries.has(place)))
  );

describe('the sums of contributions, added up again by other means', () => {
  it('are those of every country that any contribution names, in every span of years', () => {
    expect(named.length).toBeGreaterThan(10);
    expect(everySpan.length).toBeGreaterThan(200);
    for (const place of named)
      for (const years of everySpan) {
        const { near, far } = ask([place], [place], years);
        expect([place, years, shown(near.amounts), far]).toEqual([
          place,
          years,
          recomputed(linesFor(new Set([place]), years)),
          null
        ]);
      }
  });

  it('are none of every other country', () => {
    expect(codes.length).toBeGreaterThan(200);
    for (const place of codes.filter((code) => !named.includes(code)))
      for (const years of [null, ...single]) {
        const { near, far } = ask([place], [place], years);
        expect([place, shown(near.amounts), far]).toEqual([place, NOTHING, null]);
      }
  });

  it('are those of the world in every span: where the newest event was, and everywhere else', () => {
    for (const years of everySpan) {
      const { near, far } = ask([], [], years);
      const reached = money.filter((line) => get(line, 'event') !== '');
      const days = reached
        .map((line) => events.get(get(line, 'event')))
        .filter((event) => {
          const year = Number(get(event, 'date').slice(0, 4));
          return years === null || (year >= years[0] && year <= years[1]);
        })
        .sort((a, b) => (get(a, 'date') < get(b, 'date') ? 1 : -1));
      const home = get(days[0], 'place');
      const nearLines = linesFor(home === '' ? null : new Set([home]), years);
      const farLines = linesFor(null, years).filter((line) => !nearLines.includes(line));
      expect([years, shown(near.amounts)]).toEqual([years, recomputed(nearLines)]);
      expect([years, far && shown(far.amounts)]).toEqual([
        years,
        farLines.length > 0 ? recomputed(farLines) : null
      ]);
    }
  });

  it('are those of every region', () => {
    const regions = [...places.values()].flatMap((line) => [get(line, 'region'), get(line, 'subregion')]);
    for (const region of new Set(regions.filter((code) => code !== ''))) {
      const members = codes.filter((code) =>
        [get(places.get(code), 'region'), get(places.get(code), 'subregion')].includes(region)
      );
      for (const years of [null, ...single]) {
        const { near } = ask([region], members, years);
        expect([region, years, shown(near.amounts)]).toEqual([
          region,
          years,
          recomputed(linesFor(new Set(members), years))
        ]);
      }
    }
  });
});

/** Dollars, grants and how many without an amount: `null` where none of them has one. */
const added = (lines: readonly Line[]) => {
  const told = lines.filter((line) => get(line, 'amount') !== '');
  let amount = 0;
  for (const line of told) amount += Number(get(line, 'amount'));
  return {
    amount: told.length === 0 ? null : amount,
    grants: lines.length,
    unpublished: lines.length - told.length
  };
};
const grouped = (lines: readonly Line[], by: (line: Line) => string) => {
  const groups: Record<string, Line[]> = {};
  for (const line of lines) (groups[by(line)] ??= []).push(line);
  return groups;
};
const isAbroad = (line: Line) => get(line, 'place') !== get(line, 'donor');
const isEarly = (line: Line) => Number(get(line, 'year')) < 2011;

/** What the page can say of a list of grants: by year, by side of the break, by country, by recipient. */
function grantSums(list: readonly Grant[]) {
  const byName = (name: (grant: Grant) => string) =>
    Object.fromEntries(grantsBy(list, name).map(({ name: key, before, after }) => [key, { before, after }]));
  return {
    years: Object.fromEntries(
      grantsByYear(list).map(({ year, amount, grants: n, unpublished }) => [
        year,
        { amount, grants: n, unpublished }
      ])
    ),
    sides: grantSides(list).map(({ coverage, amount, grants: n, unpublished, years }) => ({
      coverage,
      amount,
      grants: n,
      unpublished,
      years
    })),
    countries: byName(({ place }) => place ?? ''),
    recipients: byName(({ recipient }) => recipient ?? '')
  };
}

/** The same from the file. */
function grantSumsOf(lines: readonly Line[]) {
  const byName = (column: string) =>
    Object.fromEntries(
      Object.entries(grouped(lines, (line) => get(line, column))).map(([key, own]) => [
        key,
        { before: added(own.filter(isEarly)), after: added(own.filter((line) => !isEarly(line))) }
      ])
    );
  return {
    years: Object.fromEntries(
      Object.entries(grouped(lines, (line) => get(line, 'year'))).map(([year, own]) => [year, added(own)])
    ),
    sides: [true, false].flatMap((early) => {
      const own = lines.filter((line) => isEarly(line) === early);
      const years = own.map((line) => Number(get(line, 'year'))).sort();
      return own.length === 0
        ? []
        : [
            {
              coverage: early ? 'all-agencies' : 'tip-office',
              ...added(own),
              years: { from: years[0], to: years.at(-1) }
            }
          ];
    }),
    countries: byName('place'),
    recipients: byName('recipient')
  };
}

/** A row without an amount that names another row in place of a recipient [D53]. */
const isPointer = (line: Line): boolean =>
  get(line, 'amount') === '' && get(line, 'recipient').startsWith('See ');

describe('the sums of grants, added up again by other means', () => {
  const grantYears = [...new Set(grants.map((line) => Number(get(line, 'year'))))].sort();
  const spans: readonly Years[] = [
    null,
    ...grantYears.map((year): Years => [year, year]),
    ...grantYears.flatMap((from, at) => grantYears.slice(at + 1).map((to): Years => [from, to]))
  ];
  const compare = (focus: readonly string[], countries: readonly string[], years: Years) => {
    const answer = ask(focus, countries, years).grants;
    const lines = grants.filter(
      (line) =>
        (focus.length === 0 || countries.includes(get(line, 'place'))) &&
        (years === null || (Number(get(line, 'year')) >= years[0] && Number(get(line, 'year')) <= years[1]))
    );
    const told = lines.filter((line) => get(line, 'year') !== '2002');
    const counted = told.filter((line) => !isPointer(line));
    expect(answer.elsewhere.map(({ id }) => id).sort()).toEqual(
      told
        .filter(isPointer)
        .map((line) => get(line, 'grant'))
        .sort()
    );
    expect([focus, years, grantSums(answer.abroad)]).toEqual([
      focus,
      years,
      grantSumsOf(counted.filter(isAbroad))
    ]);
    expect([focus, years, grantSums(answer.home)]).toEqual([
      focus,
      years,
      grantSumsOf(counted.filter((line) => !isAbroad(line)))
    ]);
    expect(answer.leftOut.map(({ id }) => id).sort()).toEqual(
      lines
        .filter((line) => get(line, 'year') === '2002')
        .map((line) => get(line, 'grant'))
        .sort()
    );
  };

  it('are those of the world in every span of years', () => {
    expect(spans.length).toBeGreaterThan(80);
    for (const years of spans) compare([], [], years);
  });

  it('are those of every country, in all years and in each', () => {
    for (const place of codes) {
      const years = new Set(
        grants.filter((line) => get(line, 'place') === place).map((line) => get(line, 'year'))
      );
      for (const span of [null, ...[...years].map((year): Years => [Number(year), Number(year)])])
        compare([place], [place], span);
    }
  });

  it('hold every grant of the list once, abroad, at home, under another row or left out', () => {
    const { abroad, home, leftOut, elsewhere } = ask([], [], null).grants;
    expect(elsewhere).toHaveLength(6);
    expect([...abroad, ...home, ...leftOut, ...elsewhere].map(({ id }) => id).sort()).toEqual(
      grants.map((line) => get(line, 'grant')).sort()
    );
    expect(leftOut.length).toBeGreaterThan(0);
  });
});
