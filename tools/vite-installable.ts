import type { Plugin } from 'vite';

/** Names the manifest and the picture by which a browser puts the site among the programs of a machine; the files lie in `public/`. */
export function installable(): Plugin {
  return {
    name: 'tip-atlas:installable',
    transformIndexHtml: () =>
      Object.entries({ manifest: './site.webmanifest', 'apple-touch-icon': './icon-180.png' }).map(
        ([rel, href]) => ({ tag: 'link', attrs: { rel, href }, injectTo: 'head' })
      )
  };
}
