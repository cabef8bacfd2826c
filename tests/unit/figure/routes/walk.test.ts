import { describe, expect, it } from 'vitest';
import { saidOf } from '../../../../src/figure/routes/said.ts';
import { stepBy, stepsOf, stepText } from '../../../../src/figure/routes/walk.ts';
import { Walker } from '../../../../src/figure/routes/walker.svelte.ts';
import { runsText } from '../../../../src/figure/routes/years.ts';
import { lookingAt, words } from './five-rows.ts';

const steps = (...at: Parameters<typeof lookingAt>) => stepsOf(lookingAt(...at));

function said(...at: Parameters<typeof lookingAt>) {
  const session = lookingAt(...at);
  return stepsOf(session).map((step) => stepText(step, session).replaceAll('\u2060', ''));
}

describe('a walk along the routes', () => {
  it('says place, way, position, other end, count and years, the largest first', () => {
    expect(said('BBB')).toEqual([
      'Beland, route 1 of 2, incoming: from Aland, 10 detected victims, 2020',
      'Beland, route 2 of 2, outgoing: to Celand, 2 × <5 detected victims, 2020'
    ]);
  });

  it('names both ends where no single place is in focus', () => {
    expect(said('')[0]).toBe('1 of 3: Aland to Celand, 30–34 detected victims, 2019–2020');
  });

  it('says a gap between the years of a number', () => {
    const spoken = (...years: number[]) => runsText(years, words).replaceAll('\u2060', '');
    expect(spoken(2019, 2021, 2022)).toBe('2019, 2021–2022');
    expect(spoken(2019, 2020, 2021)).toBe('2019–2021');
    expect(spoken(2018, 2020)).toBe('2018, 2020');
    const session = lookingAt('AAA', 'from');
    const [first] = stepsOf(session);
    if (!first || !('victims' in first.route)) throw new Error('the walk has no step');
    expect(saidOf({ ...first.route, years: [2017, 2019, 2020] }, session).replaceAll('\u2060', '')).toBe(
      '30–34 detected victims, 2017, 2019–2020'
    );
  });

  it('goes on and back, to the first and the last, and stops at the ends', () => {
    const all = steps('');
    const [first, second, third] = all.map(({ id }) => id);
    expect(stepBy('ArrowRight', all, null)?.id).toBe(first);
    expect(stepBy('ArrowDown', all, first ?? '')?.id).toBe(second);
    expect(stepBy('ArrowRight', all, third ?? '')?.id).toBe(third);
    expect(stepBy('ArrowLeft', all, first ?? '')?.id).toBe(first);
    expect(stepBy('ArrowUp', all, null)?.id).toBe(third);
    expect(stepBy('End', all, first ?? '')?.id).toBe(third);
    expect(stepBy('Home', all, third ?? '')?.id).toBe(first);
    expect(stepBy('a', all, first ?? '')).toBeUndefined();
    expect(stepBy('ArrowRight', [], null)).toBeUndefined();
  });

  it('goes to the other end by Enter and back by Escape, with the direction it had', () => {
    const session = lookingAt('BBB', 'to');
    const walker = new Walker(session);
    expect(walker.press('Escape')).toBe(false);
    walker.press('ArrowRight');
    expect(session.pointed).toBe('AAA-BBB');
    expect(walker.press('Enter')).toBe(true);
    expect(session.view.place).toEqual(['AAA']);
    expect(session.view.direction).toBe('all');
    expect(walker.step).toBeUndefined();
    expect(walker.press('Escape')).toBe(true);
    expect([session.view.place, session.view.direction]).toEqual([['BBB'], 'to']);
    expect(walker.press('Escape')).toBe(false);
  });

  it('ends where something else is pointed at, and does not go back from a place chosen otherwise', () => {
    const session = lookingAt('BBB');
    const walker = new Walker(session);
    walker.press('ArrowRight');
    session.pointed = 'BBB-CCC';
    expect(walker.step).toBeUndefined();
    walker.press('ArrowRight');
    walker.press('Enter');
    session.go({ place: [] });
    expect(walker.press('Escape')).toBe(false);
    expect(session.view.place).toEqual([]);
  });
});
