import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Where its command stands, once `npm ci --prefix bench/lighthouse` has fetched it. */
export const LIGHTHOUSE = 'bench/lighthouse/node_modules/lighthouse/cli/index.js';

/** The kinds of scores that are judged. */
export const KINDS = ['performance', 'accessibility'] as const;

/** What Lighthouse says of a page: scores from 0 to 1, and what is not whole, each with what it found. */
export type Audit = {
  readonly scores: Readonly<Record<(typeof KINDS)[number], number>>;
  readonly short: readonly string[];
};

type Report = {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly Reference[] }>
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string }>
  >;
};
type Reference = { readonly id: string; readonly weight: number };

const run = promisify(execFile);

/** Looks at one address with Lighthouse's own settings: a phone on slow 4G, the processor slowed 4×. */
export async function audit(address: string, port: number): Promise<Audit> {
  const { stdout } = await run(
    process.execPath,
    [
      LIGHTHOUSE,
      address,
      `--port=${port}`,
      `--only-categories=${KINDS.join(',')}`,
      ...['--output=json', '--output-path=stdout', '--quiet']
    ],
    { maxBuffer: 100_000_000 }
  );
  const { categories, audits } = JSON.parse(stdout) as Report;
  const score = (kind: string) => categories[kind]?.score ?? NaN;
  return {
    scores: { performance: score('performance'), accessibility: score('accessibility') },
    short: KINDS.flatMap((kind) => categories[kind]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} ${audits[id]?.score ?? ''} ${audits[id]?.displayValue ?? ''}`.trim())
  };
}
