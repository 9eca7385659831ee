import { readFileSync } from 'node:fs';

/** How many tests went how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** A file that cannot even be loaded holds no failed test, and counts as one. */
export function vitestTally(report: VitestReport): Tally {
  const failed = report.testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(tests, 1) : tests;
  });
  return {
    passed: report.numPassedTests,
    failed: failed.reduce((total, count) => total + count, 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A test that needed a second try failed; so did a run whose system under test never came up. */
export function playwrightTally({ stats, errors }: PlaywrightReport): Tally {
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: Math.max(failed, errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  };
}

/** The tally of one runner. A runner that ended badly without naming a failed test, or left no report, counts as one. */
export function runnerTally<T>(file: string, exitCode: number, count: (report: T) => Tally): Tally {
  const tally = readTally(file, count);
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((left, right) => ({
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  }));
}

/** The line that whoever runs us reads: nothing may be printed after it. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readTally<T>(file: string, count: (report: T) => Tally): Tally {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as T);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
