import { expect, it } from 'vitest';
import { drawnForPhones } from '../../src/prerender-phone.ts';

const drawing = (inner: string) => `<div class="measured s-1"><div class="ruler"></div>${inner}</div>`;
const page = (...drawings: readonly string[]) => `<h1>A</h1>${drawings.join('<p>B</p>')}<p>C</p>`;

it('each drawing is followed by that for a phone, and the page around both is that of the page', () => {
  const wide = page(drawing('<div>1</div>'), drawing('2'));
  const narrow = page(drawing('<div>a</div>'), drawing('b')).replace('A', 'other');
  const fitting = (html: string, fits: string) => html.replace('<div ', `<div data-fits="${fits}" `);
  const both = (one: string, other: string) =>
    fitting(drawing(one), 'page') + fitting(drawing(other), 'phone');
  expect(drawnForPhones(wide, () => narrow)).toBe(page(both('<div>1</div>', '<div>a</div>'), both('2', 'b')));
});

it('the second names its own parts', () => {
  const inner = '<section aria-labelledby="notes"><ol id="notes"></ol><a href="#app">y</a></section>';
  const html = drawnForPhones(drawing(inner), () => drawing(inner));
  expect(html.match(/ (?:id|aria-labelledby|href)="[^"]*"/g)).toEqual([
    ...[' aria-labelledby="notes"', ' id="notes"', ' href="#app"'],
    ...[' aria-labelledby="notes-phone"', ' id="notes-phone"', ' href="#app"']
  ]);
});

it('a drawing that names its parts in another way is refused', () => {
  const inner = '<input name="a"><label for="b">B</label>';
  expect(() => drawnForPhones(drawing(inner), () => drawing(inner))).toThrow('names its parts by name=');
});

it('a page without such a drawing is drawn once', () => {
  const drawPhone = () => {
    throw new Error('not asked for');
  };
  expect(drawnForPhones('<p>A</p>', drawPhone)).toBe('<p>A</p>');
});

it('pages that do not hold the same drawings are refused', () => {
  expect(() => drawnForPhones(page(drawing('1')), () => page())).toThrow(
    '1 drawings on a page, and 0 on a phone'
  );
});
