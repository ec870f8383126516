import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeLicenceNotices } from './licence-notices.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** Debian's own; electron-builder would fetch one from GitHub. */
const SEVEN_ZIP = '/usr/bin/7za';

/** Of 9: a quarter of the default's time, for an archive 1 % larger. */
const COMPRESSION = '5';

/** The forms that need no tools from the network, for the machine at hand. */
export const hostForms = hostSystem().forms;

/** The one form that the tests start. */
export const testForm = hostForms.slice(0, 2);

/** Where the test build's executable stands. */
export const packagedExecutable = join(root, '.cache', 'packaged', hostSystem().executable);

/**
 * Packages what has been built. Runs electron-builder, whose output goes to standard error. About a minute.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]  Added to this process's own.
 */
export async function electronBuilder(args, environment = {}) {
  await writeLicenceNotices();
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const sevenZip = existsSync(SEVEN_ZIP) ? { ELECTRON_BUILDER_7ZIP_PATH: SEVEN_ZIP } : {};
  const env = { ELECTRON_BUILDER_COMPRESSION_LEVEL: COMPRESSION, ...sevenZip, ...process.env, ...environment };
  const config = join(root, 'electron-builder.config.mjs');
  await run(process.execPath, [cli, '--config', config, '--publish', 'never', ...args], { env, isShown: true });
}

function hostSystem() {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'win32') {
    return { forms: ['--win', 'dir', 'zip'], executable: `win${suffix}-unpacked/yuanwen.exe` };
  }
  if (process.platform === 'darwin') {
    return { forms: ['--mac', 'dir', 'zip'], executable: `mac${suffix}/Yuanwen.app/Contents/MacOS/Yuanwen` };
  }
  return { forms: ['--linux', 'dir', 'tar.gz'], executable: `linux${suffix}-unpacked/yuanwen` };
}
