import { readFileSync, writeFileSync } from 'node:fs';

import { CONTENT_POLICY } from './content-policy.ts';

/** The files that tell a host which headers to send. */
const FILES = ['public/_headers', 'docs/hosting/nginx.conf', 'docs/hosting/apache.conf'];

const POLICY = /default-src 'none';[^"\n]*?trusted-types [\w -]+/g;

// After a change of the policy, or of a script that stands in the HTML: `npx tsx tools/hosting.ts` writes it into all of them.
for (const file of FILES)
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll(POLICY, () => CONTENT_POLICY)
  );
