import { existsSync } from 'node:fs';

import type { TestProject } from 'vitest/node';

import { findBrowser, launchBrowserServer } from '../../tools/browser.ts';
import { serve } from '../../tools/serve.ts';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges
  export interface ProvidedContext {
    /** Where the built site answers, for example `http://localhost:41730`. */
    site: string;
    /** Where the one running browser takes connections. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for all browser tests; stops both at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('dist/index.html is not there: run npm run build first');
  const server = await serve('dist', 0);
  const program = await findBrowser();
  console.log(`The browser: ${program.executablePath}`);
  const browser = await launchBrowserServer(program);
  project.provide('site', server.url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
