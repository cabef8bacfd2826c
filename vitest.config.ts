import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const plugins = [svelte({ configFile: false, compilerOptions: { runes: true } })];

/** Unit tests and specimens run without a browser's objects; `dom` has happy-dom and Svelte's client side. */
export default defineConfig({
  test: {
    projects: [
      { plugins, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        plugins,
        test: { name: 'specimens', include: ['tests/specimens/**/*.test.ts'], environment: 'node' }
      },
      {
        plugins,
        resolve: { conditions: ['browser'] },
        test: { name: 'dom', include: ['tests/dom/**/*.test.ts'], environment: 'happy-dom' }
      }
    ]
  }
});
