import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Panel from '../../../../src/figure/trends/Panel.svelte';
import type { Session } from '../../../../src/state/session.svelte.ts';
import { sentence } from '../../../../src/figure/trends/sentence.ts';
import { cell, id, totalsOf } from '../../query/trend-fixture.ts';
import { dataset, inUrdu, session } from './session-fixture.ts';

const panel = (asked: Session) => render(Panel, { props: { session: asked } }).body;

describe('how to read a line', () => {
  it('speaks of a rise where the number rose and of a fall where it fell', () => {
    const rise = panel(session({ place: [id('AAA')] }));
    expect(rise).toContain('How to read the rise');
    expect(rise).toContain('A rise may be better detection.');
    const fall = panel(session({ place: [id('PAK')] }));
    expect(fall).toContain('How to read the fall');
    expect(fall).toContain('A fall may be less detection');
    expect(fall).not.toMatch(/\brise\b/);
    expect(panel(inUrdu({ place: [id('PAK')] }))).toContain('کمی کو کیسے پڑھیں');
  });

  it('speaks of neither for one year or several places', () => {
    const years = { from: 2020, to: 2020 };
    for (const asked of [session({ years }), session({ place: [id('AAA'), id('PAK')] })]) {
      expect(panel(asked)).toContain('How to read the numbers');
      expect(panel(asked)).not.toMatch(/How to read the (rise|fall)/);
    }
  });

  it('does not lay a fall to more countries counting', () => {
    const falling = { ...dataset, totals: [...totalsOf('AAA', '90 1'), ...totalsOf('BBB', '- 1')] };
    expect(panel(session({}, falling))).toContain('1 country reported for 2018, 2 for 2019. The largest');
    const fewer = { ...dataset, totals: [...totalsOf('AAA', '90 10 10 10 10'), ...totalsOf('BBB', '5')] };
    const years = { from: 2018, to: 2021 };
    expect(panel(session({ years }, fewer))).toContain('Part of the fall may be fewer countries counting.');
  });
});

describe('a total that its own parts contradict', () => {
  const wrong = { ...dataset, victims: [cell('AAA', 2021, 'all female all', '99')] };

  it('is not set beside itself where one year is chosen', () => {
    const years = { from: 2021, to: 2021 };
    expect(sentence(session({ place: [id('AAA')], years }, wrong))).toMatch(/it contradicts itself\.$/);
    expect(sentence(inUrdu({ place: [id('AAA')], years }, wrong))).toMatch(/ماخذ خود سے متصادم ہے۔$/);
    expect(sentence(session({ place: [id('AAA')] }, wrong))).toMatch(/In 2018 the total was 10\.$/);
  });
});
