import { describe, expect, it } from 'vitest';
import { nearestAnswer } from '../../../../src/figure/trends/nearest.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { riseOf } from '../../../../src/figure/trends/rise.ts';
import { sentence } from '../../../../src/figure/trends/sentence.ts';
import { sheet } from '../../../../src/figure/trends/sheet.ts';
import type { View } from '../../../../src/state/view.ts';
import { cell, id, totalsOf } from '../../query/trend-fixture.ts';
import { dataset, session } from './session-fixture.ts';

/** Without the marks that keep a line from breaking. */
const plain = (text: string) => text.replaceAll('\u2060', '');

describe('the sentence of a trend', () => {
  it('never says that a number rose without saying how many countries reported [D17]', () => {
    expect(sentence(session())).toBe(
      '2 countries reported 240 detected victims in 2021, up from 10 by 1 country in 2018. Pakistan, which first gave a total for 2020, reported 200 of them.'
    );
  });

  it('leaves Pakistan out where the view does [D16]', () => {
    expect(sentence(session({ without: [id('PAK')] }))).toBe(
      'Without Pakistan, 1 country reported 30 detected victims in 2020, up from 10 by 1 country in 2018.'
    );
  });

  it('says of a newcomer that nothing is known about the years before', () => {
    expect(sentence(session({ place: [id('PAK')] }))).toBe(
      'Pakistan reported 200 detected victims in 2021, after 300 in 2020. It first reported for 2020; nothing is known about the years before.'
    );
  });

  it.each([
    ['10 90 20', 'Aland reported 20 detected victims in 2020, after 10 in 2018. Between them, 2019 had 90.'],
    // a quarter more than both ends is the least that is told
    ['80 99 70', 'Aland reported 70 detected victims in 2020, after 80 in 2018.'],
    [
      '80 100 70',
      'Aland reported 70 detected victims in 2020, after 80 in 2018. Between them, 2019 had 100.'
    ],
    // a hidden number may be as high as four, and is never the higher one for that
    ['1 <5 1', 'Aland reported 1 detected victim in 2020, after 1 in 2018.'],
    [
      '10 90 90 20',
      'Aland reported 20 detected victims in 2021, after 10 in 2018. Between them, 2019 had 90.'
    ]
  ])('tells of a year far above both ends: %s', (years, told) => {
    const data = { ...dataset, totals: totalsOf('AAA', years), victims: [] };
    expect(plain(sentence(session({ place: [id('AAA')] }, data)))).toBe(told);
  });

  it('says what hidden cells can be, never zero [D2]', () => {
    expect(sentence(session({ place: [id('BBB')] }))).toBe(
      'Beland reported between 0 and 4 detected victims in 2019, the only year with a total here.'
    );
  });

  it('names each of several countries and who did not report', () => {
    expect(sentence(session({ place: [id('AAA'), id('BBB')], years: { from: 2020, to: 2021 } }))).toContain(
      'Detected victims in 2021: Aland 40 and Beland (not reported).'
    );
  });

  it('says that nothing is on record, and offers the nearest view that has something', () => {
    const empty = session({ place: [id('AAA')], form: 'labour', years: { from: 2018, to: 2018 } });
    expect(sentence(empty)).toBe(
      'No number of detected victims (forced labour) is on record from Aland for 2018'
    );
    expect(nearestAnswer(empty)?.change).toEqual({ years: null });
    expect(nearestAnswer(session({ place: [id('CCC')] }))?.change.place).toEqual([]);
  });

  it('says which table is missing', () => {
    expect(sentence(session({}, { ...dataset, totals: null }))).toContain('totals');
    expect(sentence(session({ sex: 'female' }, { ...dataset, victims: null }))).toContain('victims');
  });

  it('has a table with both ends of every number and nothing where nothing was reported', () => {
    const { rows } = sheet(session({ place: [id('BBB')] }, { ...dataset, victims: null }));
    expect(rows.map((row) => row.slice(3, 6))).toEqual([
      [null, null, 0],
      [0, 4, 1],
      [null, null, 0],
      [null, null, 0]
    ]);
  });

  it('takes the year of the first report from the record, whatever years or victims are chosen', () => {
    const years = { from: 2021, to: 2021 };
    expect(sentence(session({ years }))).toContain(
      'Pakistan, which first gave a total for 2020, reported 200'
    );
    expect(sentence(session({ place: [id('PAK')], years }))).toBe(
      'Pakistan reported 200 detected victims in 2021.'
    );
    const cells = [cell('PAK', 2018, 'labour all all', '<5'), cell('PAK', 2021, 'labour all all', '9')];
    const labour = session({ form: 'labour' }, { ...dataset, victims: cells });
    expect(sentence(labour)).toContain('Pakistan, which first gave a total for 2020, reported 9');
    expect(sentence(session({ place: [id('PAK')] }, { ...dataset, victims: cells }))).toContain(
      'It first gave a total for 2020; no total is known for the years before.'
    );
  });

  it('leaves the members of a region out, and nobody for an unknown code', () => {
    expect(sentence(session({ without: [id('034')] }))).toContain('No country reported');
    const unknown = trendAnswer(session({ without: [id('XXX')] }));
    expect(unknown?.series.map(({ without }) => without)).toEqual([[], ['PAK']]);
  });

  it('says the same of a country with hidden cells and no total, whatever victims are chosen', () => {
    const hidden = { ...dataset, victims: [cell('CCC', 2019, 'other all all', '<5')] };
    const said = 'Celand gave no total for 2018–2021; some finer figures are hidden (<5)';
    for (const form of ['all', 'other'] as const)
      expect(plain(sentence(session({ place: [id('CCC')], form }, hidden)))).toBe(said);
  });

  it('drops unknown places, and says so where no other is left', () => {
    expect(sentence(session({ place: [id('XXX'), id('AAA')] }))).toContain('Aland reported 40');
    expect(sentence(session({ place: [id('XXX')] }))).toBe(
      'The address names no place that is known here: XXX'
    );
  });

  it('speaks of more countries counting only where more of them reported', () => {
    const rise = (change: Partial<View>) => {
      const asked = session(change);
      const answer = trendAnswer(asked);
      return answer ? riseOf(asked, answer).join(' ') : '';
    };
    expect(rise({})).toContain('1 country reported for 2018, 2 for 2021. Part of the line');
    expect(rise({ years: { from: 2020, to: 2021 } })).toContain(
      '2 countries reported for 2020, 2 for 2021. Pak'
    );
    expect(rise({ years: { from: 2021, to: 2021 } })).toMatch(/^2 countries reported for 2021\. Pakistan/);
    expect(rise({ years: { from: 2021, to: 2021 } })).not.toContain('largest step');
    const open = { ...dataset, totals: [...totalsOf('AAA', '1 1'), ...totalsOf('BBB', '1 -')] };
    const asked = session({ years: { from: 2019, to: 2019 } }, open);
    const answer = trendAnswer(asked);
    expect(answer && riseOf(asked, answer)).toEqual(['1 country reported for 2019.']);
  });
});
