/**
 * Which Electron the program runs on: the one that `package.json` names where it can be had, else a stock one out of
 * the package registry, else none. Nothing else in the project knows the difference.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  FALLBACK_VERSION,
  fallbackExecutable,
  isFallbackPossible,
  isFallbackWhole,
  makeFallback,
} from './electron-fallback.mjs';
import { cache, root } from './paths.mjs';
import { run } from './run.mjs';
import { wording } from './wording.mjs';

const DOWNLOAD_LIMIT = 15 * 60_000;
const RETRY_AFTER = 24 * 60 * 60_000;
const FAILURE_NOTE = join(cache, 'electron', 'download-failed.json');
const ELECTRON_PACKAGE = join(root, 'node_modules', 'electron');

/**
 * @typedef {object} ElectronRuntime
 * @property {'declared' | 'fallback' | 'override'} kind
 * @property {string} executable
 * @property {string} version
 */

/** The version that `package.json` names. */
function declaredVersion() {
  /** @type {unknown} */
  const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = Object(Object(description).devDependencies).electron;
  if (typeof version !== 'string') throw new Error('package.json names no electron');
  return version;
}

/**
 * The runtime that is ready to use, or null before set-up.
 *
 * @returns {ElectronRuntime | null}
 */
export function electronRuntime() {
  const override = process.env.YUANWEN_ELECTRON;
  if (override !== undefined && override !== '') {
    return existsSync(override) ? { kind: 'override', executable: override, version: versionBeside(override) } : null;
  }
  const declared = declaredExecutable();
  if (declared !== null) return { kind: 'declared', executable: declared, version: declaredVersion() };
  if (isFallbackPossible && isFallbackWhole()) {
    return { kind: 'fallback', executable: fallbackExecutable, version: FALLBACK_VERSION };
  }
  return null;
}

/** Path of the Electron executable; throws before set-up. */
export function electronPath() {
  const runtime = electronRuntime();
  if (runtime === null) throw new Error(wording.electron.notSetUp);
  return runtime.executable;
}

/**
 * Makes a runtime ready: nothing to do, one download, or a message for the person, thrown.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectronRuntime(say) {
  const override = process.env.YUANWEN_ELECTRON;
  if (override !== undefined && override !== '' && !existsSync(override)) {
    throw new Error(wording.electron.overrideMissing(override));
  }
  const found = electronRuntime();
  if (found !== null && found.kind !== 'fallback') return found;
  if (!hasFailedLately()) await downloadDeclared(say);
  if (electronRuntime() === null && isFallbackPossible) await makeFallback(say);
  const runtime = electronRuntime();
  if (runtime === null) throw new Error(wording.electron.unavailable(declaredVersion()));
  return runtime;
}

/** @param {ElectronRuntime} runtime */
export function describeRuntime({ kind, version, executable }) {
  if (kind === 'declared') return wording.electron.usesDeclared(version);
  if (kind === 'override') return wording.electron.usesOverride(version, executable);
  return wording.electron.usesFallback(version, declaredVersion());
}

/** @returns {string | null} */
function declaredExecutable() {
  try {
    const version = readFileSync(join(ELECTRON_PACKAGE, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const executable = join(ELECTRON_PACKAGE, 'dist', readFileSync(join(ELECTRON_PACKAGE, 'path.txt'), 'utf8'));
    return version === declaredVersion() && existsSync(executable) ? executable : null;
  } catch {
    // Not downloaded: the files above are what Electron's own installer leaves behind.
    return null;
  }
}

/** @param {string} executable */
function versionBeside(executable) {
  const file = join(dirname(executable), 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : '';
}

/**
 * Electron's own installer, which checks SHA-256 and honours ELECTRON_MIRROR. It gives up on an unreachable
 * host after 10 s (the connect limit of Node's fetch).
 *
 * @param {(line: string) => void} say
 */
async function downloadDeclared(say) {
  say(wording.electron.downloading(declaredVersion(), process.env.ELECTRON_MIRROR ?? 'github.com'));
  try {
    await run(process.execPath, [join(ELECTRON_PACKAGE, 'install.js')], { timeLimit: DOWNLOAD_LIMIT });
    rmSync(FAILURE_NOTE, { force: true });
  } catch {
    say(wording.electron.downloadFailed);
    mkdirSync(dirname(FAILURE_NOTE), { recursive: true });
    writeFileSync(FAILURE_NOTE, JSON.stringify({ source: downloadSource(), time: Date.now() }));
  }
}

/** A failure speaks for the same version from the same place only. */
function downloadSource() {
  return `${declaredVersion()} ${process.env.ELECTRON_MIRROR ?? ''}`;
}

function hasFailedLately() {
  try {
    const note = Object(JSON.parse(readFileSync(FAILURE_NOTE, 'utf8')));
    return note.source === downloadSource() && Date.now() - Number(note.time) < RETRY_AFTER;
  } catch {
    return false;
  }
}
