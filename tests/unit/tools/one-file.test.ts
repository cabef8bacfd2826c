import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { blockOf, composed, safeScript } from '../../../tools/one-file.ts';

const PAGE =
  '<!doctype html><html><head>\n<meta charset="utf-8" />\n</head><body><div id="app"></div>\n</body></html>';
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const whole = composed({
  html: PAGE,
  script: 'console.log("</script>")\n',
  styles: '.a{color:red}\n',
  carried: [{ path: 'assets/routes.1.json', source: '["</script>"]' }],
  inline: ['opening()'],
  version: '2025-04-14'
});
/** Texts of the scripts and styles in a file, as a browser that reads it takes them. */
const between = (tag: string) => new RegExp(`<${tag}>([^]*?)</`).exec(whole)?.[1] ?? '';

describe('one file', () => {
  test('names its own scripts and styles in its policy, by what a browser reads of them', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(whole)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${sha('opening()')} ${sha(between('script type="module"'))}`,
      `style-src ${sha(between('style'))}`,
      'img-src data: blob:',
      'font-src data:',
      "connect-src 'none'",
      "worker-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types svelte-trusted-html default'
    ]);
    expect(between('script type="module"')).toBe('console.log("\\x3C/script>")');
    expect(between('style')).toBe('.a{color:red}');
  });

  test('says its letters and its policy before anything else', () => {
    expect(whole).toMatch(/<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/);
  });

  test('has its script behind all that the script reads', () => {
    expect(whole.indexOf('data-file')).toBeGreaterThan(whole.indexOf('id="app"'));
    expect(whole.indexOf('type="module"')).toBeGreaterThan(whole.indexOf('data-file'));
  });

  test('refuses styles that would end their sheet', () => {
    expect(() =>
      composed({ html: PAGE, script: '', styles: '</style>', carried: [], inline: [], version: '' })
    ).toThrow('end of a style sheet');
  });
});

describe('a script in HTML', () => {
  test('means what it meant, and neither ends nor hides', () => {
    const script = 'const a = "</script><!--<script>", b = /<\\/script>/;';
    const safe = safeScript(script);
    expect(safe).not.toMatch(/<\/script|<!--/i);
    expect(safe).toBe('const a = "\\x3C/script>\\x3C!--<script>", b = /<\\/script>/;');
  });
});

describe('a file in HTML', () => {
  test('stands as it is where it is JSON, and in base 64 where it might end its block', () => {
    expect(blockOf({ path: 'a.json', source: '["<b>"]' })).toBe(
      '<script type="text/plain" data-file="a.json">["\\u003cb>"]</script>'
    );
    expect(blockOf({ path: 'a.md', source: '</script>' })).toBe(
      `<script type="text/plain" data-file="a.md" data-base64>${btoa('</script>')}</script>`
    );
    expect(blockOf({ path: 'a.bin', source: Uint8Array.of(0, 255) })).toContain('>AP8=<');
  });
});
