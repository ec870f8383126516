import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import nodejieba from 'nodejieba';
import { foldWords } from '../search/fold';
import { fieldWords } from './dictionary/field-words';
import type { Segmenter, Term } from './segmenter';

declare module 'nodejieba' {
  /** Path of the package's own main dictionary; its types leave it out. */
  const DEFAULT_DICT: string;
}

/** Letters and digits of any script: what tells a word from punctuation and blanks. */
const hasLetterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Where the package's dictionaries lie. They are opened by C++ calls, which cannot see into an asar archive and end
 * the process there: a packaged program reads the copies beside the archive.
 */
function dictionaryFolder(): string {
  return dirname(nodejieba.DEFAULT_DICT).replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);
}

function versionOf(folder: string): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(folder, '..', '..', '..', 'package.json')));
  hash.update(readFileSync(join(folder, 'jieba.dict.utf8')));
  hash.update(readFileSync(join(folder, 'hmm_model.utf8')));
  hash.update(fieldWords.join(' '));
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
 * Jieba with its full dictionary and the words of the field. Blocks for about two seconds and keeps about 250 MB:
 * only the library process calls it, and not before the first window is painted. Importing this module loads nothing.
 */
export function loadSegmenter(): Segmenter {
  const folder = dictionaryFolder();
  nodejieba.load({
    dict: join(folder, 'jieba.dict.utf8'),
    hmmDict: join(folder, 'hmm_model.utf8'),
    userDict: join(folder, 'user.dict.utf8'),
    idfDict: join(folder, 'idf.utf8'),
    stopWordDict: join(folder, 'stop_words.utf8'),
  });
  for (const word of fieldWords) nodejieba.insertWord(word);
  return {
    version: versionOf(folder),
    words: (text) => place(text, nodejieba.cut(text, true)),
    searchTerms: (text) => nodejieba.cutForSearch(foldWords(text), true).filter((term) => hasLetterOrDigit.test(term)),
  };
}
