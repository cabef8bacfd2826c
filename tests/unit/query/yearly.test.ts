import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameReporters, victimsByYear } from '../../../src/query/yearly.ts';
import { ask, cell, id, tables, totalsOf } from './trend-fixture.ts';

const three = tables([
  ...totalsOf('AAA', '10 <5 30'),
  ...totalsOf('BBB', '1 2 3'),
  ...totalsOf('CCC', '- 5 -')
]);
const line = (question = ask(), from = three) =>
  victimsByYear(from, question).map(({ year, victims, reporting }) =>
    victims ? `${year}: ${victims.least}–${victims.most} of ${reporting}` : `${year}: nothing`
  );

describe('detected victims a year', () => {
  it('adds what countries told and keeps what is hidden as a band [D3]', () => {
    expect(line()).toEqual(['2018: 11–11 of 2', '2019: 7–11 of 3', '2020: 33–33 of 2']);
  });

  it('leaves a year nobody told empty and never zero [D2]', () => {
    expect(line(ask({ places: [id('CCC')] }))).toEqual(['2018: nothing', '2019: 5–5 of 1', '2020: nothing']);
  });

  it('leaves a country out where it is asked to [D16]', () => {
    expect(line(ask({ without: [id('AAA')] }))).toEqual([
      '2018: 1–1 of 1',
      '2019: 7–7 of 2',
      '2020: 3–3 of 1'
    ]);
  });

  it('takes a UN region by its code, region or subregion', () => {
    expect(line(ask({ places: [id('034')] }))).toEqual([
      '2018: 11–11 of 2',
      '2019: 2–6 of 2',
      '2020: 33–33 of 2'
    ]);
    expect(line(ask({ places: [id('142')] }))).toEqual(line());
  });

  it('keeps only the countries that told a number for every year of the span', () => {
    expect(line(ask({ reporters: 'same' }))).toEqual([
      '2018: 11–11 of 2',
      '2019: 2–6 of 2',
      '2020: 33–33 of 2'
    ]);
    expect(line(ask({ reporters: 'same', years: { from: 2019, to: 2019 } }))).toEqual(['2019: 7–11 of 3']);
  });

  it('marks the latest year open while fewer countries reported than for one of the three before [D18]', () => {
    expect(victimsByYear(three, ask()).map(({ flags }) => flags)).toEqual([[], [], ['open']]);
    expect(victimsByYear(three, ask({ places: [id('AAA')] })).at(-1)?.flags).toEqual([]);
  });

  it('says nothing where the table of totals is missing', () => {
    expect(victimsByYear({ ...three, totals: null }, ask())).toEqual([]);
    expect(victimsByYear({ ...three, victims: null }, ask({ sex: 'female' }))).toEqual([]);
    expect(victimsByYear({ ...three, victims: null }, ask())).toHaveLength(3);
  });

  it('adds finer cells only where the number itself was not published', () => {
    const both = tables(totalsOf('AAA', '9 9'), [
      cell('AAA', 2018, 'sexual all all', '6'),
      cell('AAA', 2018, 'sexual female adult', '4'),
      cell('AAA', 2019, 'sexual female adult', '4'),
      cell('AAA', 2019, 'sexual male child', '<5'),
      cell('AAA', 2019, 'sexual unknown unknown', '1')
    ]);
    expect(line(ask({ form: 'sexual' }), both)).toEqual(['2018: 6–6 of 1', '2019: 5–9 of 1']);
    expect(victimsByYear(both, ask({ form: 'sexual' })).map(({ flags }) => flags)).toEqual([[], ['summed']]);
    expect(line(ask({ form: 'sexual', sex: 'female' }), both)).toEqual(['2018: 4–4 of 1', '2019: 4–4 of 1']);
  });

  it('counts nobody as reporting where a country has hidden cells but no total, and keeps the cells in the band [D45]', () => {
    const stray = tables(totalsOf('AAA', '9'), [
      cell('AAA', 2018, 'labour all all', '3'),
      cell('BBB', 2018, 'labour all all', '<5')
    ]);
    expect(line(ask({ form: 'labour' }), stray)).toEqual(['2018: 3–7 of 1']);
  });

  it('counts a country that published a number of the kind, be it without a total [D45]', () => {
    const alone = tables(totalsOf('AAA', '9'), [
      cell('AAA', 2018, 'labour all all', '<5'),
      cell('BBB', 2018, 'labour all all', '6')
    ]);
    expect(line(ask({ form: 'labour' }), alone)).toEqual(['2018: 6–10 of 2']);
  });

  it('names those who reported a total for every year as the same reporters', () => {
    const years = { from: 2018, to: 2020 };
    expect([...sameReporters(three, { places: [], without: [], years })]).toEqual(['AAA', 'BBB']);
    expect([...sameReporters(three, { places: [], without: [id('AAA')], years })]).toEqual(['BBB']);
  });

  it('gives the same sum however the countries are parted', () => {
    const word = fc.constantFrom('-', '<5', '0', '7', '120');
    const row = fc.array(word, { minLength: 3, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(row, row, (a, b) => {
        const years = { from: 2018, to: 2020 };
        const at = tables([...totalsOf('AAA', a), ...totalsOf('BBB', b), ...totalsOf('CCC', '1 1 1')]);
        const whole = victimsByYear(at, ask({ years }));
        const parts = ['AAA', 'BBB', 'CCC'].map((place) =>
          victimsByYear(at, ask({ years, places: [id(place)] }))
        );
        for (const [i, year] of whole.entries()) {
          for (const end of ['least', 'most'] as const) {
            const sum = parts.reduce((total, part) => total + (part[i]?.victims?.[end] ?? 0), 0);
            expect(year.victims?.[end] ?? 0).toBe(sum);
          }
        }
      })
    );
  });
});
