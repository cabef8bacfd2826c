import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inFile, outOfFile, pathInFile } from '../../../src/shell/in-file.ts';
import { spellAddress } from '../../../src/state/spelled.ts';
import { readPath, readView, writeAddress } from '../../../src/state/url.ts';
import { view as anyView } from '../../arbitraries.ts';

const FILE = new URL('file:///media/stick/embed/tip-atlas.html');
const same = (whole: string) => whole;

describe('an address in one file', () => {
  test.each([
    ['ur/trends/?place=PAK&years=2018-2022', '?at=ur/trends/&place=PAK&years=2018-2022'],
    ['country/PAK/', '?at=country/PAK/'],
    ['data/#glotip', '?at=data/#glotip'],
    ['present/?deck=a&at=trends%2F', '?at=present/&deck=a&at=trends%2F']
  ])('says of %s what follows the name of the file, and nothing of its folder', (path, written) => {
    const whole = inFile(path, FILE);
    expect(whole).toBe(FILE.href + written);
    const { search, hash } = new URL(whole);
    expect(pathInFile(search) + hash).toBe(path);
  });

  test.each([
    ['', ''],
    ['?', ''],
    ['?place=PAK', '?place=PAK'],
    ['?place=PAK&at=trends/', '?place=PAK&at=trends/'],
    ['?at=', ''],
    ['?at=trends', 'trends'],
    ['?at=//elsewhere.example/', 'elsewhere.example/'],
    ['?at=%', '%']
  ])('that somebody wrote by hand, %s, is read as far as it goes', (query, path) => {
    expect(pathInFile(query)).toBe(path);
  });

  test('leads back to every view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { search } = new URL(
          inFile(
            writeAddress(view, 'en', (place) => place === 'PAK'),
            FILE
          )
        );
        const [path = '', query = ''] = pathInFile(search).split('?', 2);
        expect(readView(readPath(path), query, 'en')).toEqual({ view, ignored: [] });
      })
    );
  });
});

describe('an address that leaves one file', () => {
  const address = `${FILE.href}?at=ur/trends/&place=PAK#top`;

  test('is that of the public site, where the file knows it', () => {
    expect(outOfFile(address, 'https://atlas.example/tip/', same)).toBe(
      'https://atlas.example/tip/ur/trends/?place=PAK#top'
    );
  });

  test('names the file and not the folder where somebody keeps it, where there is no site', () => {
    expect(outOfFile(address, '', same)).toBe('tip-atlas.html?at=ur/trends/&place=PAK#top');
  });

  test.each(['https://atlas.example/', ''])('is spelled out like any other (%s)', (site) => {
    const { view } = readView(readPath('trends'), '?place=PAK', 'en');
    const written = outOfFile(inFile('trends/?place=PAK', FILE), site, (whole) => spellAddress(whole, view));
    expect(written).toMatch(
      site === ''
        ? /^tip-atlas\.html\?at=trends\/&place=PAK&/
        : /^https:\/\/atlas\.example\/trends\/\?place=PAK&/
    );
    expect(written).toContain('measure=count');
  });
});
