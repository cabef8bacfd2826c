import { describe, expect, it } from 'vitest';
import type { Grant } from '../../../src/domain/partner.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import {
  grantsBy,
  grantsByYear,
  grantsFor,
  grantSides,
  grantYears,
  spanOfList
} from '../../../src/query/grants.ts';

const USA = 'USA' as PlaceId;
const PAK = 'PAK' as PlaceId;
const grant = (
  year: number,
  amount: number | null,
  place: PlaceId | null = PAK,
  recipient = 'IOM'
): Grant => ({
  id: `${year}-${amount ?? 'none'}-${place ?? 'world'}-${recipient}`,
  donor: USA,
  recipient,
  place,
  year,
  amount,
  coverage: year < 2011 ? 'all-agencies' : 'tip-office',
  purposes: null,
  isElsewhere: false,
  source: 'grants' as SourceId
});
const list = [
  grant(2002, 7),
  grant(2003, 60),
  grant(2003, 2),
  grant(2004, null),
  grant(2008, 5, null),
  grant(2008, 23, USA),
  grant(2014, 550, PAK, 'Dost')
];
const world = { places: null, years: null };

describe('US grants', () => {
  it('are never shown for fiscal year 2002, and what is left out is named [D27]', () => {
    const { abroad, home, leftOut } = grantsFor(list, world);
    expect([...abroad, ...home].map(({ year }) => year)).not.toContain(2002);
    expect(leftOut).toHaveLength(1);
  });

  it('of 2002 are named as left out only where 2002 is asked for [D27]', () => {
    const leftOut = (from: number, to: number) =>
      grantsFor(list, { places: null, years: { from, to } }).leftOut.map(({ year }) => year);
    expect(leftOut(2002, 2003)).toEqual([2002]);
    expect(leftOut(2003, 2014)).toEqual([]);
  });

  it('stand on a list that begins with the year that is left out', () => {
    expect(spanOfList(list)).toEqual({ from: 2002, to: 2014 });
    expect(spanOfList([])).toBeNull();
  });

  it('abroad and at home are never in one sum', () => {
    const { abroad, home } = grantsFor(list, world);
    expect(grantSides(abroad).map(({ amount }) => amount)).toEqual([60 + 2 + 5, 550]);
    expect(grantSides(home).map(({ amount }) => amount)).toEqual([23]);
  });

  it('for a country leave out what went to regions and the world [D25]', () => {
    expect(
      grantSides(grantsFor(list, { places: new Set([PAK]), years: null }).abroad).map(({ amount }) => amount)
    ).toEqual([62, 550]);
  });

  it('of a year without a published amount have none, which is not 0 [D24]', () => {
    expect(grantsByYear(grantsFor(list, world).abroad).find(({ year }) => year === 2004)).toEqual({
      year: 2004,
      coverage: 'all-agencies',
      amount: null,
      grants: 1,
      unpublished: 1
    });
  });

  it('share one axis of years, whatever the country', () => {
    expect(grantYears(list, null).map(({ year }) => year)).toEqual([2003, 2004, 2008, 2014]);
    expect(grantYears(list, { from: 2004, to: 2010 }).map(({ year }) => year)).toEqual([2004, 2008]);
  });

  it('on either side of 2011 have their own sum, years and number without an amount [D20] [D28]', () => {
    expect(grantSides([grant(2003, 60), grant(2004, null), grant(2014, 550)])).toEqual([
      {
        coverage: 'all-agencies',
        amount: 60,
        grants: 2,
        unpublished: 1,
        years: { from: 2003, to: 2004 }
      },
      {
        coverage: 'tip-office',
        amount: 550,
        grants: 1,
        unpublished: 0,
        years: { from: 2014, to: 2014 }
      }
    ]);
  });

  it('before and after 2011 stay in columns of their own [D28]', () => {
    const sums = grantsBy(grantsFor(list, { places: new Set([PAK]), years: null }).abroad, () => 'all');
    expect(sums).toEqual([
      {
        name: 'all',
        before: { amount: 62, grants: 3, unpublished: 1 },
        after: { amount: 550, grants: 1, unpublished: 0 }
      }
    ]);
  });
});
