import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

/** The house's own settings, without the rules that need the planted file to stand on disk. */
const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

/** The rules that refuse a text, were it to stand at this path. */
async function refusals(path: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  return (result?.messages ?? []).map((message) => message.ruleId ?? `fatal: ${message.message}`);
}

function component(script: string, markup = ''): string {
  return `<script lang="ts">\n  ${script}\n</script>\n${markup}\n`;
}

const IMPORTS = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';

describe('the layer law', () => {
  test.each([
    ['a question that imports the shell', 'src/query/planted.ts', "export { a } from '../shell/a.ts';"],
    [
      'a type import upwards',
      'src/query/planted.ts',
      "import type { A } from '../figure/a.ts';\nexport type B = A;"
    ],
    ['the words importing anything', 'src/domain/planted.ts', "export { a } from '../query/a.ts';"],
    ['the map importing words', 'src/map/planted.ts', "export { a } from '../i18n/a.ts';"],
    ['a figure importing data', 'src/figure/planted.ts', "export { a } from '../data/a.ts';"],
    ['papaparse outside data', 'src/query/planted.ts', "export { default } from 'papaparse';"],
    ['Leaflet outside the map', 'src/figure/planted.ts', "export { map } from 'leaflet';"],
    ['the whole of d3', 'src/chart/planted.ts', "export { scaleLinear } from 'd3';"],
    ['a package that no table names', 'src/query/planted.ts', "export { gzipSync } from 'fflate';"],
    ['a part of Node', 'src/query/planted.ts', "export { readFileSync } from 'node:fs';"],
    [
      'a package that only begins like one at home',
      'src/query/planted.ts',
      "export { a } from 'd3-array-x';"
    ],
    [
      'the outlines outside the map',
      'src/chart/planted.ts',
      "export { OUTLINE_URLS } from 'virtual:outlines';"
    ],
    ['anything importing main', 'src/shell/planted.ts', "export { a } from '../main.ts';"]
  ])('refuses %s', async (_what, path, text) => {
    expect(await refusals(path, text)).toEqual([IMPORTS]);
  });

  test('refuses a component that imports upwards, by value and by type', async () => {
    for (const word of ['import', 'import type']) {
      const text = component(
        `${word} { A } from '../shell/a.ts';\n  const a: A | undefined = undefined;`,
        '{a}'
      );
      expect(await refusals('src/chart/Planted.svelte', text)).toContain(IMPORTS);
    }
  });

  test('refuses a dynamic import below the shell', async () => {
    expect(await refusals('src/query/planted.ts', "export const a = import('./a.ts');")).toEqual([SYNTAX]);
    const text = component("const a = import('./a.ts');", '{a}');
    expect(await refusals('src/map/Planted.svelte', text)).toContain(SYNTAX);
  });

  test('refuses a later import of a package from the shell too', async () => {
    expect(await refusals('src/shell/planted.ts', "export const a = import('fflate');")).toEqual([SYNTAX]);
    expect(await refusals('src/export/planted.ts', "export const a = import('node:fs');")).toEqual([SYNTAX]);
  });

  test('lets the shell import later, and every room import from the rooms above it', async () => {
    expect(await refusals('src/shell/planted.ts', "export const a = import('../figure/a.ts');")).toEqual([]);
    expect(await refusals('src/query/planted.ts', "export { a } from '../domain/a.ts';")).toEqual([]);
    expect(await refusals('src/data/planted.ts', "export { default } from 'papaparse';")).toEqual([]);
    expect(await refusals('src/map/planted.ts', "import 'leaflet/dist/leaflet.css';")).toEqual([]);
    expect(await refusals('src/shell/planted.ts', "export const a = import('svelte/store');")).toEqual([]);
  });
});

describe('the rules for markup', () => {
  test('refuse a string taken as HTML', async () => {
    const text = component("const a = '<b>';", '{@html a}');
    expect(await refusals('src/shell/Planted.svelte', text)).toContain('svelte/no-at-html-tags');
    expect(await refusals('src/map/planted.ts', "document.body.innerHTML = '';")).toEqual([SYNTAX]);
    expect(await refusals('src/shell/planted.ts', "document.body.outerHTML = '';")).toEqual([SYNTAX]);
  });

  test('refuse a literal style attribute, which the content policy would drop', async () => {
    const text = '<p style="color: red">a</p>\n';
    expect(await refusals('src/shell/Planted.svelte', text)).toContain('no-restricted-syntax');
  });
});
