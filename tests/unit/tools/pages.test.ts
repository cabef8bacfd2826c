import { describe, expect, test } from 'vitest';

import { pageHtml } from '../../../tools/vite-pages.ts';

const INDEX = `<title>Atlas</title>
<meta name="description" content="All of it" />
<link rel="icon" href="./favicon.svg" />
<script type="module" crossorigin src="./assets/main-12345678.js"></script>
<a href="https://example.org/./x">a</a>`;

describe('the HTML of a page', () => {
  const html = pageHtml(INDEX, { path: 'trends', title: 'Trends & totals', description: 'Each "year"' });

  test('finds its files one folder up', () => {
    expect(html).toContain('href="../favicon.svg"');
    expect(html).toContain('src="../assets/main-12345678.js"');
    expect(html).toContain('href="https://example.org/./x"');
  });

  test('goes up once for each folder of a deeper address', () => {
    const embed = pageHtml(INDEX, { path: 'embed/routes', title: 'a', description: 'b' });
    expect(embed).toContain('src="../../assets/main-12345678.js"');
  });

  test('has its own title and description, escaped', () => {
    expect(html).toContain('<title>Trends &amp; totals</title>');
    expect(html).toContain('content="Each &quot;year&quot;"');
  });
});
