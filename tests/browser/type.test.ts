import { expect, test } from 'vitest';

import { openFigure } from './page.ts';

const WEIGHTS = [400, 560, 660];

test.each(['routes', 'trends', 'partners', 'data'])(
  'the text of %s is set in the one face that its HTML asks for, in every weight',
  async (name) => {
    const asked: string[] = [];
    const page = await openFigure(`/${name}/`, {
      prepare: (opened) =>
        Promise.resolve(
          opened.on('request', (request) => {
            if (request.url().endsWith('.woff2')) asked.push(request.url().split('/').at(-1) ?? '');
          })
        )
    });
    const html = await (await page.request.get(page.url())).text();
    expect([...new Set(asked)]).toHaveLength(1);
    expect(html).toContain(`/assets/${asked[0] ?? ''}"`);
    const set = await page.evaluate(
      (weights) => weights.map((weight) => document.fonts.check(`${weight} 16px "Hanken Grotesk"`)),
      WEIGHTS
    );
    expect(set).toEqual(WEIGHTS.map(() => true));
  }
);

test('a letter that the site never says comes from the whole face', async () => {
  const page = await openFigure('/data/');
  const faces = await page.evaluate(async () => {
    const loaded = await document.fonts.load('500 16px "Hanken Grotesk"', 'ßł');
    return loaded.map(({ status }) => status);
  });
  expect(faces).toEqual(['loaded', 'loaded']);
});
