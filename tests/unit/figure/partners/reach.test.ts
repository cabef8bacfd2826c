import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../src/figure/partners/answer.ts';
import Money from '../../../../src/figure/partners/Money.svelte';
import { partnersQuestion, partnersSentence } from '../../../../src/figure/partners/sentence.ts';
import { partnersSheet } from '../../../../src/figure/partners/sheet.ts';
import Who from '../../../../src/figure/partners/Who.svelte';
import { id } from '../../query/trend-fixture.ts';
import { session, urdu } from './session-fixture.ts';

const year = (from: number, to = from) => ({ years: { from, to } });

describe('a place that no programme names', () => {
  const asked = session({ place: [id('THA')] });

  it('is not said to have none, where programmes for groups of countries are on record', () => {
    expect(partnersSentence(asked)).toMatch(
      /^No programme or event on record names Thailand; six programmes are for groups of countries/
    );
    const html = render(Money, { props: { session: asked } }).body;
    expect(html).toContain('nothing here says whether Thailand is among them');
    expect(html).toContain('ASEAN-Australia Counter Trafficking');
    expect(html).toContain('80,000,000');
    expect(html).toContain('10 ASEAN members');
    expect(partnersSheet(asked).rows.some((row) => row.includes(80_000_000))).toBe(true);
  });

  it('is told so in Urdu too', () => {
    expect(partnersSentence(session({ place: [id('THA')] }, urdu))).toContain('الگ الگ درج نہیں');
  });

  it('is told of no group that its scope leaves out', () => {
    const titles = (place: string) =>
      answerOf(session({ place: [id(place)], ...year(2024) })).wider.map((r) => r.programme.id);
    expect(titles('THA')).toEqual(['asean-act', 'compass']);
    expect(answerOf(session({ place: [id('PAK')] })).wider).toEqual([]);
    expect(titles('PAK')).toEqual([]);
  });

  it('is told of them too, where the one programme that names it was never funded', () => {
    expect(partnersSentence(session({ place: [id('PAK')], ...year(2012) }))).toBe(
      'One programme planned for Pakistan was never funded, and no other on record for 2012 names it; two programmes are for groups of countries that are not named one by one'
    );
  });

  it('does not vanish beside one that is named', () => {
    const both = partnersSentence(session({ place: [id('PAK'), id('THA')] }));
    expect(both).toMatch(
      /^Seven .* in Islamabad, Pakistan, .*; no programme or event on record names Thailand; /
    );
    expect(partnersSentence(session({ place: [id('PAK'), id('THA')], ...year(2012) }))).toMatch(
      /^One programme planned for Pakistan was never .*; no programme or event on record names Thailand in 2012; two/
    );
    const then = session({ place: [id('PAK'), id('THA')], ...year(2022) });
    expect(partnersSentence(then)).toContain('no programme or event on record names Thailand in 2022');
    expect(partnersSentence(session({ place: [id('PAK')] }))).not.toContain('on record names');
  });
});

describe('years without a place', () => {
  it('count what is on record for them and claim no world', () => {
    for (const then of [2002, 2011]) {
      const said = partnersSentence(session(year(then)));
      expect(said).toMatch(
        new RegExp(`is on record for ${String(then)}; |are on record for ${String(then)}; `)
      );
      expect(said).not.toContain('world');
    }
    expect(partnersSentence(session(year(2002)))).toBe(
      'One programme is on record for 2002; its amount is published; it is not about trafficking alone'
    );
    expect(partnersSentence(session(year(2002), urdu))).toMatch(/ریکارڈ پر ہے.*کے بارے میں نہیں\u2069$/);
  });

  it('keep a gift without a date beside them, and say that it has none', () => {
    const asked = session({ place: [id('PAK')], ...year(2022) });
    const html = render(Who, { props: { session: asked } }).body;
    expect(html).toContain('1 contribution has no date or no last one; whether it is of 2022 is not known');
    expect(html).toContain('Grant to SSDO on combating TIP');
    expect(html).toContain('no dates given');
    expect(answerOf(session({ place: [id('IND')], ...year(2022) })).undated).toEqual([]);
    expect(answerOf(session({ place: [id('PAK')] })).undated).toEqual([]);
  });
});

describe('several places', () => {
  const three = { place: [id('PAK'), id('IND'), id('NOR')] };

  it('are a list with its last joined', () => {
    expect(partnersQuestion(session(three))).toContain('in Pakistan, India and Norway, and how?');
    expect(partnersQuestion(session({ place: [id('PAK'), id('IND')] }, urdu))).toContain(' اور ');
  });

  it('of which none is named are joined by "or"', () => {
    expect(partnersSentence(session({ place: [id('IND'), id('NOR'), id('TUV')] }))).toMatch(
      /^No programme or event on record names India, Norway or Tuvalu; /
    );
  });
});
