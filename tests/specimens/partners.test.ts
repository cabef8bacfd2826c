import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Bars from '../../src/chart/bars/Bars.svelte';
import { specimens as bars } from '../../src/chart/bars/specimens.ts';
import { specimens as tracks } from '../../src/chart/timeline/specimens.ts';
import Track from '../../src/chart/timeline/Track.svelte';

/** The drawing alone, without Svelte's markers and class hashes, a tag a line. */
function drawing(html: string): string {
  const svg = /<svg[^]*<\/svg>/.exec(html)?.[0] ?? '';
  return svg
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/ ?svelte-[a-z0-9]+/g, '')
    .replaceAll(/(\d+\.\d{2})\d+/g, '$1')
    .replaceAll('><', '>\n<');
}

describe('the grants by year', () => {
  for (const { name, props } of bars) {
    it(`look as before: ${name}`, async () => {
      await expect(drawing(render(Bars, { props }).body)).toMatchFileSnapshot(`./partners/${name}.svg`);
    });
  }
});

describe('a programme on its axis', () => {
  for (const { name, props } of tracks) {
    it(`looks as before: ${name}`, async () => {
      await expect(drawing(render(Track, { props }).body)).toMatchFileSnapshot(`./partners/${name}.svg`);
    });
  }
});
