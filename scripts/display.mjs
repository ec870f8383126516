import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { wording } from './wording.mjs';

/** Larger than the pictures that are taken, so that no window is cut. */
const SCREEN = '1920x1200x24';

/** Chromium refuses its own sandbox to root, and the tests of a container run as root. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} environment  What a program needs to find it.
 * @property {() => void} close
 */

/**
 * The screen that there is, else one under Xvfb until it is closed. Throws with a message for the person where there
 * is neither.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<Display>}
 */
export async function openDisplay(say) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return { environment: {}, close: () => {} };
  // Xvfb picks a free number and writes it to descriptor 3. Apart, so that Ctrl+C does not take it from the program.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const number = await firstOutput(server);
  if (number === null) throw new Error(wording.display.missing);
  server.unref();
  say(wording.display.virtual);
  return { environment: { DISPLAY: `:${number}` }, close: () => server.kill() };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string | null>} Null when it could not start.
 */
async function firstOutput(server) {
  const output = server.stdio[3];
  const failed = new Promise((resolve) => server.on('error', resolve).on('exit', resolve)).then(() => null);
  if (output === null || output === undefined) return failed;
  return Promise.race([once(output, 'data').then(([data]) => String(data).trim()), failed]);
}
