import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import nodejieba from 'nodejieba';
import { foldWords } from '../search/fold/fold';
import type { Segmenter, Term } from './segmenter';

declare module 'nodejieba' {
  /** Path of the package's own main dictionary; its types leave it out. */
  const DEFAULT_DICT: string;
}

/** Letters and digits of any script: what tells a word from punctuation and blanks. */
const hasLetterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The package's dictionaries lie in `node_modules`, at the program's root. All are opened by C++ calls, which cannot
 * see into an asar archive and end the process there: a packaged program reads the copies beside the archive.
 */
const packageFolder = dirname(nodejieba.DEFAULT_DICT).replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);

/** What the build makes of the package's dictionaries and the words of the field. */
const ownFolder = join(packageFolder, ...Array<string>(5).fill('..'), 'dist', 'dictionary');

const files = {
  dict: join(ownFolder, 'main.utf8'),
  hmmDict: join(packageFolder, 'hmm_model.utf8'),
  userDict: join(ownFolder, 'none.utf8'),
  idfDict: join(ownFolder, 'unused.utf8'),
  stopWordDict: join(ownFolder, 'unused.utf8'),
};

/** @throws where the build has not made the dictionary; the engine itself would end the process. */
function version(): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(packageFolder, '..', '..', '..', 'package.json')));
  for (const file of Object.values(files)) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Walks through `text` beside the pieces, so that a piece that the engine altered cannot shift the ones after it. */
function place(text: string, pieces: readonly string[]): Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const piece of pieces) {
    const start = text.indexOf(piece, at);
    if (start < 0) continue;
    at = start + piece.length;
    if (hasLetterOrDigit.test(piece)) terms.push({ text: piece, start, end: at });
  }
  return terms;
}

/**
 * Jieba with a light dictionary that holds the words of the field. Blocks for about 0.4 s and keeps about 80 MB (the
 * full dictionary: 1.7 s, 250 MB): only the library process calls it, and not before the first window is painted.
 * Importing this module loads nothing.
 */
export function loadSegmenter(): Segmenter {
  const segmenter: Segmenter = {
    version: version(),
    words: (text) => place(text, nodejieba.cut(text, true)),
    searchTerms: (text) => nodejieba.cutForSearch(foldWords(text), true).filter((term) => hasLetterOrDigit.test(term)),
  };
  loadDictionaries();
  return segmenter;
}

/**
 * The engine opens files by names in the system's code page: on Windows it would not find a folder like C:\Users\张三.
 * Seen from its own folder every dictionary has a plain name.
 */
function loadDictionaries(): void {
  const folder = process.cwd();
  process.chdir(ownFolder);
  try {
    const plainNames = Object.entries(files).map(([name, file]) => [name, relative(ownFolder, file)] as const);
    nodejieba.load(Object.fromEntries(plainNames));
  } finally {
    process.chdir(folder);
  }
}
