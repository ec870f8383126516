import { createHash } from 'node:crypto';
import { openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../../corpus/ingest/decode';
import { ingest } from '../../corpus/ingest/ingest';
import { loadSegmenter } from '../../corpus/segment/jieba';
import type { Segmenter } from '../../corpus/segment/segmenter';
import { repeatableRandom } from '../repeatable-random';
import type { BenchFolder, BenchPassage, BenchQuery, QueryKind } from './contender';
import { queryKinds } from './contender';

export interface Prepared {
  readonly folder: BenchFolder;
  readonly passages: number;
  readonly megabytes: number;
  /** What the segmenter alone needs for all passages. */
  readonly segmentSeconds: number;
}

/** Files below the folders, of which the first come to at most so many bytes; of equal ones the first. */
export function filesIn(folders: readonly string[], megabytes: number): string[] {
  const all = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
  let bytes = 0;
  const known = new Set<string>();
  return all.filter((file) => {
    if (bytes > megabytes * 1e6) return false;
    const hash = hashOf(readFileSync(file));
    if (known.has(hash)) return false;
    known.add(hash);
    bytes += statSync(file).size;
    return bytes <= megabytes * 1e6;
  });
}

/** Cuts the files into passages and terms, and picks queries from them, the same every time. */
export function prepare(path: string, files: readonly string[], queriesOfKind: number): Prepared {
  const random = repeatableRandom(20261123);
  const segmenter = loadSegmenter();
  const output = openSync(join(path, 'passages.jsonl'), 'w');
  const kept: string[] = [];
  let segmentSeconds = 0;
  let passages = 0;
  for (const file of files) {
    const cut: BenchPassage[] = [];
    const own = passagesOf(file);
    const start = process.cpuUsage();
    for (const { text, headings, title, id } of own) {
      const terms = {
        titleTerms: segmenter.searchTerms(title),
        headingTerms: segmenter.searchTerms(headings),
        textTerms: segmenter.searchTerms(text),
      };
      cut.push({ id, text, ...terms });
    }
    const { user, system } = process.cpuUsage(start);
    segmentSeconds += (user + system) / 1e6;
    for (const passage of cut) writeSync(output, `${JSON.stringify(passage)}\n`);
    passages += cut.length;
    kept.push(...cut.map(({ text }) => text).filter((text) => text.length >= 12 && random() < 0.05));
  }
  const queries = queryKinds.flatMap((kind) =>
    Array.from({ length: queriesOfKind }, () => someQuery(kind, kept, segmenter, random)),
  );
  writeFileSync(join(path, 'queries.json'), JSON.stringify(queries));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { folder: { path, files }, passages, megabytes: bytes / 1e6, segmentSeconds };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function passagesOf(file: string): { id: string; title: string; headings: string; text: string }[] {
  const bytes = readFileSync(file);
  const hash = hashOf(bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return [];
  const format = file.endsWith('.md') ? 'md' : 'txt';
  const made = ingest({ file: basename(file), content: decoded.value.content, format, hash, guidelineTitles: [] });
  if (!made.ok) return [];
  return made.value.texts.flatMap(({ text, passages }) =>
    passages.map((passage) => ({
      id: passage.id,
      title: text.title,
      headings: passage.headings.join(' '),
      text: passage.text,
    })),
  );
}

function pick<T>(all: readonly T[], random: () => number): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('The corpus holds too little text to pick queries from');
  return one;
}

/** Words of one passage that stand in order, as someone would type what is remembered of it. */
function someWords(texts: readonly string[], count: number, segmenter: Segmenter, random: () => number): string[] {
  for (;;) {
    const words = segmenter.words(pick(texts, random)).filter(({ text }) => /^\p{Script=Han}{2,}$/u.test(text));
    if (words.length < count) continue;
    return Array.from({ length: count }, () => pick(words, random).text);
  }
}

function someRun(texts: readonly string[], length: number, random: () => number): string {
  for (;;) {
    const characters = [...pick(texts, random)];
    const start = Math.floor(random() * (characters.length - length));
    const run = characters.slice(start, start + length).join('');
    if (new RegExp(`^\\p{Script=Han}{${length}}$`, 'u').test(run)) return run;
  }
}

function someQuery(kind: QueryKind, texts: readonly string[], segmenter: Segmenter, random: () => number): BenchQuery {
  const of = (words: readonly string[]): BenchQuery => ({
    kind,
    words,
    terms: words.flatMap((word) => segmenter.searchTerms(word)),
  });
  if (kind === 'terms') return of(someWords(texts, 2 + Math.floor(random() * 2), segmenter, random));
  if (kind === 'or') return of(someWords(texts, 2, segmenter, random));
  if (kind === 'phrase') return of([someRun(texts, 4 + Math.floor(random() * 7), random)]);
  if (kind === 'character') return of([someRun(texts, 1, random)]);
  const word = pick(someWords(texts, 1, segmenter, random), random);
  return of([word.slice(0, 1 + Math.floor(random() * (word.length - 1)))]);
}
