import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeWorkers } from '../../tools/vite-offline.ts';

/** What no test of editions asks for, and is most of the built site. */
const LEFT_OUT = /dist\/(?:og|oembed|\.vite|(?:ur\/)?country\/(?!PAK)[A-Z]{3})(?:\/|$)/;

/** The scripts that are others in the next edition: the first of every page, and one that comes when it is wanted. */
const CHANGED = [
  [/^index-[\w-]{7}\.js$/, 'index-EDITION2.js', 'script'],
  [/^Data-[\w-]{7}\.js$/, 'Data-EDITION2.js', 'later']
] as const;

/**
 * Makes the next edition of the built site, in a folder of its own: other HTML, and scripts with other names and other bytes,
 * each of which says on the root element that it is of edition 2.
 */
export async function nextEdition(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tip-atlas-edition-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  const assets = join(folder, 'assets');
  const names = CHANGED.map(([pattern, next, part]) => {
    const name = readdirSync(assets).find((each) => pattern.test(each));
    if (name === undefined) throw new Error(`the built site has no ${pattern.source}`);
    renameSync(join(assets, name), join(assets, next));
    return { name, next, part };
  });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js)$/.test(path)) continue;
    const file = join(folder, path);
    let text = readFileSync(file, 'utf8');
    for (const { name, next, part } of names) {
      text = text.replaceAll(name, next);
      if (path.endsWith(next)) text += `\n;document.documentElement.dataset.${part} = '2';\n`;
    }
    writeFileSync(file, text.replace('<html ', '<html data-html="2" '));
  }
  await writeWorkers(folder);
  return folder;
}
