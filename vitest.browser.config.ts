import { defineConfig } from 'vitest/config';

/** Browser tests drive the built site in `dist/`, one file after another, so that no two fight over the processor. */
export default defineConfig({
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/browser/site.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine may take longer than a second to fetch what a click asks for.
    expect: { poll: { timeout: 10_000 } },
    // A machine that stalls is asked once more, and the report says so; what is wrong is wrong at the first try.
    retry: { count: 1, condition: /Timeout \d+ms exceeded|timed out in \d+ms/ }
  }
});
