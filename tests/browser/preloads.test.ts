import { expect, test } from 'vitest';

import { PAGE_BUDGETS, firstVisit } from '../../tools/first-visit.ts';
import { openFigure } from './page.ts';

/** What comes when the page stands there already, beside the scripts that the budgets know: finer land, faces. */
const LATER = /outlines-50\.|ground-leaflet|rolldown-runtime|\.woff2$/;

test.each(['routes', 'trends', 'partners', 'data'])(
  'the HTML of %s names every file that its first picture needs, so that none waits for a script',
  async (name) => {
    const asked: string[] = [];
    const budgeted = PAGE_BUDGETS.find(({ page }) => page === name);
    const afterwards = (budgeted ? firstVisit('dist', budgeted.page).afterwards : []).map((file) =>
      file.replace(/^.*\/|-[\w-]{7}\.\w+$/g, '')
    );
    const page = await openFigure(`/${name}/`, {
      prepare: (opened) =>
        Promise.resolve(
          opened.on('request', (request) => {
            const path = new URL(request.url()).pathname;
            if (afterwards.some((name) => path.includes(`/${name}-`))) return;
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
