import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import { parseTable } from '../../../src/data/parse.ts';
import { candidatesCsv, iatiCandidates, knownIn } from '../../../tools/iati.ts';

const folder = mkdtempSync(join(tmpdir(), 'iati-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The family of the fixtures, told of a partner on record, with this many letters of three bytes in front. */
function written(name: string, letters: number): string {
  const path = join(folder, name);
  const text = readFileSync('tests/fixtures/iati/family.xml', 'utf8').replaceAll('Fixture Fund', 'UNODC');
  writeFileSync(path, text.replace('<iati-activities', `<!-- ${'پ—'.repeat(letters)} --><iati-activities`));
  return path;
}

describe('candidates of an IATI file', () => {
  test('print as a table of contributions that holds nothing a table refuses', async () => {
    const { rows, isWhole } = await iatiCandidates(written('family.xml', 0), '.', 'asean-act-about');
    const { table, issues } = parseTable('contributions', [...candidatesCsv(rows)].join(''));
    expect(issues).toEqual([]);
    expect(table.length).toBe(rows.length);
    expect(isWhole).toBe(true);
  });

  test('are the same where a letter of several bytes stands across two pieces of the stream', async () => {
    const [short, ...long] = await Promise.all(
      [0, 20_000, 20_001, 20_002].map(async (letters) => {
        const { rows } = await iatiCandidates(written(`family-${letters}.xml`, letters), '.', '');
        return rows;
      })
    );
    for (const rows of long) expect(rows).toEqual(short);
  });

  test('are none of a file in another encoding', async () => {
    const path = join(folder, 'latin.xml');
    writeFileSync(path, Buffer.from('<iati-activities version="2.03">\xe9</iati-activities>', 'latin1'));
    await expect(iatiCandidates(path, '.', '')).rejects.toThrow('latin.xml: expected text in UTF-8');
  });

  test('know a place by the two letters of its country, and no other way', () => {
    const { placeOf } = knownIn('.', '');
    expect(['PK', 'XK', 'pk', 'ZZ', 'PAK', ''].map(placeOf)).toEqual([
      'PAK',
      'XKX',
      undefined,
      undefined,
      undefined,
      undefined
    ]);
  });

  test('name no source that is not listed', () => {
    expect(() => knownIn('.', 'nowhere')).toThrow('expected a row nowhere, got none');
  });
});
