import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { SPOKEN_WITH } from '../../../src/shell/spoken-with.ts';
import { PAGES, type Page } from '../../../src/state/view.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith('i18n/'));

/** Which page a file belongs to; none is the frame and what several pages share. */
function pageOf(path: string): Page | undefined {
  // What writes the pages says of each what its script says.
  if (path.startsWith('shell/Data') || path === 'prerender.ts') return 'data';
  return PAGES.find((page) => path.startsWith(`figure/${page}/`) || path === `figure/${page}.ts`);
}

/** A page is said by its own files, and by those of a page that loads its messages too. */
function mayBeSaidIn(path: string, page: Page): boolean {
  const own = pageOf(path);
  return own !== undefined && SPOKEN_WITH[own].includes(page);
}

/** The beginnings of the keys that a file says: `routes.list.` of `routes.list.${kind}`. */
function saidIn(path: string): readonly string[] {
  const text = readFileSync(join('src', path), 'utf8');
  return [...text.matchAll(/say\(\s*(?:[^'"`()]*\?\s*)?(['"`])([a-z]+\.[\w.-]*)/g)].map(
    ([, , key]) => key ?? ''
  );
}

describe('the messages of a page', () => {
  it('are said by that page alone, so that no other needs them', () => {
    const strays = files.flatMap((path) =>
      saidIn(path)
        .filter((key) => PAGES.some((page) => key.startsWith(`${page}.`) && !mayBeSaidIn(path, page)))
        .map((key) => `${path} says ${key}`)
    );
    expect(strays).toEqual([]);
  });

  it('begin with the name of their page, in every file of one', async () => {
    for (const page of PAGES) {
      const part: unknown = await import(`../../../src/i18n/en/${page}.ts`);
      const messages: object = Reflect.get(part as object, page) as object;
      const others = Object.keys(messages).filter((key) => !key.startsWith(`${page}.`));
      expect([page, others]).toEqual([page, []]);
    }
  });

  it('and those of the frame are together all there are', async () => {
    const { shared } = await import('../../../src/i18n/en/shared.ts');
    const strays = Object.keys(shared).filter((key) => PAGES.some((page) => key.startsWith(`${page}.`)));
    expect(strays).toEqual([]);
    const { share } = await import('../../../src/i18n/en/share.ts');
    const { image } = await import('../../../src/i18n/en/image.ts');
    const { oneFile } = await import('../../../src/i18n/en/one-file.ts');
    const { keys } = await import('../../../src/i18n/en/keys.ts');
    const { pinned } = await import('../../../src/i18n/en/pinned.ts');
    const { quoted } = await import('../../../src/i18n/en/quoted.ts');
    const { slides } = await import('../../../src/i18n/en/slides.ts');
    const { offline } = await import('../../../src/i18n/en/offline.ts');
    const { scenes } = await import('../../../src/i18n/en/scenes.ts');
    const { exports } = await import('../../../src/i18n/en/exports.ts');
    const { talk } = await import('../../../src/i18n/en/talk.ts');
    const ofPages = Object.keys(en).filter(
      (key) =>
        ![shared, share, image, oneFile, offline, keys, pinned, quoted, slides, scenes, exports, talk].some(
          (part) => Object.hasOwn(part, key)
        )
    );
    expect(ofPages.every((key) => PAGES.some((page) => key.startsWith(`${page}.`)))).toBe(true);
  });

  it('and those of the routes, the partners or the trends view alone are said by nothing that the page of a country is made of', async () => {
    const { response } = await import('../../../src/i18n/en/response.ts');
    const { sums } = await import('../../../src/i18n/en/sums.ts');
    const { pictures } = await import('../../../src/i18n/en/pictures.ts');
    const said = reachedFrom('figure/country.ts').flatMap((path) => {
      const text = readFileSync(join('src', path), 'utf8');
      return Object.keys({ ...response, ...sums, ...pictures })
        .filter((key) => text.includes(`'${key}'`) || text.includes(`\`${key.replace(/[^.]*$/, '')}$`))
        .map((key) => `${path} says ${key}`);
    });
    expect(said).toEqual([]);
  });
});

describe('the messages of the share dialog', () => {
  it('begin with its name, and are said by its own files alone, which load them', async () => {
    const { share } = await import('../../../src/i18n/en/share.ts');
    expect(Object.keys(share).filter((key) => !key.startsWith('share.'))).toEqual([]);
    const sayers = files.filter((path) => saidIn(path).some((key) => key.startsWith('share.')));
    expect(sayers.length).toBeGreaterThan(0);
    expect(sayers.filter((path) => !path.startsWith('shell/share/') && path !== 'export/cite.ts')).toEqual(
      []
    );
  });
});

describe('the messages of slides', () => {
  it('begin with their name, and are said by what comes with slides alone, which loads them', async () => {
    const { slides } = await import('../../../src/i18n/en/slides.ts');
    expect(Object.keys(slides).filter((key) => !key.startsWith('slides.'))).toEqual([]);
    const sayers = files.filter((path) => saidIn(path).some((key) => key.startsWith('slides.')));
    expect(sayers.length).toBeGreaterThan(3);
    expect(
      sayers.filter(
        (path) => !/\/slides(?:-\w+)?\.ts$|^figure\/slide-table\.ts$|^shell\/presenting\.ts$/.test(path)
      )
    ).toEqual([]);
  });
});

it('the messages of scenes begin with their name, and are said by scenes alone, whose words say them', async () => {
  const { scenes } = await import('../../../src/i18n/en/scenes.ts');
  expect(Object.keys(scenes).filter((key) => !key.startsWith('scenes.'))).toEqual([]);
  const sayers = files.filter((path) => saidIn(path).some((key) => key.startsWith('scenes.')));
  expect(sayers.length).toBeGreaterThan(5);
  expect(sayers.filter((path) => !/^figure\/\w+\/scenes\//.test(path))).toEqual([]);
});

/** A file and every one that it imports at once, below `src`. */
function reachedFrom(path: string, known = new Set<string>()): string[] {
  if (known.has(path)) return [];
  known.add(path);
  const text = readFileSync(join('src', path), 'utf8');
  const next = [...text.matchAll(/^\s*import (?!type)[^;]*?from '(\.[^']+)'/gm)].map(([, to]) =>
    posix.join(posix.dirname(path), to ?? '')
  );
  return [path, ...next.filter((to) => /\.(ts|svelte)$/.test(to)).flatMap((to) => reachedFrom(to, known))];
}

it('the messages of a copied number are said by what comes with the first selection', async () => {
  const { quoted } = await import('../../../src/i18n/en/quoted.ts');
  expect(Object.keys(quoted).filter((key) => !key.startsWith('quoted.'))).toEqual([]);
  const sayers = files.filter((path) => saidIn(path).some((key) => key.startsWith('quoted.')));
  expect(sayers).toEqual(['shell/quoting.ts']);
});

it('the messages of the copy for offline are said by what comes with its line', async () => {
  const { offline } = await import('../../../src/i18n/en/offline.ts');
  expect(Object.keys(offline).filter((key) => !key.startsWith('offline.'))).toEqual([]);
  const sayers = files.filter((path) => saidIn(path).some((key) => key.startsWith('offline.')));
  expect(sayers.length).toBeGreaterThan(0);
  expect(sayers.filter((path) => !path.startsWith('shell/offline/'))).toEqual([]);
});
