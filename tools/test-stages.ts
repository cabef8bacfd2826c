/** One thing `npm test` looks at; a stage of tests counts its tests, any other counts one. */
export type Stage = {
  readonly name: string;
  readonly command: readonly string[];
  /** Where a stage of tests writes vitest's report. */
  readonly report?: string;
  /** Needs the built site, so it fails unseen where the build failed. */
  readonly needsBuild?: true;
};

const COUNTED = ['--reporter=default', '--reporter=json'];

function vitest(name: string, options: readonly string[], needs: Pick<Stage, 'needsBuild'> = {}): Stage {
  const report = `.cache/test/${name}.json`;
  return {
    name,
    command: ['vitest', 'run', ...options, ...COUNTED, `--outputFile.json=${report}`],
    report,
    ...needs
  };
}

/** Every stage in order, the quick ones first; `sources` is a folder of official files to re-run the importers on. */
export function stages(sources: string | undefined): readonly Stage[] {
  const again = sources === undefined ? [] : ['--sources', sources];
  return [
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'svelte-check', command: ['svelte-check', '--fail-on-warnings'] },
    { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
    { name: 'format', command: ['prettier', '--check', '.'] },
    vitest('unit', []),
    { name: 'data:check', command: ['tsx', 'tools/data-check.ts', ...again] },
    { name: 'build', command: ['npm', 'run', 'build'] },
    { name: 'budgets', command: ['tsx', 'tools/budgets.ts'], needsBuild: true },
    vitest('browser', ['--config', 'vitest.browser.config.ts'], { needsBuild: true })
  ];
}
