import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { runNpm } from '../run.mjs';
import { wording } from '../wording.mjs';

/**
 * Installs the locked packages when what stands in `node_modules` differs. Install scripts stay off: the only
 * package here that needs one is nodejieba, which is built by itself.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} What it did, for the person.
 */
export async function ensureNpmPackages(say) {
  if (arePackagesAsLocked()) return wording.ready;
  say(wording.npmPackages.installing);
  try {
    await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { isShown: true });
  } catch (cause) {
    throw new Error(wording.npmPackages.installFailed, { cause });
  }
  return wording.npmPackages.installed;
}

/** Compares the lock with the list that npm leaves in `node_modules` when an installation ends; about 5 ms. */
function arePackagesAsLocked() {
  const installed = readLockedPackages(join('node_modules', '.package-lock.json'));
  if (installed === null) return false;
  return Object.entries(readLockedPackages('package-lock.json') ?? {}).every(([path, locked]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? Object(locked).optional === true : Object(found).version === Object(locked).version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, unknown> | null}
 */
function readLockedPackages(file) {
  try {
    return Object(JSON.parse(readFileSync(join(root, file), 'utf8'))).packages;
  } catch {
    // Nothing is installed, or an installation was cut short.
    return null;
  }
}
