import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../../src/i18n/language.ts';
import { CONTENT_POLICY, cachePolicy, securityHeaders } from '../../../tools/content-policy.ts';
import { TYPES } from '../../../tools/media-types.ts';
import { sitePaths } from '../../../tools/site-pages.ts';

/** The rules of the header file for hosts: address, then `Name: value` lines. */
const rules = new Map(
  readFileSync('public/_headers', 'utf8')
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(([address = '', ...lines]) => [address, lines.map((line) => line.trim())])
);

describe('the header file for hosts', () => {
  test('says everywhere what the server says where anybody may frame', () => {
    const said = Object.entries(securityHeaders('/embed/routes/')).map(
      ([name, value]) => `${name}: ${value}`
    );
    expect(rules.get('/*')?.toSorted()).toEqual(said.toSorted());
    expect(said).toContain(`Content-Security-Policy: ${CONTENT_POLICY}`);
  });

  test('keeps other sites from framing every page that is no embed', () => {
    const folders = new Set(sitePaths().map((path) => path.split('/')[0] ?? ''));
    folders.delete('embed');
    expect(folders.size).toBeGreaterThan(5);
    for (const path of folders) {
      const rule = rules.get(path === '' ? '/' : `/${path}/*`);
      expect(rule, path).toEqual(["Content-Security-Policy: frame-ancestors 'self'"]);
    }
    for (const language of LANGUAGES.filter((each) => each !== 'en'))
      expect(rules.get(`/${language}/*`), language).toEqual([
        "Content-Security-Policy: frame-ancestors 'self'"
      ]);
    expect([...rules.keys()].filter((address) => address.startsWith('/embed'))).toEqual([]);
  });

  test('lets the worker for offline be asked for anew each time', () => {
    expect(rules.get('/sw.js')).toEqual([`Cache-Control: ${cachePolicy('/sw.js')}`]);
    expect(cachePolicy('/sw.js')).toBe('no-cache');
  });

  test('has the site as one file saved and not shown', () => {
    expect(rules.get('/tip-atlas.html')).toEqual([
      `Content-Disposition: ${String(securityHeaders('/tip-atlas.html')['Content-Disposition'])}`
    ]);
    expect(securityHeaders('/routes/')).not.toHaveProperty('Content-Disposition');
  });

  test('keeps for good only what has a hash in its name', () => {
    expect(rules.get('/assets/*')).toEqual([`Cache-Control: ${cachePolicy('/assets/main-AbCd_123.js')}`]);
    expect([...rules].filter(([, lines]) => lines.join().includes('immutable'))).toHaveLength(1);
    expect(cachePolicy('/assets/outlines-110.5d3559f4.bin')).toContain('immutable');
    expect(cachePolicy('/assets/routes.0123abcdef.json')).toContain('immutable');
    expect(cachePolicy('/data/datapackage.json')).toBe('no-cache');
    expect(cachePolicy('/data/index.html')).toBe('no-cache');
    expect(cachePolicy('/assets/readme.txt')).toBe('no-cache');
  });
});

describe.each(['nginx.conf', 'apache.conf'])('the settings in docs/hosting/%s', (name) => {
  const settings = readFileSync(`docs/hosting/${name}`, 'utf8');

  test('hold the content policy twice: for embeds, and with who may frame the rest', () => {
    const said = [...settings.matchAll(/"(default-src[^"]*)"/g)].map(([, policy]) => policy);
    expect(said).toEqual([`${CONTENT_POLICY}; frame-ancestors 'self'`, CONTENT_POLICY]);
  });

  test('hold every other header', () => {
    for (const [header, value] of Object.entries(securityHeaders('/embed/routes/')))
      if (header !== 'Content-Security-Policy')
        expect(settings).toMatch(new RegExp(`${header} "?${value.replace('*', '\\*')}"?[ ;\n]`));
    for (const path of ['/assets/main-AbCd_123.js', '/data/'])
      expect(settings).toContain(`"${cachePolicy(path)}"`);
  });

  test('have the site as one file saved and not shown', () => {
    expect(settings).toMatch(/Content-Disposition/);
    expect(settings).toMatch(/\/tip-atlas\\\.html\$/);
  });

  test('know the media type of every kind of file', () => {
    for (const [end, type] of Object.entries(TYPES)) {
      const [bare = ''] = type.split(';');
      const isNamed = settings
        .split('\n')
        .some(
          (line) =>
            line.includes(bare) && line.split(/[ ;]+/).includes(name === 'nginx.conf' ? end.slice(1) : end)
        );
      // What nginx does not know is bytes.
      expect(isNamed || (name === 'nginx.conf' && bare === 'application/octet-stream'), end).toBe(true);
    }
  });
});
