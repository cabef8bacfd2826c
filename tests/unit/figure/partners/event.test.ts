import { partnersFigure } from '../../../../src/figure/partners.ts';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../src/figure/partners/answer.ts';
import { groupsOf } from '../../../../src/figure/partners/matrix.ts';
import { partnersQuestion, partnersSentence } from '../../../../src/figure/partners/sentence.ts';
import { partnersSheet } from '../../../../src/figure/partners/sheet.ts';
import { id } from '../../query/trend-fixture.ts';
import { dataset, session, table, urdu } from './session-fixture.ts';

const EVENT = 'world-day-2025-islamabad';
const file = table('contributions').columns;

/** The partners of an event, as the file has them. */
function partnersIn(event: string): readonly string[] {
  const { event: events = [], partner = [] } = file;
  return [...new Set(partner.filter((_, at) => events[at] === event))].sort();
}

describe('an event by itself', () => {
  it('is about its hosts and supporters and nobody else', () => {
    const asked = session({ event: EVENT });
    const shown = answerOf(asked)
      .near.roles.map(({ partner }) => partner)
      .sort();
    expect(shown).toEqual(partnersIn(EVENT));
    expect(shown).toHaveLength(13);
    expect(groupsOf(asked, answerOf(asked).near, answerOf(asked)).map(({ title }) => title)).toEqual([
      'Seven hosts',
      'Six supporters'
    ]);
  });

  it('says who hosted and paid, and asks about the event', () => {
    expect(partnersSentence(session({ event: EVENT }))).toBe(
      'Seven organisations hosted World Day against Trafficking in Persons 2025 in Islamabad, Pakistan, and six supported it financially; none of the six amounts was published'
    );
    expect(partnersQuestion(session({ event: EVENT }))).toContain(
      'World Day against Trafficking in Persons 2025'
    );
    const inUrdu = session({ event: EVENT, lang: 'ur' }, urdu);
    for (const text of [partnersQuestion(inUrdu), partnersSentence(inUrdu)]) {
      expect(text).toContain('انسانی اسمگلنگ کے خلاف عالمی دن');
      expect(text).not.toMatch(/[A-Za-z]{4}/);
    }
    expect(partnersSentence(inUrdu)).toContain('اسلام آباد');
  });

  it('shows what each of its partners does where it was, also carried out with money of others', () => {
    const { near } = answerOf(session({ event: EVENT }));
    const rolesOf = (partner: string) => [
      ...(near.roles.find((one) => one.partner === partner)?.roles.keys() ?? [])
    ];
    expect(rolesOf('fia')).toContain('carries-out');
    expect(near.contributions.some(({ partner }) => partner === 'denmark')).toBe(true);
    expect(near.roles.some(({ partner }) => partner === 'denmark')).toBe(false);
  });

  it('keeps its hosts, supporters and what they hosted before, whatever years are chosen', () => {
    const hosted = (partner: string, at: Parameters<typeof session>[0]) =>
      answerOf(session(at))
        .near.roles.find((one) => one.partner === partner)
        ?.roles.has('hosted-before');
    for (const years of [null, { from: 2025, to: 2025 }]) {
      expect(hosted('fia', { event: EVENT, years })).toBe(true);
      expect(hosted('unodc', { years })).toBe(true);
    }
    const long = session({ event: 'world-day-2024-islamabad', years: { from: 2010, to: 2015 } });
    const { near } = answerOf(long);
    expect(near.roles.map(({ partner }) => partner).sort()).toEqual(partnersIn('world-day-2024-islamabad'));
    expect(partnersSentence(long)).toMatch(/organisations hosted World Day .* 2024 in Islamabad/);
  });

  it('takes a later event for no earlier one', () => {
    const { near } = answerOf(session({ event: 'world-day-2024-islamabad' }));
    const events = new Set(near.contributions.flatMap(({ event }) => event ?? []));
    expect([...events].sort()).toEqual(['2022', '2023', '2024'].map((year) => `world-day-${year}-islamabad`));
    const before = near.roles.flatMap(({ roles }) => roles.get('hosted-before') ?? []);
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(({ event }) => !event?.includes('2024'))).toBe(true);
  });

  it.each((dataset.events ?? []).map(({ id: event }) => event))(
    '%s has all of its own rows and no grant',
    (event) => {
      const asked = session({ event });
      const { near, grants, far } = answerOf(asked);
      const own = near.contributions.filter((row) => row.event === event);
      expect(own).toHaveLength((file['event'] ?? []).filter((each) => each === event).length);
      expect([grants.abroad.length, grants.home.length, far]).toEqual([0, 0, null]);
      expect(partnersSheet(asked).rows).toHaveLength(near.contributions.length);
      expect(near.roles.map(({ partner }) => partner).sort()).toEqual(partnersIn(event));
    }
  );

  it('counts no amount twice, and none that the page of its country does not count', () => {
    const [ofEvent, ofPlace] = [session({ event: EVENT }), session({ place: [id('PAK')] })].map(
      (asked) => answerOf(asked).near.contributions
    );
    expect(ofEvent?.every((row) => ofPlace?.includes(row))).toBe(true);
    expect(new Set(ofEvent).size).toBe(ofEvent?.length);
  });

  it('that is not on record is named, and nothing is said in its place', () => {
    const asked = session({ event: 'no-such-event' });
    expect(partnersSentence(asked)).toMatch(/an event that is not known here: no-such-event$/);
    expect(partnersFigure.sources(asked)).toEqual([]);
  });
});
