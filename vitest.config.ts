import { defineConfig } from 'vitest/config';

import { compiled } from './tools/vite-svelte.ts';

const plugins = [compiled()];

/** A busy machine takes its time: a limit finds what hangs, and says nothing of how fast it is. */
const testTimeout = 30_000;

/** Unit tests and specimens run without a browser's objects; `dom` has happy-dom and Svelte's client side. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: { name: 'unit', testTimeout, include: ['tests/unit/**/*.test.ts'], environment: 'node' }
      },
      {
        plugins,
        test: {
          name: 'specimens',
          testTimeout,
          include: ['tests/specimens/**/*.test.ts'],
          environment: 'node'
        }
      },
      {
        plugins,
        resolve: { conditions: ['browser'] },
        test: { name: 'dom', testTimeout, include: ['tests/dom/**/*.test.ts'], environment: 'happy-dom' }
      }
    ]
  }
});
