import { describe, expect, it } from 'vitest';
import type { Contribution, Event, Partner, PartnerId, Programme } from '../../../src/domain/partner.ts';
import type { Place, PlaceId } from '../../../src/domain/place.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import {
  contributionsFrom,
  contributionsReaching,
  isOfOneCountry,
  latestEvent,
  undated
} from '../../../src/query/contributions.ts';
import { datesOf } from '../../../src/query/dates.ts';
import { isUnfunded, programmeRecords } from '../../../src/query/programmes.ts';
import { whoDoesWhat, withRole } from '../../../src/query/roles.ts';

const PAK = 'PAK' as PlaceId;
const NGA = 'NGA' as PlaceId;

const row = (id: string, more: Partial<Contribution> = {}): Contribution => ({
  id,
  partner: 'fia' as PartnerId,
  kind: 'financial',
  programme: null,
  event: null,
  via: [],
  amount: null,
  currency: '',
  status: 'not-published',
  basis: null,
  quantity: null,
  unit: '',
  start: '',
  end: '',
  partOf: null,
  note: '',
  source: 'page' as SourceId,
  confirmed: '',
  confirmedBy: '',
  ...more
});
const programme = (id: string, more: Partial<Programme> = {}): Programme => ({
  id,
  title: id,
  theme: 'trafficking',
  scope: 'Pakistan',
  places: [PAK],
  start: '2020',
  end: '2022',
  parent: null,
  ...more
});
const event = (id: string, date: string, place: PlaceId = PAK): Event => ({
  id,
  title: id,
  date,
  city: 'Islamabad',
  place,
  theme: '',
  source: 'page' as SourceId
});

const tables = {
  programmes: [
    programme('here'),
    programme('there', { places: [NGA], scope: 'Nigeria' }),
    programme('part', { parent: 'here' })
  ],
  events: [event('day-2024', '2024-07-30'), event('day-2025', '2025-07-30'), event('empty-2026', '2026')],
  contributions: [
    row('old', { event: 'day-2024', kind: 'hosting', start: '2024', end: '2024' }),
    row('here-1', { programme: 'here', via: ['ilo' as PartnerId] }),
    row('there-1', { programme: 'there' }),
    row('part-1', { programme: 'part' }),
    row('host', { event: 'day-2025', kind: 'hosting' }),
    row('gift', { event: 'day-2025', partner: 'norway' as PartnerId }),
    row('planned', { programme: 'here', partner: 'gift' as PartnerId, status: 'planned-unfunded', amount: 4 })
  ]
};
const ids = (rows: readonly Contribution[]) => rows.map(({ id }) => id);
const everywhere = { places: null, years: null };

describe('contributions that reach a place', () => {
  it('are those of its programmes and its events, and no others', () => {
    expect(ids(contributionsReaching(tables, { places: new Set([NGA]), years: null }))).toEqual(['there-1']);
    expect(ids(contributionsReaching(tables, { places: new Set([PAK]), years: null }))).not.toContain(
      'there-1'
    );
  });

  it('take the dates of their programme or event where they have none of their own', () => {
    const years = { from: 2025, to: 2026 };
    expect(ids(contributionsReaching(tables, { places: null, years }))).toEqual(['host', 'gift']);
  });

  it('without any date fall out of every span and are named', () => {
    const loose = { ...tables, contributions: [row('loose')] };
    expect(contributionsReaching(loose, { places: null, years: { from: 1900, to: 2100 } })).toEqual([]);
    expect(ids(undated(loose, null, { from: 2000, to: 2001 }))).toEqual(['loose']);
  });

  it('without an end are named for the years after their start, for nothing tells whether they went on', () => {
    const open = { ...tables, contributions: [{ ...row('open'), start: '2024' }] };
    const asked = (from: number, to: number) => ids(undated(open, null, { from, to }));
    expect([asked(2025, 2026), asked(2024, 2026), asked(2020, 2023)]).toEqual([['open'], [], []]);
  });
});

describe('contributions from a place', () => {
  const NOR = 'NOR' as PlaceId;
  const norway = 'norway' as PartnerId;
  const partners = new Map([[norway, { id: norway, place: NOR } as Partner]]);
  const gift = (id: string, more: Partial<Contribution> = {}) => row(id, { partner: norway, ...more });
  const given = {
    ...tables,
    contributions: [
      gift('own-2018', { programme: 'here', start: '2018', end: '2018' }),
      gift('by-programme', { programme: 'here' }),
      gift('by-event', { event: 'day-2025' }),
      gift('loose'),
      gift('never', { programme: 'here', status: 'planned-unfunded' }),
      row('of-another', { programme: 'here' })
    ]
  };
  const from = (years: { from: number; to: number } | null) =>
    ids(contributionsFrom(given, partners, { countries: new Set([NOR]), years }));

  it('are its gifts, whether dated or not, where no years are asked for', () => {
    expect(from(null)).toEqual(['own-2018', 'by-programme', 'by-event', 'loose']);
  });

  it('take the years of their programme or event where they have none of their own', () => {
    expect(from({ from: 2021, to: 2021 })).toEqual(['by-programme']);
    expect(from({ from: 2022, to: 2025 })).toEqual(['by-programme', 'by-event']);
    expect(from({ from: 2018, to: 2018 })).toEqual(['own-2018']);
  });

  it('tell whose years they take', () => {
    const [own, byProgramme, byEvent, loose] = given.contributions.map((gift) => datesOf(gift, given));
    expect(own).toEqual({ start: '2018', end: '2018', of: 'itself' });
    expect(byProgramme).toEqual({ start: '2020', end: '2022', of: 'programme' });
    expect(byEvent).toEqual({ start: '2025-07-30', end: '2025-07-30', of: 'event' });
    expect(loose).toEqual({ start: '', end: '', of: 'itself' });
  });
});

describe('the newest event', () => {
  it('is the last one that anyone contributed to', () => {
    expect(latestEvent(tables, everywhere)?.id).toBe('day-2025');
    expect(latestEvent(tables, { places: null, years: { from: 2023, to: 2024 } })?.id).toBe('day-2024');
    expect(latestEvent(tables, { places: new Set([NGA]), years: null })).toBeNull();
  });
});

describe('who does what', () => {
  const roles = whoDoesWhat(tables.contributions, tables.events[1] ?? null);
  const names = (list: typeof roles) => list.map(({ partner }) => partner);

  it('keeps hosts of this event apart from hosts of earlier ones', () => {
    expect(names(withRole(roles, 'hosts'))).toEqual(['fia']);
    expect(names(withRole(roles, 'hosted-before'))).toEqual(['fia']);
  });

  it('lists a giver without a published amount', () => {
    expect(names(withRole(roles, 'supports'))).toEqual(['norway']);
  });

  it('gives a role to a partner that is only named by others', () => {
    expect(names(withRole(roles, 'carries-out'))).toEqual(['ilo']);
  });

  it('gives no role to a budget that no one funded [D26]', () => {
    expect(names(roles)).not.toContain('gift');
  });
});

describe('programmes', () => {
  const records = programmeRecords(tables.programmes, tables.contributions);

  it('carry their parts under them and not beside them [D23]', () => {
    expect(records.map((record) => record.programme.id)).toEqual(['here', 'there']);
    expect(ids(records[0]?.parts ?? [])).toEqual(['part-1']);
    expect(ids(records[0]?.contributions ?? [])).toEqual(['here-1', 'planned']);
  });

  it('are unfunded only where nothing but an unfunded budget is on record', () => {
    const planned = programmeRecords(tables.programmes, [tables.contributions[6] ?? row('none')]);
    expect(planned.map(isUnfunded)).toEqual([true]);
    expect(records.map(isUnfunded)).toEqual([false, false]);
  });

  it('are of one country only where the scope says so [D25]', () => {
    const places = new Map([[PAK, { name: 'Pakistan' } as Place]]);
    expect(isOfOneCountry(programme('one'), places)).toBe(true);
    expect(isOfOneCountry(programme('many', { scope: '13 countries, Pakistan among them' }), places)).toBe(
      false
    );
  });
});
