import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/** @type {Counts} */
export const ONE_PASSED = { passed: 1, failed: 0 };

/** @type {Counts} */
export const ONE_FAILED = { passed: 0, failed: 1 };

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export function addCounts(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * Vitest's JSON report; a file that could not even be loaded counts as one failed.
 *
 * @param {string} file
 * @param {boolean} isGreen  Its exit status said so.
 */
export function countVitest(file, isGreen) {
  const report = readReport(file);
  const broken = listOf(report.testResults).filter(
    (result) => result.status === 'failed' && listOf(result.assertionResults).length === 0,
  );
  return agreeing(
    { passed: Number(report.numPassedTests), failed: Number(report.numFailedTests) + broken.length },
    isGreen,
  );
}

/**
 * Playwright's JSON report; a test that passed at a second try counts as failed.
 *
 * @param {string} file
 * @param {boolean} isGreen  Its exit status said so.
 */
export function countPlaywright(file, isGreen) {
  const report = readReport(file);
  const { expected, unexpected, flaky } = Object(report.stats);
  const failed = Number(unexpected) + Number(flaky) + listOf(report.errors).length;
  return agreeing({ passed: Number(expected), failed }, isGreen);
}

/**
 * A runner that ended badly without naming a failed test, or left no report, is itself a failure; so is one that ran
 * nothing.
 *
 * @param {Counts} counts
 * @param {boolean} isGreen
 * @returns {Counts}
 */
function agreeing({ passed, failed }, isGreen) {
  if (!Number.isInteger(passed) || !Number.isInteger(failed)) return ONE_FAILED;
  return failed === 0 && (!isGreen || passed === 0) ? { passed, failed: 1 } : { passed, failed };
}

/** @param {string} file */
function readReport(file) {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // The runner ended before it wrote one.
    return {};
  }
}

/**
 * @param {unknown} value
 * @returns {any[]}
 */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
