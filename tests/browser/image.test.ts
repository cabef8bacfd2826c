import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';

const bare = (words: string) => words.replace(/[\u2060\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

/** Opens the dialog and waits until the preview of the picture stands. */
async function openImage(path: string, lang = 'en'): Promise<Page> {
  const page = await openFigure(path, { lang });
  await page.locator('footer .buttons button[aria-haspopup=dialog]').click();
  await page.locator('dialog[open] .preview img').waitFor();
  return page;
}

/** The file that a button of the dialog gives. */
async function fileOf(page: Page, button: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog[open]').getByRole('button', { name: button }).click()
  ]);
  const stream = await download.createReadStream();
  return { name: download.suggestedFilename(), stream };
}

type Seen = {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  readonly mean: number;
};

/** What a picture file shows: its size, how many colours its middle has, and their mean, as the browser decodes it. */
async function seen(page: Page, bytes: Uint8Array): Promise<Seen> {
  return page.evaluate(async (encoded) => {
    const binary = atob(encoded);
    const file = new Blob([Uint8Array.from(binary, (letter) => letter.charCodeAt(0))], { type: 'image/png' });
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.drawImage(bitmap, 0, 0);
    const [x, y] = [Math.round(width * 0.1), Math.round(height * 0.3)];
    const { data } = pen.getImageData(x, y, Math.round(width * 0.5), Math.round(height * 0.3));
    const pixels = new Uint32Array(data.buffer);
    let sum = 0;
    for (const byte of data) sum += byte;
    return { width, height, colours: new Set(pixels).size, mean: sum / data.length };
  }, Buffer.from(bytes).toString('base64'));
}

async function pngOf(page: Page, button: RegExp): Promise<Seen & { readonly name: string }> {
  const { name, stream } = await fileOf(page, button);
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part as Uint8Array);
  return { name, ...(await seen(page, Buffer.concat(parts))) };
}

async function svgOf(page: Page): Promise<string> {
  return text((await fileOf(page, /^SVG/)).stream);
}

/** Texts of an SVG that its own faces set beyond its page, or that are set in no face of its own. */
async function beyond(page: Page, svg: string): Promise<readonly string[]> {
  const other = await page.context().newPage();
  await other.setContent(`<body>${svg}</body>`);
  const found = await other.evaluate(async () => {
    await document.fonts.ready;
    const root = document.querySelector('svg');
    const { width, height } = root?.viewBox.baseVal ?? { width: 0, height: 0 };
    return [...document.querySelectorAll<SVGTextElement>('svg text')].flatMap((each) => {
      const box = each.getBBox();
      const at = each.getCTM();
      const scale = root?.getCTM()?.a ?? 1;
      if (!at) return [];
      const left = (box.x + at.e / scale) * 1;
      const right = left + box.width;
      const top = box.y + at.f / scale;
      const isOut = left < -1 || right > width + 1 || top < -1 || top + box.height > height + 6;
      return isOut ? [`${each.textContent}: ${left} ${right} ${top}`] : [];
    });
  });
  await other.close();
  return found;
}

describe('the image of a view', () => {
  test.each([
    [/1,920 × 1,080/, 1920, 1080],
    [/1,200 × 675/, 1200, 675],
    [/3,840 × 2,160/, 3840, 2160],
    [/3,508 × 2,480/, 3508, 2480]
  ])('is a PNG of exactly %s pixels with something in it', async (button, width, height) => {
    const page = await openImage('/routes/?place=PAK');
    const picture = await pngOf(page, button);
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(picture.colours).toBeGreaterThan(100);
    expect(picture.name).toMatch(
      new RegExp(`^tip-atlas_routes_PAK_all_\\d{4}-\\d{2}-\\d{2}_${width}x${height}\\.png$`)
    );
  });

  test('of two countries is two pictures', async () => {
    const pictures = [];
    for (const place of ['PAK', 'THA'])
      pictures.push(await pngOf(await openImage(`/trends/?place=${place}`), /1,200 × 675/));
    expect(pictures[0]?.mean).not.toBe(pictures[1]?.mean);
  });

  test.each([
    ['/routes/', 'en'],
    ['/routes/?place=PAK', 'ur'],
    ['/trends/', 'en'],
    ['/trends/?place=PAK', 'ur'],
    ['/partners/', 'ur'],
    ['/partners/', 'en'],
    ['/country/PAK/', 'en'],
    ['/country/PAK/', 'ur']
  ])('of %s in %s is an SVG with its type inside, and no word beyond its page', async (path, lang) => {
    const page = await openImage(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
    const svg = await svgOf(page);
    const families = [...svg.matchAll(/@font-face\{font-family:'([^']+)'/g)].map(([, family]) => family);
    expect(families).toContain('Hanken Grotesk');
    if (lang === 'ur')
      expect(families).toEqual(expect.arrayContaining(['Noto Naskh Arabic', 'Noto Nastaliq Urdu']));
    expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|href=|style="/);
    expect(svg.match(/https?:\/\/(?!www\.w3\.org)/g) ?? []).not.toEqual([]);
    expect(await beyond(page, svg)).toEqual([]);
    const words = bare(svg.replace(/<\/text><text[^>]*>/g, ' ').replace(/<[^>]*>/g, ' '));
    const headline = bare(await page.locator('main h1').innerText())
      .replaceAll('&', '&amp;')
      .trim();
    expect(words).toContain(headline);
    const described = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
      readonly version: string;
    };
    expect(words).toContain(described.version.slice(0, 4));
  });

  test('costs a visit that asks for none nothing', async () => {
    const asked: string[] = [];
    const page = await openFigure('/trends/', {
      prepare: async (each) => {
        each.on('request', (request) => asked.push(request.url()));
        await Promise.resolve();
      }
    });
    expect(asked.filter((url) => /inked|picturing|sharing/.test(url))).toEqual([]);
    await page.locator('footer .buttons button[aria-haspopup=dialog]').click();
    await page.locator('dialog[open] .preview img').waitFor();
    expect(asked.filter((url) => url.includes('picturing')).length).toBeGreaterThan(0);
  });

  test('that cannot be made says why in words, and can be asked for again', async () => {
    const page = await openFigure('/trends/', { expected: /picturing|Failed to load|failed/ });
    await page.route(/picturing/, (route) => route.abort());
    await page.locator('footer .buttons button[aria-haspopup=dialog]').click();
    await page.locator('dialog[open] [role=alert]').waitFor();
    await page.unroute(/picturing/);
  });
});
