import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import MiniSearch from 'minisearch';
import { type LibraryOptions, openLibrary } from '../../corpus/library/library';
import { bundledTexts } from '../../corpus/library/location';
import { inTransaction, openDatabase } from '../../corpus/library/store/database';
import type { Result } from '../../corpus/model';
import type { BenchFolder, BenchPassage, BenchQuery, Contender } from './contender';
import { takeInNewTexts } from './new-texts';

/** Of each query so many passages are taken. */
const taken = 50;

function succeeded<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

async function eachPassage({ path }: BenchFolder, use: (passage: BenchPassage) => void): Promise<void> {
  const lines = createInterface({ input: createReadStream(join(path, 'passages.jsonl')) });
  for await (const line of lines) use(JSON.parse(line));
}

/** This program as it is used: the texts imported, then searched with places to mark, counts by text, and all. */
function program(name: string, engine: Pick<LibraryOptions, 'passagesInMemory'>): Contender {
  const openIn = (path: string) =>
    succeeded(openLibrary({ folder: join(path, 'library'), bundled: bundledTexts(), ...engine }));
  return {
    name,
    async build({ path, files }) {
      rmSync(join(path, 'library'), { recursive: true, force: true });
      const library = openIn(path);
      await library.warmUp();
      const { failed } = await library.importPaths(files);
      if (failed.length > 0) throw new Error(`not imported: ${failed.map(({ reason }) => reason).join(' ')}`);
      library.close();
      return join(path, 'library');
    },
    async open(folder) {
      const library = openIn(folder.path);
      return {
        search: ({ kind, words }) => library.search({ query: asTyped(kind, words), limit: taken }).total,
        settle: () => library.warmUp(),
        takeIn: () => takeInNewTexts(library, folder),
        close: () => library.close(),
      };
    },
  };
}

const yuanwen = program('yuanwen', {});

/** The two engines, whatever the size. */
export const engines: readonly Contender[] = [
  program('terms in memory', { passagesInMemory: Number.POSITIVE_INFINITY }),
  program('terms in the database', { passagesInMemory: 0 }),
];

function asTyped(kind: BenchQuery['kind'], words: readonly string[]): string {
  if (kind === 'or') return words.join(' 或 ');
  return kind === 'phrase' ? `“${words.join('')}”` : words.join(' ');
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly headings: string;
  readonly text: string;
}

/** As its documentation has it, with the terms given. */
const miniSearchOptions = {
  fields: ['title', 'headings', 'text'],
  tokenize: (text: string): string[] => text.split(' '),
};

const miniSearch: Contender = {
  name: 'MiniSearch',
  async build(folder) {
    const index = new MiniSearch<Row>(miniSearchOptions);
    await eachPassage(folder, ({ id, titleTerms, headingTerms, textTerms }) =>
      index.add({ id, title: titleTerms.join(' '), headings: headingTerms.join(' '), text: textTerms.join(' ') }),
    );
    const file = join(folder.path, 'minisearch.json');
    writeFileSync(file, JSON.stringify(index));
    return file;
  },
  async open({ path }) {
    const index = MiniSearch.loadJSON<Row>(readFileSync(join(path, 'minisearch.json'), 'utf8'), miniSearchOptions);
    return {
      search({ kind, words, terms }) {
        const query = (kind === 'prefix' ? words : terms).join(' ');
        const hits = index.search(query, { combineWith: kind === 'or' ? 'OR' : 'AND', prefix: kind === 'prefix' });
        return hits.slice(0, taken).length > 0 ? hits.length : 0;
      },
      close: () => {},
    };
  },
};

const fts5: Contender = {
  name: 'SQLite FTS5',
  async build(folder) {
    const file = join(folder.path, 'fts5.db');
    rmSync(file, { force: true });
    const database = openDatabase(file);
    database.exec(`CREATE VIRTUAL TABLE passage USING fts5 (title, headings, text, content = '')`);
    const rows: (readonly string[])[] = [];
    const insert = database.prepare('INSERT INTO passage (title, headings, text) VALUES (?, ?, ?)');
    const write = (): void => {
      inTransaction(database, () => {
        for (const row of rows) insert.run(...row);
      });
      rows.length = 0;
    };
    await eachPassage(folder, ({ titleTerms, headingTerms, textTerms }) => {
      if (rows.push([titleTerms.join(' '), headingTerms.join(' '), textTerms.join(' ')]) >= 2000) write();
    });
    write();
    database.close();
    return file;
  },
  async open({ path }) {
    const database = openDatabase(join(path, 'fts5.db'));
    const best = database.prepare('SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?');
    const count = database.prepare('SELECT count(*) AS count FROM passage WHERE passage MATCH ?');
    return {
      search({ kind, words, terms }) {
        const quoted = (kind === 'prefix' ? words : terms).map((term) => `"${term}"`);
        const query = kind === 'prefix' ? `${quoted.join(' ')}*` : quoted.join(kind === 'or' ? ' OR ' : ' ');
        if (query === '') return 0;
        best.all(query, taken);
        const row: unknown = count.get(query);
        return typeof row === 'object' && row !== null && 'count' in row ? Number(row.count) : 0;
      },
      close: () => database.close(),
    };
  },
};

/** Every passage looked through for every query, unfolded. */
const scan: Contender = {
  name: 'scan of strings',
  build: async ({ path }) => join(path, 'passages.jsonl'),
  async open(folder) {
    const texts: string[] = [];
    await eachPassage(folder, ({ text }) => texts.push(text));
    return {
      search: ({ kind, words }) =>
        texts.filter((text) =>
          kind === 'or' ? words.some((word) => text.includes(word)) : words.every((word) => text.includes(word)),
        ).length,
      close: () => {},
    };
  },
};

/** Counts lines, which are passages here; only one string can be looked for at a time, or several as alternatives. */
const ripgrep: Contender = {
  name: 'ripgrep',
  isOutside: true,
  async build(folder) {
    const file = join(folder.path, 'lines.txt');
    const lines: string[] = [];
    await eachPassage(folder, ({ text }) => lines.push(text.replaceAll('\n', ' ')));
    writeFileSync(file, lines.join('\n'));
    return file;
  },
  async open({ path }) {
    return {
      search({ kind, words }) {
        const wanted = kind === 'or' ? words : words.slice(0, 1);
        const patterns = wanted.flatMap((word) => ['-e', word]);
        const { stdout } = spawnSync('rg', ['-cF', ...patterns, join(path, 'lines.txt')], { encoding: 'utf8' });
        return Number(stdout);
      },
      close: () => {},
    };
  },
};

function isRipgrepHere(): boolean {
  try {
    execFileSync('rg', ['--version']);
    return true;
  } catch {
    return false;
  }
}

export const contenders: readonly Contender[] = [
  yuanwen,
  miniSearch,
  fts5,
  scan,
  ...(isRipgrepHere() ? [ripgrep] : []),
];
