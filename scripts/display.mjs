import { spawnSync } from 'node:child_process';
import { wording } from './wording.mjs';

/** Larger than both pictures that are taken, so that no window is cut. */
const SCREEN = '-screen 0 1920x1200x24';

const needsVirtualDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** Chromium refuses its own sandbox to root, and the tests of a container run as root. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The command line that gives a program a screen: as it is where there is one, else under Xvfb. Throws with a message
 * for the person where there is neither.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {(line: string) => void} say
 * @returns {{ command: string, args: string[] }}
 */
export function withDisplay(command, args, say) {
  if (!needsVirtualDisplay) return { command, args: [...args] };
  if (spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status !== 0) throw new Error(wording.display.missing);
  say(wording.display.virtual);
  return { command: 'xvfb-run', args: ['--auto-servernum', '--server-args', SCREEN, command, ...args] };
}
