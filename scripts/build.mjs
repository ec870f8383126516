/** Bundles the processes and the window into `dist/`; what is up to date stays. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cache, root } from './paths.mjs';
import { isMain, reportFailure } from './run.mjs';
import { wording } from './wording.mjs';

/** Loaded from `node_modules` at run time: Electron's own module and the packages with native parts. */
const EXTERNAL = ['electron', 'nodejieba', '@photostructure/sqlite'];

/**
 * @typedef {object} Product
 * @property {string} name
 * @property {readonly string[]} sources  Files and folders that it is made of, from the checkout.
 * @property {string} output  A file that is there once it has been made.
 * @property {() => Promise<void>} make
 */

/** @type {Product} */
const commandLine = {
  name: 'kb',
  sources: ['corpus', 'scripts/kb', 'scripts/kb.ts', 'package.json', 'package-lock.json'],
  output: 'dist/kb.cjs',
  make: () => bundle('scripts/kb.ts', 'dist/kb.cjs'),
};

/** @type {Product} */
const processes = {
  name: 'electron',
  sources: ['corpus', 'electron', 'package.json', 'package-lock.json'],
  output: 'dist/electron/main.cjs',
  make: async () => {
    for (const name of ['main', 'preload', 'library-process']) {
      await bundle(`electron/${name}.ts`, `dist/electron/${name}.cjs`);
    }
  },
};

/** @type {Product} */
const page = {
  name: 'renderer',
  sources: [
    'corpus/model.ts',
    'corpus/wording.ts',
    'electron/contract.ts',
    'renderer',
    'vite.config.ts',
    'package-lock.json',
  ],
  output: 'dist/renderer/index.html',
  make: async () => {
    const { build } = await import('vite');
    await build({ root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  },
};

/** The program with its window: both sides of it. */
export async function buildProgram() {
  for (const product of [processes, page]) await makeIfOlder(product);
}

/** The command line alone. @returns {Promise<string>} Path of the bundle. */
export async function buildCommandLine() {
  await makeIfOlder(commandLine);
  return join(root, commandLine.output);
}

/**
 * One TypeScript program as one CommonJS file, put in place in one step, as another program may be loading it.
 *
 * @param {string} source
 * @param {string} output
 */
async function bundle(source, output) {
  const { build } = await import('esbuild');
  const target = join(root, output);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: target,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    external: EXTERNAL,
    logLevel: 'silent',
  });
  mkdirSync(dirname(target), { recursive: true });
  for (const { path, contents } of outputFiles) {
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, contents);
    renameSync(temporary, path);
  }
}

/** @param {Product} product */
async function makeIfOlder({ name, sources, output, make }) {
  const stamp = join(cache, 'build', name);
  const fingerprint = fingerprintOf(sources);
  if (existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  const started = Date.now();
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
  console.error(wording.build.made(name) + wording.seconds(Date.now() - started));
}

/**
 * Changes when a file is written, added or removed; about 5 ms for this project.
 *
 * @param {readonly string[]} sources
 */
function fingerprintOf(sources) {
  const hash = createHash('sha256');
  for (const source of [...sources, 'scripts/build.mjs']) addToFingerprint(hash, join(root, source));
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addToFingerprint(hash, path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory()) {
    for (const name of readdirSync(path).sort()) addToFingerprint(hash, join(path, name));
  } else if (status !== undefined && !basename(path).includes('.test.')) {
    hash.update(`${path} ${status.size} ${status.mtimeMs}\n`);
  }
}

if (isMain(import.meta.url)) {
  try {
    await buildCommandLine();
    await buildProgram();
  } catch (error) {
    reportFailure(error);
  }
}
