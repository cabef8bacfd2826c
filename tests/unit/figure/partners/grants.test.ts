import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../../src/domain/place.ts';
import { answerText, noAmountText } from '../../../../src/figure/partners/grants/cells.ts';
import {
  dotAmount,
  DOT,
  placeAwards,
  radiusOf,
  sampleAmounts,
  type Award
} from '../../../../src/figure/partners/grants/circles.ts';
import { grantsFinding, grantsHeading } from '../../../../src/figure/partners/grants/heading.ts';
import { noGrantShown } from '../../../../src/figure/partners/grants/none.ts';
import { areFew, grantsOf } from '../../../../src/figure/partners/grants/of-view.ts';
import { findable, foundIn } from '../../../../src/figure/partners/grants/search.ts';
import { en } from '../../../../src/i18n/en.ts';
import { responseGrants as messages } from '../../../../src/i18n/en/response/grants.ts';
import { ur } from '../../../../src/i18n/ur.ts';
import { id } from '../../query/trend-fixture.ts';
import { dataset, session, table, words } from './session-fixture.ts';

const columns = table('grants').columns;
const rows = (columns['grant'] ?? []).map((_, i) => (key: string) => columns[key]?.[i] ?? '');

describe('the grants of a view', () => {
  it('are those of its place, years and purpose', () => {
    const { found } = grantsOf(
      session({ place: [id('IND')], years: { from: 2004, to: 2011 }, purpose: 'prosecution' })
    );
    const wanted = rows.filter(
      (row) =>
        row('place') === 'IND' &&
        Number(row('year')) >= 2004 &&
        Number(row('year')) <= 2011 &&
        row('prosecution') === '1'
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(found.abroad.map((grant) => grant.id).sort()).toEqual(wanted.map((row) => row('grant')).sort());
  });

  it('at home stay at home for every purpose, and never mix with those abroad', () => {
    const view = grantsOf(session({ place: [id('USA')], purpose: 'research' }));
    expect(view.isHome).toBe(true);
    expect(view.shown).toBe(view.found.home);
    expect(grantsOf(session()).shown.some(({ place }) => place === 'USA')).toBe(false);
  });

  it('stand open where one country has twelve or fewer', () => {
    for (const place of ['PAK', 'IND', 'NOR'] as PlaceId[]) {
      const view = session({ place: [place] });
      const n = rows.filter((row) => row('place') === place).length;
      expect([place, areFew(view, grantsOf(view))]).toEqual([place, n <= 12]);
    }
  });

  it('name the purpose over their bars, and say it where none is coded so', () => {
    expect(grantsHeading(session({ purpose: 'research' }))).toContain('research');
    expect(grantsFinding(session(), grantsOf(session()).shown)).toBe('');
    const one = session({ place: [id('PAK')], years: { from: 2014, to: 2014 }, purpose: 'research' });
    expect(grantsOf(one).shown).toEqual([]);
    expect(noGrantShown(one, grantsOf(one))).toMatch(/not coded as research/);
  });
});

describe('a search in a view', () => {
  it('tells how many of the grants it found, and what was awarded on either side by itself [D28]', () => {
    const view = session({ find: 'pakistan' });
    const { found, asked } = grantsOf(view);
    const here = { abroad: foundIn(view, found.abroad), home: foundIn(view, found.home) };
    const wanted = rows.filter((row) => row('place') === 'PAK' || /(^|\W)pakistan/i.test(row('recipient')));
    expect(here.abroad).toHaveLength(wanted.length);
    const add = (late: boolean) =>
      wanted
        .filter((row) => Number(row('year')) >= 2011 === late)
        .reduce((sum, row) => sum + Number(row('amount')), 0)
        .toLocaleString('en');
    const said = answerText(words, here, asked.abroad.length + asked.home.length);
    expect(said).toMatch(
      new RegExp(`^${wanted.length} of 2,209 grants: USD\u00a0${add(false)} .*; USD\u00a0${add(true)} `)
    );
  });

  it('says of a country of whose row the money stands elsewhere that it is no grant and no silence [D53]', () => {
    const barbados = session({ place: [id('BRB')] });
    const of = grantsOf(barbados);
    expect([of.shown.length, of.found.elsewhere.length]).toEqual([0, 1]);
    expect(noGrantShown(barbados, of)).toMatch(
      /1 row that points to another, under which its money is listed/
    );
    const india = grantsOf(session({ place: [id('IND')] }));
    expect(grantsFinding(session({ place: [id('IND')] }), india.shown)).not.toContain('without a published');
    expect(india.found.elsewhere.map((row) => noAmountText(words, row))).toEqual([
      'its money is listed under another row'
    ]);
  });

  it('says where nothing holds the words', () => {
    expect(answerText(words, { abroad: [], home: [] }, 2215)).toBe(
      'None of the 2,215 grants listed here holds these words.'
    );
  });

  it('keeps what an address can hold, whatever is typed or clicked', () => {
    expect(findable('  two   words ')).toBe('two words');
    const longest = [...(columns['recipient'] ?? [])].sort((a, b) => b.length - a.length)[0] ?? '';
    expect(longest.length).toBeGreaterThan(60);
    const view = session({ find: findable(longest) });
    expect(foundIn(view, dataset.grants ?? []).some(({ recipient }) => recipient === longest)).toBe(true);
  });
});

describe('the map of the grants', () => {
  const scale = { most: 4_000_000, largest: 20 };
  const award = (place: string, amount: number | null): Award => ({ place: id(place), amount, grants: 1 });
  const placed = placeAwards(
    [award('PAK', 1_000_000), award('IND', 4_000_000), award('NPL', 300), award('BRB', null)],
    dataset.places,
    ([lng, lat]) => [lng, lat],
    scale
  );
  const at = (place: string) => placed.find((one) => one.place === place);

  it('gives four times the dollars four times the area', () => {
    expect(at('IND')?.radius).toBe(20);
    expect(at('PAK')?.radius).toBe(10);
  });

  it('tells an award too small to see from one without an amount [D24]', () => {
    expect([at('NPL')?.kind, at('NPL')?.radius]).toEqual(['dot', DOT]);
    expect(at('BRB')?.kind).toBe('hollow');
    expect(radiusOf(dotAmount(scale.most, scale.largest), scale.most, scale.largest)).toBeGreaterThanOrEqual(
      DOT
    );
  });

  it('has the largest circles lowest, and explains round ones that fit', () => {
    expect(placed.map(({ place }) => place)).toEqual(['IND', 'PAK', 'NPL', 'BRB']);
    expect(sampleAmounts(34_401_686)).toEqual([20_000_000, 5_000_000, 1_000_000]);
    expect(sampleAmounts(3)).toEqual([2]);
  });

  it('carries the same disclaimer as the map of routes, in both languages', () => {
    for (const said of [en, ur]) expect(said['partners.map.disclaimer']).toBe(said['routes.disclaimer']);
  });
});

describe('the words of the grants', () => {
  it('are said by no file that a country’s page is made of, which does not speak them', () => {
    const keys = Object.keys(messages);
    const files = readdirSync('src/figure/country', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.\w+$/.test(file))
      .map((file) => `src/figure/country/${file}`);
    const shared = ['answer', 'caveats', 'event', 'grant', 'phrase', 'sentence', 'sources', 'years'].map(
      (file) => `src/figure/partners/${file}.ts`
    );
    for (const file of [...files, ...shared, 'src/figure/partners/Rows.svelte']) {
      const text = readFileSync(file, 'utf8');
      expect([file, keys.filter((key) => text.includes(`'${key}'`))]).toEqual([file, []]);
    }
  });
});
