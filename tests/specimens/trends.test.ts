import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Multiple from '../../src/chart/multiples/Multiple.svelte';
import { specimens as multiples } from '../../src/chart/multiples/specimens.ts';
import Reporting from '../../src/chart/reporting/Reporting.svelte';
import { specimens as reporting } from '../../src/chart/reporting/specimens.ts';
import { specimens as trends } from '../../src/chart/trend/specimens.ts';
import Trend from '../../src/chart/trend/Trend.svelte';

/** The drawing alone, without Svelte's markers and class hashes, a tag a line. */
function drawing(html: string): string {
  const svg = /<svg[^]*<\/svg>/.exec(html)?.[0] ?? '';
  return svg
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/ ?(?<![\w-])s-[a-z0-9]{1,5}(?![\w-])/g, '')
    .replaceAll(/(\d+\.\d{2})\d+/g, '$1')
    .replaceAll('><', '>\n<');
}

const file = (name: string) => `./trends/${name}.svg`;

describe('detected victims a year', () => {
  for (const { name, props } of trends) {
    it(`look as before: ${name}`, async () => {
      await expect(drawing(render(Trend, { props }).body)).toMatchFileSnapshot(file(name));
    });
  }
});

describe('the countries that reported', () => {
  for (const { name, props } of reporting) {
    it(`look as before: ${name}`, async () => {
      await expect(drawing(render(Reporting, { props }).body)).toMatchFileSnapshot(file(name));
    });
  }
});

describe('a form of exploitation beside its neighbours', () => {
  for (const { name, props } of multiples) {
    it(`looks as before: ${name}`, async () => {
      await expect(drawing(render(Multiple, { props }).body)).toMatchFileSnapshot(file(name));
    });
  }
});
