import { describe, expect, it } from 'vitest';
import { stylesFor, withFirstStyles } from '../../../tools/first-styles.ts';

const HTML =
  '<html lang="en"><body><main class="embed routes"><p class="caveat note">Text</p></main></body></html>';

describe('the styles that a piece of HTML can use', () => {
  it.each([
    ['.caveat{color:red}', '.caveat{color:red}'],
    ['.other{color:red}', ''],
    ['.embed .other{color:red}', ''],
    ['.embed .caveat,.other{color:red}', '.embed .caveat{color:red}'],
    ['h1{color:red}', ''],
    ['main>p:first-child{color:red}', 'main>p:first-child{color:red}'],
    ['.caveat:hover{color:red}', '.caveat:hover{color:red}'],
    [':is(.other,.caveat){color:red}', ':is(.other,.caveat){color:red}'],
    [':root[data-theme=dark] .caveat{color:red}', ':root[data-theme=dark] .caveat{color:red}'],
    ['.caveat:not(:has(.other)){color:red}', '.caveat:not(:has(.other)){color:red}'],
    ['@media print{.other{color:red}}', ''],
    ['@media print{.caveat{color:red}.other{color:red}}', '@media print{.caveat{color:red}}'],
    [':lang(en) .caveat{color:red}', ':lang(en) .caveat{color:red}'],
    [':root:lang(ur){color:red}', ''],
    [':not(:lang(ur)) .caveat{color:red}', ':not(:lang(ur)) .caveat{color:red}'],
    [':is(:lang(ur),.embed) .caveat{color:red}', ':is(:lang(ur),.embed) .caveat{color:red}'],
    ['@font-face{font-family:A}', '@font-face{font-family:A}'],
    [':root{--ink:#000}', ':root{--ink:#000}']
  ])('%s', (css, kept) => {
    expect(stylesFor(css, HTML)).toBe(kept);
  });
});

it('a picture has one sheet before it, and the whole ones, in their order, behind it', () => {
  const link = (file: string) => `<link rel="stylesheet" crossorigin href="../../${file}">`;
  const html = `<head>\n${link('a.css')}\n${link('b.css')}\n</head><p class="caveat"></p><template data-later></template>`;
  const styled = withFirstStyles(html, '../../', (file) => `.caveat{--of:${file}}.other{color:red}`);
  expect(styled.source.replaceAll('\n', '')).toBe('.caveat{--of:a.css}.caveat{--of:b.css}');
  const [head = '', rest = ''] = styled.html.split('</head>');
  expect(head.match(/<link [^>]*>/g)).toEqual([link(styled.fileName)]);
  expect(rest.match(/<link [^>]*>/g)).toEqual([link('a.css'), link('b.css')]);
});
