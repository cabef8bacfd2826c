import { expect, it } from 'vitest';
import { withStylesOf } from '../../../tools/standing-styles.ts';

const SHEETS = new Map([
  ['assets/base.css', 'p{color:red}'],
  ['assets/below.css', '.a.s-1one,.b.s-2two{fill:red}'],
  ['assets/both.css', '.a.s-1one{fill:red}'],
  ['assets/page.css', 'main.s-0page{color:red}'],
  ['assets/script.css', '.dialog.s-3far{color:red}']
]);
const link = (file: string) => `<link rel="stylesheet" crossorigin href="../assets/${file}.css">`;
const head = (...files: readonly string[]) => `<head>${files.map(link).join('')}</head>`;
const styled = (html: string, body: string) =>
  [...withStylesOf(html, body, { up: '../', sheets: SHEETS }).matchAll(/assets\/(\w+)\.css"/g)].map(
    ([, file]) => file
  );

it('a page has the sheet of every component that stands in it, once, and no other', () => {
  const body = '<main class="x s-0page"><rect class="bar s-1one"/><p class="s-2two s-9none">A</p></main>';
  expect(styled(head('base', 'page'), body)).toEqual(['base', 'page', 'below']);
  expect(styled(head('base', 'page', 'below'), body)).toEqual(['base', 'page', 'below']);
  expect(styled(head('page', 'both'), '<i class="s-1one"></i>')).toEqual(['page', 'both']);
  expect(styled(head('base'), '<p class="note">A</p>')).toEqual(['base']);
});

it('a sheet that is only fetched ahead is there too', () => {
  const html = head('page').replace('rel="stylesheet"', 'rel="preload" as="style"');
  expect(styled(html, '<main class="s-0page"></main>')).toEqual(['page']);
});
