import { describe, expect, test } from 'vitest';

import { unpackTable } from '../../../src/data/pack.ts';
import type { TableName } from '../../../src/data/schema.ts';
import { readLines, writeLines } from '../../../src/shell/light/lines.ts';
import { keysIn } from '../../../tools/light-speech.ts';
import { lightTables } from '../../../tools/light-tables.ts';
import { withLight } from '../../../tools/vite-lights.ts';

/** The tables of a drawing as its script reads them. */
function tablesOf(text: string) {
  return new Map(
    text.split('\n').map((line) => {
      const [name = ''] = line.split(' ');
      return [name, unpackTable(name as TableName, line.slice(name.length + 1))] as const;
    })
  );
}

describe('the tables of a drawing', () => {
  const { text, places } = lightTables('partners', {
    tables: ['partners', 'programmes', 'contributions', 'events'],
    hasAllPlaces: false
  });
  const tables = tablesOf(text);

  test('hold every source that one of them names, and no other', () => {
    const named = new Set(
      ['contributions', 'events'].flatMap((name) => tables.get(name)?.columns['source'] ?? [])
    );
    const own = tables.get('sources')?.columns['source'] ?? [];
    expect([...named].filter((source) => !own.includes(source))).toEqual([]);
    expect(own.length).toBeLessThan(60);
  });

  test('hold the places that one of them names, with their names, and their regions are known to be said', () => {
    const own = tables.get('places');
    const pakistan = own?.columns['place']?.indexOf('PAK') ?? -1;
    expect(own?.columns['name']?.[pakistan]).toBe('Pakistan');
    expect(own?.columns['place']).not.toContain('ABW');
    expect(places.has('PAK') && places.has('142')).toBe(true);
  });

  test('hold all places where a drawing counts all countries', () => {
    const all = lightTables('trends', { tables: ['totals'], hasAllPlaces: true });
    expect(tablesOf(all.text).get('places')?.columns['place']).toContain('ABW');
  });
});

test('a drawing says the messages whose keys its script spells, whole or up to what is filled in', () => {
  const isSaid = keysIn('say("trends.all"); say(`trends.rise.${change}`)');
  expect(['trends.all', 'trends.rise.up', 'trends.notes'].map(isSaid)).toEqual([true, true, false]);
});

test('what lines say is read as it was written', () => {
  const lines = {
    below: 'Source: UNODC',
    lines: [
      {
        curve: [
          [1.5, 2],
          [3, -4.1],
          [5, 6]
        ] as const,
        width: 1.4,
        said: ['Yemen → Oman', 'fewer than 5']
      }
    ]
  };
  expect(readLines(writeLines(lines))).toEqual(lines);
});

test('what a touch brings stands before what the whole figure needs, which is left as it is', () => {
  const html = '<p></p><template data-later><link></template>';
  const light = withLight(html, '../../', ['assets/a.css', 'assets/a.js', 'assets/a.json']);
  expect(light).toMatch(
    /^<p><\/p><template data-light>[^]*a\.css[^]*a\.js[^]*a\.json[^]*<\/template>\s*<template data-later><link><\/template>$/
  );
  expect(light).toContain('src="../../assets/a.js"');
});
