import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { PluginOption } from 'vite';

/** Svelte as every build and test compiles it: the HTML that is made beforehand bears the classes of the scripts that take over. */
export function compiled(): PluginOption {
  return svelte({
    configFile: false,
    compilerOptions: {
      runes: true,
      // A class stands in every element of a component, and its letters pack worse than all else there.
      cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 5)}`
    }
  });
}
