import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Crosstab from '../../src/chart/crosstab/Crosstab.svelte';
import { specimens as crosstabs } from '../../src/chart/crosstab/specimens.ts';
import Ranking from '../../src/chart/ranking/Ranking.svelte';
import { specimens as rankings } from '../../src/chart/ranking/specimens.ts';
import { specimens as waterfalls } from '../../src/chart/waterfall/specimens.ts';
import Waterfall from '../../src/chart/waterfall/Waterfall.svelte';

/** The markup without Svelte's markers and class hashes, a tag a line. */
function drawing(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/ ?(?<![\w-])s-[a-z0-9]{1,5}(?![\w-])/g, '')
    .replaceAll(/(\d+\.\d{2})\d+/g, '$1')
    .replaceAll('><', '>\n<');
}

describe('the cross table', () => {
  test.each(crosstabs)('looks as before: $name', async ({ name, props }) => {
    const html = drawing(render(Crosstab, { props }).body);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    await expect(html).toMatchFileSnapshot(`./pictures/${name}.html`);
  });
});

describe('the ranking', () => {
  test.each(rankings)('looks as before: $name', async ({ name, props }) => {
    const html = drawing(render(Ranking, { props }).body);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    await expect(html).toMatchFileSnapshot(`./pictures/${name}.html`);
  });
});

describe('the waterfall', () => {
  test.each(waterfalls)('looks as before: $name', async ({ name, props }) => {
    const html = drawing(render(Waterfall, { props }).body);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    await expect(html).toMatchFileSnapshot(`./pictures/${name}.html`);
  });
});
