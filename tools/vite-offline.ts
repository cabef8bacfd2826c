import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { offlineSet } from './offline-set.ts';
import { ownBuild } from './own-build.ts';

/** Stands in the packed program until all of it is known that its name is made of. */
const UNNAMED = 'release-to-be-named';

/** Puts the workers that keep a copy for offline, and that switch it off, beside a site that is written whole. */
export function offline(): Plugin {
  return {
    name: 'tip-atlas:offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir = 'dist' }) => writeWorkers(dir)
    }
  };
}

/** Writes `sw.js` and `sw-off.js` of a built site: the same site makes the same bytes, any other site another release. */
export async function writeWorkers(dist: string): Promise<void> {
  const own = await ownBuild({
    input: { sw: 'src/worker/sw.ts', 'sw-off': 'src/worker/sw-off.ts' },
    define: { OFFLINE_SET: JSON.stringify(offlineSet(dist)), RELEASE: JSON.stringify(UNNAMED) },
    scriptNames: '[name].js'
  });
  for (const { fileName, source } of own) {
    const text = String(source);
    const release = createHash('sha256').update(text).digest('hex').slice(0, 16);
    writeFileSync(join(dist, fileName), text.replaceAll(UNNAMED, release));
  }
}
