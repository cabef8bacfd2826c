import { createHash } from 'node:crypto';

import { deckSlot } from '../src/shell/deck-slot.ts';

/** A file that the page would fetch: its path below the root of the site, and what is in it. */
export type Carried = { readonly path: string; readonly source: string | Uint8Array };

/** What one file is made of. */
export type Parts = {
  /** the HTML of the page without its links to scripts and styles */
  readonly html: string;
  /** all of the script, one module */
  readonly script: string;
  readonly styles: string;
  readonly carried: readonly Carried[];
  /** scripts that stand in the HTML already */
  readonly inline: readonly string[];
  /** of the data in it */
  readonly version: string;
};

/** The page with all that it needs in itself, and a policy under which it can ask for nothing else. */
export function composed({ html, script, styles, carried, inline, version }: Parts): string {
  const module = safeScript(script);
  const sheet = styles.trim();
  if (/<\/style/i.test(sheet)) throw new Error('the styles hold the end of a style sheet');
  const policy = filePolicy([...inline, module], sheet);
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    ${deckSlot(version, null)}\n    <style>${sheet}</style>`;
  const blocks = carried.map(blockOf).join('\n    ');
  return html
    .replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}\n    ${head}`)
    .replace(/\s*<\/body>/, () => `\n    ${blocks}\n    <script type="module">${module}</script>\n  </body>`);
}

/** What one file may load and do: its own scripts and styles by their hashes, pictures and type out of itself, nothing over a network. */
export function filePolicy(scripts: readonly string[], styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(styles)}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html default'
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script as it may stand in HTML: in its texts, the only places where these can be, what ends or hides a script is escaped. */
export function safeScript(script: string): string {
  return script
    .trim()
    .replaceAll(/<(?=\/script)/gi, '\\x3C')
    .replaceAll('<!--', '\\x3C!--');
}

/** A file as a block of data, which no browser runs: JSON as it is, anything else in base 64. */
export function blockOf({ path, source }: Carried): string {
  const json = path.endsWith('.json') ? textOf(source).replaceAll('<', '\\u003c') : null;
  const [form, text] = json === null ? [' data-base64', Buffer.from(source).toString('base64')] : ['', json];
  return `<script type="text/plain" data-file="${path}"${form}>${text}</script>`;
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
