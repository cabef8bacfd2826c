import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../src/figure/partners/answer.ts';
import { groupsOf } from '../../../../src/figure/partners/matrix.ts';
import { deedsIn } from '../../../../src/figure/partners/scenes/deeds.ts';
import { matrixIn } from '../../../../src/figure/partners/scenes/fitted.ts';
import { amountsIn, besideIn, hasBars } from '../../../../src/figure/partners/scenes/money.ts';
import { programmesIn } from '../../../../src/figure/partners/scenes/rows.ts';
import { moneyTitle, programmesTitle, whoTitle } from '../../../../src/figure/partners/scenes/titles.ts';
import { partnersSentence } from '../../../../src/figure/partners/sentence.ts';
import { deedsOf } from '../../../../src/query/deeds.ts';
import { session } from './session-fixture.ts';

const EVENT = { event: 'world-day-2025-islamabad' };
const event = session(EVENT);
const pakistan = session({ place: ['PAK'] as never });
/** Ems of the notes: as a slide of 1080 and of 720 lines leaves, and less. */
const ROOMS = [27, 24, 22.8, 18, 14];

const groups = (of: typeof event) => groupsOf(of, answerOf(of).near, answerOf(of));

describe('the matrix on a slide', () => {
  it('has all thirteen hosts and supporters at 1080 and at 720 lines', () => {
    for (const room of [27, 24, 22.8]) {
      const fitted = matrixIn(groups(event), room);
      expect([room, fitted.left]).toEqual([room, 0]);
      expect(fitted.groups.flatMap(({ rows }) => rows)).toHaveLength(13);
      expect(5.2 + fitted.row * (13 + (fitted.hasHeadings ? 2 : 0))).toBeLessThanOrEqual(room + 1e-9);
    }
  });

  it('counts the partners that it has no room for', () => {
    for (const room of ROOMS) {
      const { groups: shown, left } = matrixIn(groups(pakistan), room);
      expect(shown.flatMap(({ rows }) => rows).length + left).toBe(22);
    }
    expect(matrixIn(groups(pakistan), 27).left).toBeGreaterThan(0);
    expect(matrixIn([], 27)).toMatchObject({ groups: [], left: 0 });
  });
});

describe('one partner on a slide', () => {
  it('has what fits of what it is on record as doing, and the rest is counted', () => {
    const of = session({ partner: 'unodc' });
    const all = [...deedsOf(answerOf(of).near.contributions, of.dataset.programmes ?? [], 'unodc' as never)];
    const total = all.reduce((sum, [, { rows }]) => sum + rows.length, 0);
    for (const room of ROOMS) {
      const { deeds, left } = deedsIn(of, 'unodc' as never, { room, wide: 73 });
      const shown = deeds.flatMap(({ rows }) => rows).length;
      expect(shown + left).toBe(total);
      expect(shown).toBeGreaterThan(0);
      // A heading and two lines for each is the least that they take.
      expect(deeds.length * 2.6 + shown * 3.3).toBeLessThanOrEqual(room);
    }
    expect(deedsIn(of, 'unodc' as never, { room: 999, wide: 73 }).left).toBe(0);
  });
});

describe('the money on a slide', () => {
  it('counts in its title what is on record, but no plan that nobody funded', () => {
    const { groups: amounts, keptOut, notPublished } = answerOf(pakistan).near.amounts;
    expect(keptOut.some(({ because }) => because === 'unfunded')).toBe(true);
    const published =
      amounts.flatMap(({ counted }) => counted).length +
      keptOut.filter(({ because }) => because !== 'unfunded').length;
    expect(moneyTitle(pakistan)).toBe(
      `Of ${published + notPublished.length} contributions of money on record that reach Pakistan, ${published} have a published amount; currencies and kinds of money are never added`
    );
    expect(moneyTitle(session({ place: ['IND'] as never }))).toBe(
      whoTitle(session({ place: ['IND'] as never }))
    );
  });

  it('leaves no amount and no gift out in silence', () => {
    for (const of of [event, pakistan])
      for (const room of ROOMS) {
        const { currencies, left } = amountsIn(of, { room, wide: 47 });
        const shown = currencies.flatMap(({ groups: own }) => own).length;
        expect(shown + left).toBe(answerOf(of).near.amounts.groups.length);
        const beside = besideIn(of, { room, wide: 23 });
        expect(beside.all).toBe(answerOf(of).near.amounts.notPublished.length);
        expect(beside.left).toBeGreaterThanOrEqual(0);
        expect(beside.gifts.length === 0).toBe(beside.left === beside.all);
      }
  });

  it('names who gave for one thing together, and draws bars only where a currency has something to compare', () => {
    const { gifts, left } = besideIn(event, { room: 27, wide: 23 });
    expect(left).toBe(0);
    expect(gifts.find((text) => text.startsWith('World Day'))).toMatch(/Canada \(IRCC\), European Union, /);
    const { currencies } = amountsIn(event, { room: 40, wide: 47 });
    expect(currencies.map((of) => [of.currency, hasBars(of)])).toEqual([
      ['DKK', false],
      ['EUR', true],
      ['USD', false]
    ]);
  });
});

describe('the programmes on a slide', () => {
  it('are the latest that fit, and those left out are counted', () => {
    const all = answerOf(pakistan).near.programmes;
    for (const room of ROOMS) {
      const { records, left } = programmesIn(pakistan, { room, wide: 73 });
      expect(records).toEqual(all.slice(left));
    }
    expect(programmesIn(pakistan, { room: 27, wide: 73 }).left).toBeGreaterThan(0);
    expect(programmesIn(pakistan, { room: 99, wide: 73 }).left).toBe(0);
    // Left out or not, what the bars mean stands below them.
    for (const room of [27, 99])
      expect(programmesIn(pakistan, { room, wide: 73 }).below).toMatch(
        /open bar: amount not published · dashed: /
      );
  });

  it('are as many as the title tells of', () => {
    const { programmes } = answerOf(pakistan).near;
    expect(programmes).toHaveLength(10 + 1);
  });

  it('have what reaches the place as their title, or that nothing does', () => {
    expect(programmesTitle(pakistan)).toMatch(
      /^Ten programmes on record reach Pakistan; .*; one more was planned and never funded$/
    );
    expect(programmesTitle(session({ place: ['TUV'] as never }))).toBe(
      'No programme on record names Tuvalu.'
    );
    const nowhere = session({ place: ['XXX'] as never });
    expect(programmesTitle(nowhere)).toBe(partnersSentence(nowhere));
    expect(moneyTitle(nowhere)).toBe(partnersSentence(nowhere));
  });
});
