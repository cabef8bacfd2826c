import type { Plugin } from 'vite';

import { CONTENT_POLICY } from './content-policy.ts';

/** Puts the content policy first into the `<head>` of built pages; the development server needs inline code and stays without. */
export function contentPolicy(): Plugin {
  return {
    name: 'tip-atlas:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
          injectTo: 'head-prepend'
        }
      ]
    }
  };
}
