import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';
import { wording } from './wording.mjs';

/** The command ended with an exit status other than 0; `output` is what it printed. */
class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {number} code
   * @param {string} output
   */
  constructor(command, code, output) {
    super(wording.commandFailed(command, code));
    this.code = code;
    this.output = output;
  }
}

/**
 * Runs a command in the checkout without a shell and answers with what it printed on standard output.
 * With `isShown` its output goes to standard error instead, so that standard output stays the caller's own.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, isShown?: boolean, timeLimit?: number }} [options]
 *   `timeLimit` in milliseconds.
 * @returns {Promise<string>}
 */
export function run(command, args, { cwd = root, env = process.env, isShown = false, timeLimit } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', isShown ? process.stderr : 'pipe', isShown ? process.stderr : 'pipe'],
      ...(timeLimit === undefined ? {} : { timeout: timeLimit }),
    });
    let standardOutput = '';
    let everything = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      standardOutput += text;
      everything += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      everything += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(standardOutput);
      else reject(new CommandFailed(command, code ?? 1, everything));
    });
  });
}

/**
 * Runs npm: the very one that started this program, where one did, since Windows starts no `npm` without a shell.
 *
 * @param {readonly string[]} args
 * @param {{ isShown?: boolean }} [options]
 */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') === true
    ? run(process.execPath, [script, ...args], options)
    : run('npm', args, options);
}

/**
 * Whether this module is the program that was started, rather than imported.
 *
 * @param {string} url  Its `import.meta.url`.
 */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}

/**
 * Ends the program with one line for the person; what a command printed comes first.
 *
 * @param {unknown} error
 */
export function reportFailure(error) {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof CommandFailed && cause.output !== '') console.error(cause.output.trimEnd());
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
