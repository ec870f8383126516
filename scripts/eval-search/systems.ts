import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { openDatabase } from '../../corpus/library/store/database';
import { isRow, textOf } from '../../corpus/library/store/row';
import type { Passage } from '../../corpus/model';
import { foldText } from '../../corpus/search/fold/folded-text';
import { depth } from '../../corpus/search/judged/measures';
import type { JudgedDocument } from '../../corpus/search/judged/resolve';
import { createSearch } from '../../corpus/search/search';
import type { Segmenter } from '../../corpus/segment/segmenter';

/** Ids of the best passages for a query, at most as many as are looked at. */
export type Rank = (query: string) => readonly string[];

/** A way of searching, made ready for some passages. */
export interface System {
  readonly name: string;
  prepare(documents: readonly JudgedDocument[], segmenter: Segmenter): Rank;
}

const yuanwen: System = {
  name: 'yuanwen',
  prepare(documents, segmenter) {
    const passageAt = (slot: number): Passage => {
      const document = documents[slot];
      if (document === undefined) throw new RangeError(`no passage in slot ${slot}`);
      return document.passage;
    };
    const search = createSearch(passageAt);
    let firstSlot = 0;
    for (const [id, ofText] of groupBy(documents, ({ passage }) => passage.textId)) {
      const { textTitle: title = '', isGuideline = false } = ofText[0] ?? {};
      const folded = foldText(ofText.map(({ passage }) => passage));
      search.add({ id, title, isGuideline, firstSlot, folded });
      firstSlot += ofText.length;
    }
    search.rankWith(segmenter, null);
    search.indexWaiting(Number.POSITIVE_INFINITY);
    return (query) =>
      search
        .find(query, { field: 'all', limit: depth, hasPartial: true })
        .matches.map(({ slot }) => passageAt(slot).id);
  },
};

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** As its documentation has it, over the words that jieba cuts. */
const miniSearch: System = {
  name: 'MiniSearch',
  prepare(documents, segmenter) {
    const index = new MiniSearch({
      fields: ['title', 'headings', 'text'],
      tokenize: (text) => [...segmenter.searchTerms(text)],
    });
    index.addAll(
      documents.map(({ passage: { id, headings, text }, textTitle }) => ({
        id,
        title: textTitle,
        headings: headings.join('\n'),
        text,
      })),
    );
    return (query) =>
      index
        .search(query)
        .slice(0, depth)
        .map(({ id }) => String(id));
  },
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Each word as it was typed must stand somewhere: the tokenizer finds none of fewer than three characters. */
const everyWord = (query: string): string => query.split(/\s+/).map(quoted).join(' ');

/** Every three characters that stand together in the query, any of them: nothing where no three do. */
function anyThree(query: string): string {
  const characters = [...query];
  const runs = characters.slice(2).map((_, at) => characters.slice(at, at + 3).join(''));
  return runs
    .filter((run) => !/\s/.test(run))
    .map(quoted)
    .join(' OR ');
}

function trigrams(name: string, expressionFor: (query: string) => string): System {
  return {
    name,
    prepare(documents) {
      const database = openDatabase(join(mkdtempSync(join(tmpdir(), 'yuanwen-eval-')), 'trigrams.db'));
      database.exec(
        `CREATE VIRTUAL TABLE passage USING fts5 (id UNINDEXED, title, headings, text, tokenize = 'trigram')`,
      );
      const insert = database.prepare('INSERT INTO passage VALUES (?, ?, ?, ?)');
      for (const { passage, textTitle } of documents)
        insert.run(passage.id, textTitle, passage.headings.join('\n'), passage.text);
      const best = database.prepare('SELECT id FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?');
      return (query) => {
        const expression = expressionFor(query);
        return expression === ''
          ? []
          : best
              .all(expression, depth)
              .filter(isRow)
              .map((row) => textOf(row, 'id'));
      };
    },
  };
}

export const systems: readonly System[] = [
  yuanwen,
  miniSearch,
  trigrams('FTS5 trigrams, every word', everyWord),
  trigrams('FTS5 trigrams, any three', anyThree),
];
