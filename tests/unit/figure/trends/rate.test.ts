import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import type { Inhabitants } from '../../../../src/domain/place.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { caveats } from '../../../../src/figure/trends/caveats.ts';
import Drawing from '../../../../src/figure/trends/Drawing.svelte';
import { loadRates, ratesFrom } from '../../../../src/figure/trends/later-rates.ts';
import { measuredOf } from '../../../../src/figure/trends/measured.ts';
import Panel from '../../../../src/figure/trends/Panel.svelte';
import { yearsText } from '../../../../src/figure/trends/rate/caveats.ts';
import { rateEnds, rateLabel, rounded, saidRate } from '../../../../src/figure/trends/rate/text.ts';
import { sentence } from '../../../../src/figure/trends/sentence.ts';
import { sheet } from '../../../../src/figure/trends/sheet.ts';
import type { View } from '../../../../src/state/view.ts';
import { cell, id, totalsOf } from '../../query/trend-fixture.ts';
import { dataset, inUrdu, session } from './session-fixture.ts';

/** A million people in Aland and two in Pakistan, every year; nobody knows how many in Beland. */
const population: readonly Inhabitants[] = [2018, 2019, 2020, 2021].flatMap((year) => [
  { place: id('AAA'), year, persons: 1_000_000 },
  { place: id('PAK'), year, persons: 2_000_000 }
]);
const peopled: Dataset = { ...dataset, population };
const asked = (change: Partial<View> = {}, data = peopled) => session({ measure: 'rate', ...change }, data);
const plain = (text: string) => text.replaceAll('\u2060', '');
const measured = (of: ReturnType<typeof session>) => {
  const answer = trendAnswer(of);
  if (!answer) throw new Error('no answer');
  return measuredOf(of, answer);
};

beforeAll(async () => {
  ratesFrom(() => import('../../../../src/figure/trends/rate/view.ts'));
  await loadRates();
});

describe('the sentence of a rate', () => {
  it('says whose inhabitants they are, how many countries told, and never that a rate rose [D17, D42]', () => {
    expect(sentence(asked())).toBe(
      'Per 100,000 inhabitants of the countries that reported: 8 detected victims in 2021, from 2 countries; 1 in 2018, from 1 country. Without Pakistan, which first gave a total for 2020: 4.'
    );
  });

  it('speaks of one country with its two ends', () => {
    expect(sentence(asked({ place: [id('AAA')] }))).toBe(
      'Aland reported 4 detected victims per 100,000 inhabitants in 2021, after 1 in 2018.'
    );
    expect(sentence(asked({ place: [id('AAA')], years: { from: 2018, to: 2018 } }))).toBe(
      'Aland reported 1 detected victim per 100,000 inhabitants in 2018.'
    );
  });

  it('refuses a rate of fewer than ten victims, and says how many there were [D43]', () => {
    const few = { ...peopled, totals: totalsOf('AAA', '3 9') };
    expect(sentence(asked({ place: [id('AAA')] }, few))).toBe(
      'Aland reported 9 detected victims in 2019: too few for a rate.'
    );
    expect(sentence(asked({ years: { from: 2018, to: 2018 } }, few))).toBe(
      '1 country reported 3 detected victims in 2018: too few for a rate.'
    );
    expect(render(Drawing, { props: { session: asked({ place: [id('AAA')] }, few) } }).body).toContain(
      'Show the number of victims'
    );
  });

  it('says of a total that its own parts contradict what is wrong with it, and then the rate of that total', () => {
    const wrong = {
      ...peopled,
      totals: totalsOf('AAA', '10 20'),
      victims: [cell('AAA', 2019, 'all female all', '30')]
    };
    expect(sentence(asked({ place: [id('AAA')] }, wrong))).toBe(
      'For 2019 the source gives Aland a total of 20 detected victims, and figures by sex or age that add up to 30: it contradicts itself. Per 100,000 inhabitants its total is 2.'
    );
    // Beside an earlier year that is sound the last is said as ever.
    const early = { ...wrong, victims: [cell('AAA', 2018, 'all female all', '30')] };
    expect(sentence(asked({ place: [id('AAA')] }, early))).toBe(
      'Aland reported 2 detected victims per 100,000 inhabitants in 2019.'
    );
  });

  it('leaves the years with too few out of its two ends', () => {
    const late = { ...peopled, totals: totalsOf('AAA', '3 50 60 7') };
    expect(sentence(asked({ place: [id('AAA')] }, late))).toBe(
      'Aland reported 6 detected victims per 100,000 inhabitants in 2020, after 5 in 2019.'
    );
  });

  it('says that inhabitants are not on record', () => {
    expect(sentence(asked({ place: [id('BBB')] }))).toBe(
      'No rate can be given: the inhabitants of Beland are not on record. It reported between 0 and 4 detected victims in 2019.'
    );
  });

  it('names each of several places with its rate or the reason for none', () => {
    const years = { from: 2018, to: 2018 };
    const few = { ...peopled, totals: [...totalsOf('AAA', '3'), ...totalsOf('PAK', '40')] };
    expect(sentence(asked({ place: [id('AAA'), id('PAK'), id('CCC')], years }, few))).toContain(
      'Detected victims per 100,000 inhabitants in 2018: Aland (too few for a rate), Pakistan 2 and Celand (not reported).'
    );
  });

  it('says the same countries once, and of them alone', () => {
    expect(sentence(asked({ reporters: 'same', years: { from: 2020, to: 2021 } }))).toMatch(
      /^Per 100,000 inhabitants of the same 2 countries: 8 detected victims in 2021, after 11 in 2020\./
    );
  });

  it('speaks Urdu', () => {
    const said = sentence(inUrdu({ measure: 'rate', place: [id('AAA')] }, peopled));
    expect(said.replace(/[\u2066-\u2069]/g, '')).toBe(
      'AAA نے 2021 میں فی 100,000 باشندے 4 شناخت شدہ متاثرین کی اطلاع دی، جبکہ 2018 میں یہ شرح 1 تھی۔'
    );
  });

  it('stays with numbers, named as numbers, until the inhabitants are there and where they do not come', () => {
    expect(sentence(asked({}, dataset))).toBe(sentence(session()));
    const lost = { ...dataset, failures: [{ table: 'population', why: '404' }] };
    const { body } = render(Drawing, { props: { session: asked({}, lost) } });
    expect(body).toContain('Detected victims a year</h2>');
    expect(body).toContain('numbers of victims are shown');
    expect(render(Drawing, { props: { session: asked({}, dataset) } }).body).not.toContain(
      'numbers of victims are shown'
    );
  });
});

describe('a drawing of rates', () => {
  it('says what its axis is and that what follows is persons', () => {
    const { body } = render(Drawing, { props: { session: asked() } });
    expect(body).toContain(
      'Detected victims a year per 100,000 inhabitants of the countries that reported</h2>'
    );
    expect(body).toContain('From here to the small charts at the end numbers of persons, not rates.');
    const one = render(Drawing, { props: { session: asked({ place: [id('AAA')] }) } });
    expect(one.body).toContain('From here on numbers of persons, not rates.');
    expect(render(Drawing, { props: { session: session() } }).body).not.toContain('inhabitants');
  });

  it('paints no area between a rate with and without a country: one is no part of the other', () => {
    expect(measured(asked()).between).toBe('');
    expect(measured(session()).between).toContain('Pakistan');
  });

  it('reads a year with the persons and the inhabitants under the rate, or with the reason for none', () => {
    expect(
      measured(asked())
        .rows(2021)
        .map(({ text }) => text)
        .slice(0, 3)
    ).toEqual([
      '2021',
      'All countries: 8 per 100,000 inhabitants (detected victims: 240; inhabitants: 3,000,000)',
      'without Pakistan: 4 per 100,000 inhabitants (detected victims: 40; inhabitants: 1,000,000)'
    ]);
    const few = { ...peopled, totals: totalsOf('AAA', '3 - 20') };
    const rows = (year: number) =>
      measured(asked({ place: [id('AAA')] }, few))
        .rows(year)
        .map(({ text }) => text);
    expect(rows(2018)[1]).toBe('Aland: too few for a rate (detected victims: 3)');
    expect(rows(2019)[1]).toBe('Aland: not reported');
    expect(
      measured(asked({ place: [id('BBB')] }))
        .rows(2019)
        .map(({ text }) => text)[1]
    ).toBe('Beland: inhabitants not on record');
  });

  it('names the years with few victims and those with too few, and who is left out [D43]', () => {
    const some = { ...peopled, totals: totalsOf('AAA', '3 10 49 50') };
    const notes = (change: Partial<View>, data: Dataset = some) =>
      measured(asked(change, data)).notes.map(plain);
    expect(notes({ place: [id('AAA')] })).toEqual([
      'Small numbers, Aland: fewer than 50 detected victims were published for 2019–2020, so that each one moves the rate.',
      'No rate, Aland, 2018: fewer than 10 detected victims.'
    ]);
    expect(notes({ place: [id('AAA')], years: { from: 2018, to: 2020 } })[0]).toContain(
      'for every year with a rate'
    );
    expect(notes({ place: [id('AAA')], years: { from: 2021, to: 2021 } })).toEqual([]);
    expect(notes({}, peopled)).toContain('Beland is in no rate: its inhabitants are not on record.');
  });

  it('has every note among its caveats, with whose rates they are and that the inhabitants are everyone', () => {
    const view = asked();
    expect(caveats(view)).toEqual(expect.arrayContaining([...measured(view).notes]));
    expect(caveats(view).join(' ')).toContain('of the countries that reported');
    expect(caveats(asked({ place: [id('AAA')] })).join(' ')).not.toContain('of the countries that reported');
    const women = { ...peopled, victims: [cell('AAA', 2020, 'all female all', '12')] };
    expect(caveats(asked({ sex: 'female' }, women)).join(' ')).toContain('of any sex and age');
    expect(caveats(asked({ form: 'labour' })).join(' ')).not.toContain('of any sex and age');
  });

  it('tells neither a rise nor a fall of a rate', () => {
    for (const place of [[], [id('AAA')], [id('PAK')]]) {
      const { body } = render(Panel, { props: { session: asked({ place }) } });
      expect(body).toContain('How to read the numbers');
      expect(body).not.toMatch(/Part of the (line|fall)/);
    }
  });
});

describe('the table of rates', () => {
  it('has the inhabitants and both ends beside the persons, and none beside a form', () => {
    const { caption, columns, rows } = sheet(asked({ place: [id('AAA')] }));
    expect(plain(caption)).toBe('Detected victims a year, and per 100,000 inhabitants: Aland, 2018–2021');
    expect(columns.map(({ key }) => key)).toEqual(
      'year countries form least most inhabitants rate_least rate_most reporting state share_least share_most share_countries'.split(
        ' '
      )
    );
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows[0]?.slice(3, 8)).toEqual([10, 10, 1_000_000, 1, 1]);
    const labour = rows.filter((row) => row[2] === 'Forced labour' && row[0] === '2020');
    expect(labour.map((row) => row.slice(3, 8))).toEqual([[7, 7, '', '', '']]);
  });

  it('says in the state of a year why it has no rate', () => {
    const few = { ...peopled, totals: totalsOf('AAA', '3') };
    expect(sheet(asked({ place: [id('AAA')] }, few)).rows[0]?.slice(5, 10)).toEqual([
      1_000_000,
      '',
      '',
      1,
      'complete, too few for a rate'
    ]);
    expect(sheet(asked({ place: [id('BBB')] })).rows[1]?.slice(5, 10)).toEqual([
      '',
      '',
      '',
      1,
      'complete, inhabitants not on record'
    ]);
  });

  it('has no such column where numbers are asked for', () => {
    expect(sheet(session({}, peopled)).columns.map(({ key }) => key)).not.toContain('rate_least');
  });
});

describe('a rate in words', () => {
  const { words } = session();

  it('claims no more than what is sure: the lower end is never rounded up, the higher never down [D3]', () => {
    expect(rounded({ least: 1.939, most: 1.991 })).toEqual({ least: 1.93, most: 2 });
    expect(rounded({ least: 0.07, most: 0.08 })).toEqual({ least: 0.07, most: 0.08 });
    expect(rounded({ least: 0, most: 0.0071 })).toEqual({ least: 0, most: 0.0071 });
    expect(rounded({ least: 14.559, most: 14.559 })).toEqual({ least: 14.6, most: 14.6 });
    expect(rounded({ least: 1234.5, most: 1234.5 })).toEqual({ least: 1235, most: 1235 });
  });

  it('says at least where cells are hidden, and keeps a small one', () => {
    expect(saidRate(words, { least: 0.000_712, most: 0.000_712 })).toBe('0.000712');
    expect(saidRate(words, { least: 1.939, most: 1.941 })).toBe('at least 1.93');
    expect(saidRate(words, { least: 0, most: 0.05 })).toBe('between 0 and 0.05');
    expect(rateLabel(words, { least: 1.939, most: 1.941 })).toBe('1.93+');
    expect(plain(rateLabel(words, { least: 1, most: 2 }))).toBe('1–2');
    expect(rateEnds(words, { least: 1, most: 2 })).toBe('at least 1, at most 2');
  });

  it('names years by their runs', () => {
    expect(plain(yearsText(words, [2008, 2009, 2010, 2014, 2016]))).toBe('2008–2010, 2014 and 2016');
  });
});
