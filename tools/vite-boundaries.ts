import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { outlineBytes } from './boundaries.ts';
import type { Scale } from './boundaries.ts';

const VIRTUAL = 'virtual:outlines';
const RESOLVED = `\0${VIRTUAL}`;

type Asset = { readonly url: string; readonly bytes: Uint8Array };

/** Builds the map's land and gives the page its addresses: `virtual:outlines` says where each scale stands. */
export function boundaries(): Plugin {
  let built: Readonly<Record<Scale, Asset>> | null = null;
  const assets = () => (built ??= { coarse: asset('coarse', '110'), fine: asset('fine', '50') });
  return {
    name: 'tip-atlas:boundaries',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const { coarse, fine } = assets();
      return `export const OUTLINE_URLS = ${JSON.stringify({ coarse: coarse.url, fine: fine.url })};\n`;
    },
    generateBundle() {
      for (const { url, bytes } of Object.values(assets()))
        this.emitFile({ type: 'asset', fileName: url, source: bytes });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '');
        const found = Object.values(assets()).find(({ url }) => path === `/${url}`);
        if (found === undefined) {
          next();
          return;
        }
        response.setHeader('content-type', 'application/octet-stream');
        response.end(found.bytes);
      });
    }
  };
}

function asset(scale: Scale, name: string): Asset {
  const bytes = outlineBytes(scale);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { url: `assets/outlines-${name}.${hash}.bin`, bytes };
}
