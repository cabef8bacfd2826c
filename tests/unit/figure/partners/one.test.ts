import { describe, expect, it } from 'vitest';
import { partnersFigure } from '../../../../src/figure/partners.ts';
import { answerOf } from '../../../../src/figure/partners/answer.ts';
import { contributionsOf } from '../../../../src/figure/partners/matrix.ts';
import { deedsOf } from '../../../../src/query/deeds.ts';
import { partnersBeside, placesNamed } from '../../../../src/query/ties.ts';
import type { PartnerId } from '../../../../src/domain/partner.ts';
import { id } from '../../query/trend-fixture.ts';
import { dataset, session, table, urdu } from './session-fixture.ts';

/** The rows of the file, column by name. */
const rows = (() => {
  const { columns, length } = table('contributions');
  return Array.from({ length }, (_, at) =>
    Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[at] ?? '']))
  );
})();
const cell = (row: (typeof rows)[number], column: string) => row[column] ?? '';
const names = (row: (typeof rows)[number], partner: string) =>
  cell(row, 'partner') === partner || cell(row, 'via').split(' ').includes(partner);
const partners = table('partners').columns['partner'] ?? [];
const programmes = table('programmes').columns['programme'] ?? [];

/** The headline of a view, without the marks that hold a span of years together. */
const headline = (...asked: Parameters<typeof session>) =>
  partnersFigure.sentence(session(...asked)).replaceAll('\u2060', '');

describe('a partner by itself', () => {
  it('is every row of the file that it gives or carries out, and no other', () => {
    for (const partner of partners) {
      const shown = answerOf(session({ partner })).near.contributions.map((row) => row.id);
      const filed = rows.filter((row) => names(row, partner)).map((row) => cell(row, 'contribution'));
      expect([partner, shown.sort()]).toEqual([partner, filed.sort()]);
    }
  });

  it('adds its own money only, and each row of it once', () => {
    for (const partner of partners) {
      const { groups, keptOut, notPublished } = answerOf(session({ partner })).near.amounts;
      const placed = [
        ...groups.flatMap(({ counted }) => counted),
        ...keptOut.map(({ row }) => row),
        ...notPublished
      ];
      const money = rows.filter(
        (row) =>
          cell(row, 'partner') === partner &&
          (cell(row, 'kind') === 'financial' || cell(row, 'amount') !== '')
      );
      expect(placed.map((row) => row.id).sort()).toEqual(
        money.map((row) => cell(row, 'contribution')).sort()
      );
    }
  });

  it('is never said to do what the file does not say of it', () => {
    for (const partner of partners as PartnerId[]) {
      const deeds = deedsOf(dataset.contributions ?? [], partner);
      const own = rows.filter((row) => cell(row, 'partner') === partner);
      const hosted = own.filter((row) => cell(row, 'kind') === 'hosting');
      expect(deeds.get('hosts')?.of.size ?? 0).toBe(new Set(hosted.map((row) => cell(row, 'event'))).size);
      const funded = own.filter(
        (row) =>
          cell(row, 'kind') === 'financial' &&
          cell(row, 'programme') !== '' &&
          cell(row, 'amount_status') !== 'planned-unfunded'
      );
      expect(deeds.get('funds')?.of.size ?? 0).toBe(
        new Set(funded.map((row) => cell(row, 'programme'))).size
      );
    }
  });

  it('says in its headline what it does and how much of it has a published amount', () => {
    const say = (partner: string) => headline({ partner });
    expect(say('irara')).toBe('IRARA: hosted one event');
    expect(say('norway')).toBe(
      'Norway: gave money for one event and funds one programme; the amount for the event was not published; the amount of the programme is published'
    );
    expect(say('unodc')).toBe(
      'UNODC: hosted three events and carries out nine programmes; seven of the nine programmes have a published amount'
    );
    expect(partnersFigure.sentence(session({ partner: 'unodc', lang: 'ur' }, urdu))).toMatch(
      /[\u0600-\u06ff]/
    );
  });

  it('says that nothing of it fits, and not that nothing is on record', () => {
    expect(partnersFigure.sentence(session({ partner: 'irara', years: { from: 2010, to: 2012 } }))).toBe(
      'Nothing on record of IRARA fits what was chosen'
    );
  });

  it('narrowed by a place and by years says so', () => {
    expect(headline({ partner: 'iom', place: [id('PAK')], years: { from: 2021, to: 2024 } })).toContain(
      'that reach Pakistan, 2021–2024'
    );
  });

  it('that is not on record is named, and the whole record stands', () => {
    const asked = session({ partner: 'nobody-here' });
    expect(partnersFigure.caveats(asked).join(' ')).toContain('nobody-here');
    expect(partnersFigure.sentence(asked)).toBe(partnersFigure.sentence(session()));
  });

  it('leads to the countries that its sources name, and to who works in the same programmes', () => {
    const tables = { programmes: dataset.programmes ?? [], events: dataset.events ?? [] };
    const { contributions } = answerOf(session({ partner: 'denmark' })).near;
    expect(placesNamed(contributions, tables)).toEqual(['PAK']);
    expect(partnersBeside(contributions, 'denmark' as PartnerId).sort()).toEqual(['fia', 'iom']);
  });
});

describe('a programme by itself', () => {
  it('is its own rows and those of its parts', () => {
    const parents = table('programmes').columns['parent'] ?? [];
    for (const programme of programmes) {
      const parent = parents[programmes.indexOf(programme)] ?? '';
      const head = parent === '' ? programme : parent;
      const family = programmes.filter((each, at) => each === head || parents[at] === head);
      const shown = answerOf(session({ programme })).near.contributions.map((row) => row.id);
      const filed = rows.filter((row) => family.includes(cell(row, 'programme')));
      expect([programme, shown.sort()]).toEqual([
        programme,
        filed.map((row) => cell(row, 'contribution')).sort()
      ]);
    }
  });

  it('says who pays, who carries it out and what was published', () => {
    const say = (programme: string) => headline({ programme });
    const protect =
      'PROTECT: money from European Union, carried out by ICMPD and UNODC, 2023–2026; EUR 9,000,000 is published';
    expect(say('protect')).toBe(protect);
    expect(say('protect-mrc')).toBe(protect);
    expect(say('un-gift-pakistan')).toContain('budgeted with USD 4,000,000, never funded');
    expect(say('glo-act-asia')).toContain('its amount is not published');
  });
});

it('a mark of the matrix opens the rows of its own column, a name all of them', () => {
  const { near } = answerOf(session());
  for (const { partner, roles } of near.roles) {
    const all = contributionsOf(near, partner, null);
    for (const [role, behind] of roles)
      expect(contributionsOf(near, partner, role)).toEqual([...new Set(behind)]);
    expect(new Set([...roles.values()].flat())).toEqual(new Set(all));
  }
});
