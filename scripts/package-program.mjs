import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** Debian's own; electron-builder would fetch one from GitHub. */
const SEVEN_ZIP = '/usr/bin/7za';

/** Where the test build's executable stands, on Linux. */
export const packagedExecutable = join(root, '.cache', 'packaged', 'linux-unpacked', 'yuanwen');

/**
 * Runs electron-builder, whose output goes to standard error. About a minute.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]  Added to this process's own.
 */
export async function electronBuilder(args, environment = {}) {
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const sevenZip = existsSync(SEVEN_ZIP) ? { ELECTRON_BUILDER_7ZIP_PATH: SEVEN_ZIP } : {};
  const env = { ...sevenZip, ...process.env, ...environment };
  const config = join(root, 'electron-builder.config.mjs');
  await run(process.execPath, [cli, '--config', config, '--publish', 'never', ...args], { env, isShown: true });
}
