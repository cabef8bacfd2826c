import { expect, it } from 'vitest';
import { withPreloads } from '../../../tools/vite-preloads.ts';

const html = '<head>\n    <link rel="stylesheet" href="../assets/a.css">\n  </head>';
const wanted = { scripts: ['assets/b.js'], styles: ['assets/a.css'], files: ['assets/c.json'] };

it('a page names what its script will ask for, and nothing twice', () => {
  expect(
    withPreloads(html, wanted, '../')
      .split('\n')
      .map((line) => line.trim())
  ).toEqual([
    '<head>',
    '<link rel="stylesheet" href="../assets/a.css">',
    '<link rel="modulepreload" crossorigin href="../assets/b.js">',
    '<link rel="preload" as="fetch" crossorigin href="../assets/c.json">',
    '</head>'
  ]);
});
