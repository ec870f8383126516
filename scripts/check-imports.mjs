/** Holds the direction of imports: reads every source file and reports each import that the table does not allow. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { owners, zones } from './import-rules.mjs';
import { root } from './paths.mjs';
import { isMain } from './run.mjs';

const SOURCE_FOLDERS = ['corpus', 'electron', 'renderer', 'scripts', 'e2e'];
const SOURCE_FILE = /\.(ts|tsx|mjs)$/;

/** A statement starts its line, so comments and strings that speak of imports are not taken for one. */
const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const EXPRESSION = /^(?!\s*(?:\/\/|\*)).*?\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;

/**
 * @typedef {object} Import
 * @property {string} specifier
 * @property {boolean} isType
 */

/**
 * The imports of one file, static and dynamic.
 *
 * @param {string} code
 * @returns {Import[]}
 */
export function importsOf(code) {
  return [
    ...[...code.matchAll(STATEMENT)].map(([, type, specifier = '']) => ({ specifier, isType: type !== undefined })),
    ...[...code.matchAll(EXPRESSION)].map(([, specifier = '']) => ({ specifier, isType: false })),
  ];
}

/**
 * What the table does not allow in one file, a line each.
 *
 * @param {string} file  From the checkout, with slashes.
 * @param {string} code
 * @param {(path: string) => boolean} exists  Whether there is such a file in the checkout.
 * @returns {string[]}
 */
export function violationsIn(file, code, exists) {
  return importsOf(code)
    .map((found) => ({ found, reason: whyForbidden(file, found, exists) }))
    .filter(({ reason }) => reason !== null)
    .map(({ found, reason }) => `${file}: '${found.specifier}' ${reason}`);
}

/**
 * @param {string} file
 * @param {Import} found
 * @param {(path: string) => boolean} exists
 * @returns {string | null}
 */
function whyForbidden(file, { specifier, isType }, exists) {
  const zone = zoneOf(file);
  if (zone === undefined) return 'stands in a folder that the table does not name';
  if (specifier.startsWith('node:'))
    return zone.isNode === true ? null : `is Node's, and ${zone.name} may not use Node`;
  if (!specifier.startsWith('.')) {
    const owner = owners.find((entry) => specifier === entry.package || specifier.startsWith(`${entry.package}/`));
    return owner === undefined || owner.path.test(file) ? null : `belongs to ${owner.path.source} alone`;
  }
  const target = resolve(file, specifier, exists);
  if (target === null) return 'leads to no file';
  const targetZone = zoneOf(target);
  if (targetZone === undefined || targetZone === zone || !SOURCE_FILE.test(target)) return null;
  if (zone.mayImport.includes(targetZone.name)) return null;
  if (zone.mayImportTypes?.includes(targetZone.name) === true) {
    return isType ? null : `is of ${targetZone.name}, of which ${zone.name} may import types only`;
  }
  return `is of ${targetZone.name}, which ${zone.name} may not import`;
}

/** @param {string} file */
function zoneOf(file) {
  return zones.find(({ path }) => path.test(file));
}

/**
 * @param {string} file
 * @param {string} specifier
 * @param {(path: string) => boolean} exists
 */
function resolve(file, specifier, exists) {
  const path = posix.join(posix.dirname(file), specifier);
  return ['', '.ts', '.tsx', '.d.ts', '/index.ts'].map((ending) => path + ending).find(exists) ?? null;
}

function sourceFiles() {
  return SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => SOURCE_FILE.test(name))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
  );
}

if (isMain(import.meta.url)) {
  const isFile = (/** @type {string} */ path) =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  const violations = sourceFiles().flatMap((file) =>
    violationsIn(file, readFileSync(join(root, file), 'utf8'), isFile),
  );
  for (const violation of violations) console.error(violation);
  if (violations.length > 0) process.exitCode = 1;
}
