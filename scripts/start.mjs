/**
 * Sets up, builds and opens the program. `--screenshots DIR` walks through the main job instead and leaves pictures
 * there; every other argument goes to the program.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { buildProgram } from './build.mjs';
import { openDisplay, sandboxArguments } from './display.mjs';
import { electronPath } from './electron-runtime.mjs';
import { cache, root } from './paths.mjs';
import { reportFailure } from './run.mjs';
import { setUp } from './setup.mjs';
import { tool } from './tool.mjs';
import { wording } from './wording.mjs';

try {
  const given = process.argv.slice(2);
  const option = given.indexOf('--screenshots');
  await setUp();
  await buildProgram();
  if (option < 0) await show(electronPath(), [...sandboxArguments, root, ...given]);
  else await takePictures(given[option + 1]);
} catch (error) {
  reportFailure(error);
}

/** @param {string | undefined} folder */
async function takePictures(folder) {
  if (folder === undefined || folder.startsWith('-')) throw new Error(wording.start.screenshotsNeedFolder);
  process.env.YUANWEN_PICTURES = resolve(folder);
  const [node, ...args] = tool('playwright', ['test', '--project=pictures', `--output=${join(cache, 'pictures')}`]);
  await show(node, args);
  if (process.exitCode === 0) console.error(wording.start.pictures(resolve(folder)));
}

/**
 * Runs a program with a screen and ends as it ends.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
async function show(program, args) {
  const display = await openDisplay((line) => console.error(line));
  const env = { ...process.env, ...display.environment };
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  // The terminal sends Ctrl+C to both; either way this one waits until the program has closed its library.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  try {
    const [code] = await once(child, 'close');
    process.exitCode = code ?? 1;
  } finally {
    display.close();
  }
}
