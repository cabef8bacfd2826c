import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Bars from '../../src/chart/bars/Bars.svelte';
import { specimens as bars } from '../../src/chart/bars/specimens.ts';
import Matrix from '../../src/chart/matrix/Matrix.svelte';
import { specimens as matrices } from '../../src/chart/matrix/specimens.ts';
import { specimens as tracks } from '../../src/chart/timeline/specimens.ts';
import Track from '../../src/chart/timeline/Track.svelte';

/** The drawing alone, without Svelte's markers and class hashes, a tag a line. */
function drawing(html: string): string {
  return plain(/<svg[^]*<\/svg>/.exec(html)?.[0] ?? '');
}

/** The markup without Svelte's markers and class hashes, a tag a line. */
function plain(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/ ?(?<![\w-])s-[a-z0-9]{1,5}(?![\w-])/g, '')
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

describe('the matrix of partners', () => {
  for (const { name, width, dir, props } of matrices) {
    it(`looks as before: ${name}`, async () => {
      const table = render(Matrix, { props }).body;
      const html = plain(`<div dir="${dir}" style="inline-size: ${width}px">${table}</div>`);
      expect(html).not.toMatch(/NaN|undefined|Infinity/);
      await expect(html).toMatchFileSnapshot(`./partners/${name}.html`);
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
