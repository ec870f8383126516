/**
 * Sets up, builds and opens the program. `--screenshots DIR` walks through the main job instead and leaves pictures
 * there; every other argument goes to the program.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildProgram, bundle } from './build.mjs';
import { sandboxArguments, withDisplay } from './display.mjs';
import { electronPath } from './electron-runtime.mjs';
import { cache, root } from './paths.mjs';
import { reportFailure } from './run.mjs';
import { setUp } from './setup.mjs';
import { wording } from './wording.mjs';

const WALK = join('.cache', 'screenshots.cjs');

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
  await bundle('scripts/screenshots.ts', WALK);
  await show(process.execPath, [join(cache, 'screenshots.cjs'), electronPath(), root, resolve(folder)]);
}

/**
 * Runs a program with a screen and ends as it ends.
 *
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @returns {Promise<void>}
 */
function show(program, programArguments) {
  const { command, args } = withDisplay(program, programArguments, (line) => console.error(line));
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    // The terminal sends Ctrl+C to both; this one waits for the program to close its library.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill());
    child.on('error', fail);
    child.on('close', (code) => {
      process.exitCode = code ?? 1;
      done();
    });
  });
}
