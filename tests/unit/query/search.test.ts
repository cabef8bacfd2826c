import { describe, expect, it } from 'vitest';
import { findByName } from '../../../src/query/search.ts';

const things = [
  { id: 'TUR', name: 'Türkiye', others: ['Turkey', 'ترکی', 'Турция', '土耳其'] },
  { id: 'TKM', name: 'Turkmenistan', others: ['Туркменистан'] },
  { id: 'GBR', name: 'United Kingdom', others: ['UK', 'Great Britain'] },
  { id: 'CIV', name: "Côte d'Ivoire", others: ['Ivory Coast'] }
];
const found = (text: string) => findByName(things, text, 8).map(({ thing, by }) => [thing.id, by]);

describe('a search by name', () => {
  it('does not mind accents, capitals or the kind of apostrophe', () => {
    expect(found('cote d’ivoire')).toEqual([['CIV', null]]);
    expect(found('turki')).toEqual([['TUR', null]]);
  });

  it('finds a name with an apostrophe by what people type who leave it out', () => {
    for (const text of ['cote divoire', 'cote d ivoire', 'Côte d’Iv'])
      expect(found(text)).toEqual([['CIV', null]]);
  });

  it('finds a place by its name in another language and by the names people know it by, and says which', () => {
    expect(found('ترکی')).toEqual([['TUR', 'ترکی']]);
    expect(found('土耳')).toEqual([['TUR', '土耳其']]);
    expect(found('uk')).toEqual([['GBR', 'UK']]);
    expect(found('ivory')).toEqual([['CIV', 'Ivory Coast']]);
  });

  it('puts a name of its own before another name, and a code before both', () => {
    expect(found('turk')).toEqual([
      ['TUR', null],
      ['TKM', null]
    ]);
    expect(found('турк')[0]).toEqual(['TKM', 'Туркменистан']);
    expect(found('gbr')).toEqual([['GBR', null]]);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('atlantis')).toEqual([]);
  });
});
