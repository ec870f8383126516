import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './counts.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-counts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('countVitest', () => {
  it('counts tests', () => {
    expect(countVitest(report({ numPassedTests: 5, numFailedTests: 0, testResults: [] }), true)).toEqual({
      passed: 5,
      failed: 0,
    });
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(countVitest(report({ numPassedTests: 5, numFailedTests: 1, testResults }), false)).toEqual({
      passed: 5,
      failed: 2,
    });
  });

  it.each([
    ['an exit status that no test explains', { numPassedTests: 5, numFailedTests: 0, testResults: [] }, false, 5],
    ['a run without tests', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, true, 0],
    ['a report of another kind', { something: 'else' }, true, 0],
  ])('counts %s as a failure', (_what, content, isGreen, passed) => {
    expect(countVitest(report(content), isGreen)).toEqual({ passed, failed: 1 });
  });

  it('counts a report that is not there as a failure', () => {
    expect(countVitest(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('countPlaywright', () => {
  it('counts a second try that passed as a failure, and an error outside tests too', () => {
    const content = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{ message: 'x' }] };
    expect(countPlaywright(report(content), false)).toEqual({ passed: 3, failed: 3 });
  });
});
