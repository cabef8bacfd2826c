import { describe, expect, test } from 'vitest';

import { one, sum, testTally } from '../../../tools/test-tally.ts';

function report(...files: { readonly status: string; readonly tests: readonly string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((each) => ({ status: each }))
    }))
  });
}

describe('the tally of a test run', () => {
  test('counts each test once and leaves out what was skipped', () => {
    const text = report(
      { status: 'failed', tests: ['passed', 'failed', 'pending'] },
      { status: 'passed', tests: ['passed'] }
    );
    expect(testTally(text, false)).toEqual({ passed: 2, failed: 1 });
  });

  test('counts a file that broke before its tests ran as one failure', () => {
    const text = report({ status: 'failed', tests: [] }, { status: 'passed', tests: ['passed'] });
    expect(testTally(text, false)).toEqual({ passed: 1, failed: 1 });
  });

  test('never calls a run that ended badly a success', () => {
    const text = report({ status: 'passed', tests: ['passed'] });
    expect(testTally(text, true)).toEqual({ passed: 1, failed: 0 });
    expect(testTally(text, false)).toEqual({ passed: 1, failed: 1 });
  });

  test('takes no tests, or no report, for a failure', () => {
    expect(testTally(report(), true)).toEqual({ passed: 0, failed: 1 });
    expect(testTally(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });

  test('adds up', () => {
    expect(sum([one(true), one(false), { passed: 3, failed: 0 }])).toEqual({ passed: 4, failed: 1 });
  });
});
