/**
 * Every check, one stage after another, each to its end whatever the ones before said; the last line adds them up.
 * `--only NAME` runs one stage alone (types, lint, imports, unit, build, e2e, packaged).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommandLine, buildProgram } from './build.mjs';
import { openDisplay } from './display.mjs';
import { electronBuilder, packagedExecutable, testForm } from './package-program.mjs';
import { cache } from './paths.mjs';
import { isMain, reportFailure } from './run.mjs';
import { setUp } from './setup.mjs';
import { addCounts, countPlaywright, countVitest, ONE_FAILED, ONE_PASSED } from './test/counts.mjs';
import { succeeds, tool } from './tool.mjs';
import { wording } from './wording.mjs';

/** @typedef {import('./test/counts.mjs').Counts} Counts */

const REPORTS = join(cache, 'test');

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => Promise<Counts>} run
 */

/** @type {readonly Stage[]} */
const stages = [
  { name: 'types', run: () => check(tool('typescript', ['-b'])) },
  { name: 'lint', run: () => check(tool('@biomejs/biome', ['ci', '.'])) },
  { name: 'imports', run: () => check([process.execPath, join('scripts', 'check-imports.mjs')]) },
  { name: 'unit', run: runUnitTests },
  { name: 'build', run: () => attempt(() => buildCommandLine().then(buildProgram)) },
  { name: 'e2e', run: () => onceBuilt(() => runPlaywright('program', {})) },
  { name: 'packaged', run: () => onceBuilt(runPackaged) },
];

/**
 * @param {readonly Stage[]} chosen
 * @returns {Promise<Counts>}
 */
async function runStages(chosen) {
  let counts = await attempt(setUp);
  // What is missing then would only fail again, in other words.
  if (counts.failed > 0) return counts;
  counts = { passed: 0, failed: 0 };
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  for (const { name, run } of chosen) {
    console.log(`\n━━ ${name} ━━`);
    const started = Date.now();
    const found = await run();
    console.log(wording.test.stage(name, found.passed, found.failed) + wording.seconds(Date.now() - started));
    counts = addCounts(counts, found);
  }
  return counts;
}

/**
 * A stage that starts the program: it may be asked for alone, and a build that failed leaves nothing to start.
 *
 * @param {() => Promise<Counts>} run
 * @returns {Promise<Counts>}
 */
async function onceBuilt(run) {
  return (await attempt(buildProgram)).failed > 0 ? ONE_FAILED : run();
}

async function runUnitTests() {
  const report = join(REPORTS, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isGreen = await succeeds(tool('vitest', ['run', ...reporters]));
  return countVitest(report, isGreen);
}

/**
 * @param {string} project  Of playwright.config.ts.
 * @param {NodeJS.ProcessEnv} environment
 */
async function runPlaywright(project, environment) {
  const report = join(REPORTS, `${project}.json`);
  const display = await openDisplay(() => {});
  const extra = { ...environment, ...display.environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const isGreen = await succeeds(tool('playwright', ['test', `--project=${project}`, '--reporter=list,json']), extra);
  display.close();
  return countPlaywright(report, isGreen);
}

/** The test build lets itself be driven; the release's own fuses are then set, and it must start all the same. */
async function runPackaged() {
  const isBuilt = await attempt(() => electronBuilder(testForm, { YUANWEN_TEST_BUILD: '1' }));
  if (isBuilt.failed > 0) return isBuilt;
  const environment = { YUANWEN_PACKAGED: packagedExecutable };
  const driven = await runPlaywright('packaged', environment);
  const isSealed = await attempt(() => sealFuses(packagedExecutable));
  const sealed = await runPlaywright('sealed', environment);
  return [isBuilt, driven, isSealed, sealed].reduce(addCounts);
}

/** @param {string} executable */
async function sealFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: false });
}

/**
 * @param {readonly [string, ...string[]]} commandLine
 * @returns {Promise<Counts>}
 */
async function check(commandLine) {
  return (await succeeds(commandLine)) ? ONE_PASSED : ONE_FAILED;
}

/**
 * @param {() => Promise<unknown>} action
 * @returns {Promise<Counts>}
 */
async function attempt(action) {
  try {
    await action();
    return ONE_PASSED;
  } catch (error) {
    reportFailure(error);
    return ONE_FAILED;
  }
}

if (isMain(import.meta.url)) {
  const option = process.argv.indexOf('--only');
  const chosen = option < 0 ? stages : stages.filter(({ name }) => name === process.argv[option + 1]);
  if (chosen.length === 0) reportFailure(new Error(wording.test.unknownStage(stages.map(({ name }) => name))));
  const { passed, failed } = await runStages(chosen);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}
