import { describe, expect, it } from 'vitest';
import type { Contribution, Programme } from '../../../src/domain/partner.ts';
import { isRunOfGifts, unsureEnds } from '../../../src/query/inferred.ts';

type Ends = { readonly start?: string; readonly end?: string };
const record = (own: Ends, note = '', gift: Ends = {}) => ({
  programme: { id: 'p', start: '', end: '', ...own } as Programme,
  contributions: [{ id: 'c', start: '', end: '', note, ...gift } as Contribution],
  parts: []
});
const both = { start: '2016', end: '2017' };

describe('the ends of a programme that no source gives', () => {
  it('are none where both years are published', () => {
    expect(unsureEnds(record(both))).toEqual({ start: false, end: false });
  });

  it('are those that a remark calls inferred [D38]', () => {
    expect(unsureEnds(record(both, 'the last year is inferred'))).toEqual({ start: false, end: true });
    expect(unsureEnds(record(both, 'so the years are inferred'))).toEqual({ start: true, end: true });
  });

  it('are those that are not known', () => {
    expect(unsureEnds(record({ start: '2016' }))).toEqual({ start: false, end: true });
    expect(unsureEnds(record({ end: '2017' }))).toEqual({ start: true, end: false });
    expect(unsureEnds(record({}))).toEqual({ start: false, end: false });
  });

  it('are both where only what was given has years', () => {
    const lent = record({}, '', both);
    expect(isRunOfGifts(lent)).toBe(true);
    expect(unsureEnds(lent)).toEqual({ start: true, end: true });
    expect(isRunOfGifts(record(both, '', both))).toBe(false);
  });
});
