import { expect, test } from 'vitest';
import { closingLine, playwrightTally, runnerTally, sum, vitestTally } from './tally.ts';

const PASSED = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const UNLOADABLE = { status: 'failed', assertionResults: [] };
const HALF = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };

test('a test file that cannot be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 2,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [PASSED, UNLOADABLE, HALF],
  };
  expect(vitestTally(report)).toEqual({ passed: 2, failed: 2, skipped: 2 });
});

test('a browser test that passed at the second try counts as a failure', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 0 };
  expect(playwrightTally({ stats, errors: [] })).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a system that did not come up counts as a failure', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(playwrightTally({ stats, errors: [{ message: 'timed out' }] }).failed).toBe(1);
});

test('a runner that left no report counts as a failure', () => {
  expect(runnerTally('/nowhere.json', 0, vitestTally)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the closing line names skipped tests only where there are some', () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(closingLine(sum([one, one]))).toBe('2 passed, 0 failed');
  expect(closingLine(sum([one, { ...one, skipped: 3 }]))).toBe('2 passed, 0 failed, 3 skipped');
});
