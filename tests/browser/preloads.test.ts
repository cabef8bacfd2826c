import { expect, test } from 'vitest';

import { openFigure } from './page.ts';

/** What comes when the page stands there already: finer land, the live map and what it is loaded with, faces. */
const LATER = /outlines-50\.|ground-leaflet|rolldown-runtime|\.woff2$/;

test.each(['routes', 'trends', 'partners', 'data'])(
  'the HTML of %s names every file that its first picture needs, so that none waits for a script',
  async (name) => {
    const asked: string[] = [];
    const page = await openFigure(`/${name}/`, {
      prepare: (opened) =>
        Promise.resolve(
          opened.on('request', (request) => {
            const path = new URL(request.url()).pathname;
            if (path.includes('/assets/') && !LATER.test(path)) asked.push(path.split('/').at(-1) ?? '');
          })
        )
    });
    const html = await (await page.request.get(page.url())).text();
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((file) => !html.includes(`/assets/${file}"`))).toEqual([]);
    expect(asked.filter((file, at) => asked.indexOf(file) !== at)).toEqual([]);
  }
);
