import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { unusedKeys } from './used.ts';

/** Every file of the program but the messages themselves. */
const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !/^i18n[/\\](en|ur)[./\\]/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'));

describe('the messages', () => {
  it('are each said somewhere', () => {
    expect(unusedKeys(Object.keys(en), texts)).toEqual([]);
  });

  it('are missed where nobody says them', () => {
    const said = ["say('a.b')", 'say(`c.${kind}.d`)', "const KEYS = ['e.f']; say(`${key}.is`)"];
    expect(unusedKeys(['a.b', 'c.one.d', 'e.f', 'e.f.is'], said)).toEqual([]);
    expect(unusedKeys(['a', 'a.b.c', 'c.d', 'c.one', 'c.one.two.d', 'g.is'], said)).toHaveLength(6);
  });
});
