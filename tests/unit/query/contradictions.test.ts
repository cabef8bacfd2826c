import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import type { Age, CountryTotal, Sex, VictimCell } from '../../../src/domain/victims.ts';
import { contradictions } from '../../../src/query/contradictions.ts';
import { countOf } from '../../../src/query/count.ts';

const A = 'AAA' as PlaceId;
const source = 'made-for-tests' as SourceId;
const total = (published: number, hidden = 0): CountryTotal => ({
  place: A,
  year: 2022,
  victims: countOf(published, hidden),
  basis: 'total',
  source
});
const cell = (sex: Sex, age: Age, published: number, hidden = 0): VictimCell => ({
  place: A,
  year: 2022,
  form: 'all',
  sex,
  age,
  victims: countOf(published, hidden),
  source
});

describe('a source that contradicts itself', () => {
  const parts = [
    cell('all', 'adult', 10),
    cell('all', 'child', 2),
    cell('female', 'all', 7),
    cell('male', 'all', 4)
  ];

  it('is found where a hidden total stands beside larger published parts', () => {
    expect(contradictions([total(0, 1)], parts, new Set([A]))).toEqual([
      { place: A, year: 2022, total: countOf(0, 1), parts: countOf(12) }
    ]);
  });

  it('is not claimed where hidden cells may make up the difference', () => {
    expect(contradictions([total(12)], parts, new Set([A]))).toEqual([]);
    expect(contradictions([total(9, 1)], parts, new Set([A]))).toEqual([]);
    expect(contradictions([total(0, 1)], [cell('female', 'all', 0, 3)], new Set([A]))).toEqual([]);
  });

  it('never adds sexes to ages', () => {
    expect(contradictions([total(15)], parts, new Set([A]))).toEqual([]);
  });
});
