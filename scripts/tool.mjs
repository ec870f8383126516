import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The script of a command-line tool that an npm package brings.
 *
 * @param {string} name  Of the package.
 */
function toolScript(name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = Object(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const path = typeof bin === 'string' ? bin : Object.values(Object(bin))[0];
  return join(folder, String(path));
}

/**
 * Command line of such a tool: Node, its script, the arguments.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {[string, ...string[]]}
 */
export function tool(name, args) {
  return [process.execPath, toolScript(name), ...args];
}

/**
 * Runs a command in the checkout with its output on this one's, and answers whether it succeeded.
 *
 * @param {readonly [string, ...string[]]} commandLine
 * @param {NodeJS.ProcessEnv} [environment]  Added to this process's own.
 * @returns {Promise<boolean>}
 */
export function succeeds([command, ...args], environment = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}
