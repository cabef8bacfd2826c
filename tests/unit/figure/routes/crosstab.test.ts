import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/figure/routes/ask.ts';
import { matrixOf } from '../../../../src/figure/routes/crosstab.ts';
import { en } from '../../../../src/i18n/en.ts';
import { ur } from '../../../../src/i18n/ur.ts';
import type { View } from '../../../../src/state/view.ts';
import { lookingAt } from './five-rows.ts';

function matrix(codes: string, direction: View['direction'] = 'all') {
  const session = lookingAt(codes, direction);
  const answer = ask(session);
  if (!answer) throw new Error('the fixture answers');
  return matrixOf(session, answer);
}

const texts = ({ rows }: ReturnType<typeof matrix>) =>
  rows.map(({ name, cells }) => [
    name,
    ...cells.map(({ state, text }) => (state === 'counted' ? text : state))
  ]);

describe('the matrix of the world', () => {
  const world = matrix('');

  it('[D3] sums the routes of two subregions, own citizens in a column apart', () => {
    expect(world.columns.map(({ id }) => id)).toEqual(['034', '145', 'sum', 'own']);
    expect(texts(world).map((row) => row.map((text) => text.replaceAll('\u2060', '')))).toEqual([
      ['Southern Asia', '10', '30–42', '40–52', 'none'],
      ['145', 'none', 'none', 'none', '6'],
      ['All abroad', '10', '30–42', '40–52', '6']
    ]);
  });

  it('says a cell in words: the pair, at least how many, which years', () => {
    const said = world.rows[0]?.cells.map(({ says }) => says.replaceAll('\u2060', ''));
    expect(said).toEqual([
      'From one country of Southern Asia, detected in another of its countries: 10 victims, 2019–2020',
      'From Southern Asia, detected in 145: at least 30 victims, 2019–2020',
      'From Southern Asia, detected in any other country: at least 40 victims, 2019–2020',
      'From Southern Asia, detected in their own country: no one on record, 2019–2020'
    ]);
  });

  it('marks the diagonal, and opens pairs but no sums', () => {
    const first = world.rows[0]?.cells ?? [];
    expect(first.map(({ isDiagonal }) => isDiagonal)).toEqual([true, false, false, false]);
    expect(first.map(({ opens }) => opens)).toEqual([true, true, false, false]);
  });
});

describe('the words of the matrix', () => {
  it.each([en, ur])(
    '[D2] say of an empty cell, in its key as in itself, that no one is on record',
    (messages) => {
      const none = messages['routes.matrix.none'] as string;
      expect(messages['routes.matrix.key.none']).toBe(none);
      for (const lines of ['rows', 'columns'] as const) {
        const said = messages[`routes.matrix.leftOut.${lines}`] as { one: string; other: string };
        expect([said.one, said.other].filter((text) => !text.includes(none))).toEqual([]);
      }
    }
  );
});

describe('the matrix of a country', () => {
  it('has what leaves it beside what comes to it', () => {
    const found = matrix('BBB');
    expect(found.columns.map(({ name }) => name)).toEqual([
      'From Beland, detected there',
      'From there, detected in Beland'
    ]);
    expect(texts(found).map((row) => row.map((text) => text.replaceAll('\u2060', '')))).toEqual([
      ['Southern Asia', 'none', '10'],
      ['145', '0–8', 'none'],
      ['All abroad', '0–8', '10']
    ]);
    expect(found.rows[1]?.cells[0]?.says.replaceAll('\u2060', '')).toBe(
      'From Beland, detected in 145: between 0 and 8 victims, 2019–2020'
    );
  });

  it('is of subregions again where routes between places are asked for', () => {
    expect(matrix('AAA BBB', 'between').kind).toBe('subregions');
    expect(matrix('AAA', 'from').columns).toHaveLength(1);
  });
});
