/** Makes a checkout ready to run; every step is quick when there is nothing to do. Prints on standard error only. */
import { describeRuntime, ensureElectronRuntime } from './electron-runtime.mjs';
import { isMain, reportFailure } from './run.mjs';
import { ensureNodejieba } from './setup/nodejieba.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { wording } from './wording.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(say: (line: string) => void) => string | Promise<string>} ensure
 */

/** @type {readonly Step[]} */
const NODE_STEPS = [
  { name: wording.npmPackages.step, ensure: ensureNpmPackages },
  { name: wording.segmenter.step, ensure: ensureNodejieba },
];

/** @type {readonly Step[]} */
const ALL_STEPS = [
  { name: wording.systemLibraries.step, ensure: ensureSystemLibraries },
  ...NODE_STEPS,
  { name: wording.electron.step, ensure: async (say) => describeRuntime(await ensureElectronRuntime(say)) },
];

/** Everything that the window, the tests and packaging need. Throws with a message for the person. */
export async function setUp() {
  for (const step of ALL_STEPS) await take(step);
}

/** What the command line needs: no window, no system libraries. Says nothing when there is nothing to do. */
export async function setUpForNode() {
  for (const step of NODE_STEPS) await take(step, { isSilentWhenReady: true });
}

/**
 * @param {Step} step
 * @param {{ isSilentWhenReady?: boolean }} [options]
 */
async function take({ name, ensure }, { isSilentWhenReady = false } = {}) {
  const started = Date.now();
  const outcome = await ensure((line) => console.error(`${name}：${line}`));
  if (outcome === wording.ready && isSilentWhenReady) return;
  const took = Date.now() - started;
  console.error(`${name}：${outcome}${took > 1_000 ? wording.seconds(took) : ''}`);
}

if (isMain(import.meta.url)) await setUp().catch(reportFailure);
