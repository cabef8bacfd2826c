/** How many things held and how many did not. */
export type Tally = { readonly passed: number; readonly failed: number };

/** One thing that held, or did not. */
export function one(held: boolean): Tally {
  return held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The sum of several tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0)
  };
}

/**
 * Counts vitest's JSON report: each test one, and one failure for every file that broke before its tests ran. A run
 * that ended badly, or without a single test, is never counted as a success.
 */
export function testTally(report: string | undefined, endedWell: boolean): Tally {
  const { tests, broken } = report === undefined ? { tests: [], broken: 0 } : readReport(report);
  const passed = tests.filter((status) => status === 'passed').length;
  const failed = tests.filter((status) => status === 'failed').length + broken;
  const isSound = endedWell && passed > 0;
  return { passed, failed: failed === 0 && !isSound ? 1 : failed };
}

type Report = { readonly tests: readonly string[]; readonly broken: number };

function readReport(text: string): Report {
  const files = listAt(JSON.parse(text), 'testResults');
  const tests = files.map((file) => listAt(file, 'assertionResults').map((test) => statusOf(test)));
  const broken = files.filter(
    (file, i) => statusOf(file) === 'failed' && !tests[i]?.includes('failed')
  ).length;
  return { tests: tests.flat(), broken };
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

function statusOf(value: unknown): string {
  const status = at(value, 'status');
  return typeof status === 'string' ? status : 'failed';
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
