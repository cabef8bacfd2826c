import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Spark from '../../src/chart/spark/Spark.svelte';
import { specimens as sparks } from '../../src/chart/spark/specimens.ts';
import Corridors from '../../src/map/Corridors.svelte';
import Legend from '../../src/map/Legend.svelte';
import { legends } from '../../src/map/legends.ts';
import { specimens } from '../../src/map/specimens.ts';

/** The markup without Svelte's markers and class hashes, a tag a line. */
function drawing(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/ ?(?<![\w-])s-[a-z0-9]{1,5}(?![\w-])/g, '')
    .replaceAll(/(\d+\.\d{2})\d+/g, '$1')
    .replaceAll('><', '>\n<');
}

const pictures = specimens.map(({ name, width, height, props }) => ({
  name,
  width,
  height,
  body: render(Corridors, { props }).body
}));

describe('the routes on the map', () => {
  test.each(pictures)('look as before: $name', async ({ name, width, height, body }) => {
    const box = `width="${width}" height="${height}"`;
    const svg = drawing(`<svg xmlns="http://www.w3.org/2000/svg" ${box}>${body}</svg>`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    await expect(svg).toMatchFileSnapshot(`./routes/${name}.svg`);
  });
});

describe('the small trend of a route', () => {
  test.each(sparks)('looks as before: $name', async ({ name, props }) => {
    const svg = drawing(render(Spark, { props }).body);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    await expect(svg).toMatchFileSnapshot(`./routes/${name}.svg`);
  });
});

describe('the legend of the map', () => {
  test.each(legends)('looks as before: $name', async ({ name, props }) => {
    const html = drawing(render(Legend, { props }).body);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    await expect(html).toMatchFileSnapshot(`./routes/${name}.html`);
  });
});
