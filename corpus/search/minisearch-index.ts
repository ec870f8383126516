import MiniSearch, { type Options } from 'minisearch';
import { fieldWeights, type IndexedPassage, type PassageIndex } from './passage-index';

/**
 * UTF-8 bytes as characters. The engine's tree looks through siblings one by one, and the root of a Chinese index
 * has thousands: with bytes it has 256 at most, and building and loading take half the time. Every byte of a
 * character differs from any byte of a blank, so terms may be joined by one. A lone surrogate becomes three bytes.
 */
function byteKey(term: string): string {
  let key = '';
  for (const character of term) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) key += character;
    else if (point < 0x800) key += String.fromCharCode(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      key += String.fromCharCode(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      key += String.fromCharCode(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return key;
}

const options: Options<IndexedPassage> = {
  fields: ['title', 'headings', 'text'],
  tokenize: (joined) => (joined === '' ? [] : joined.split(' ')),
  processTerm: byteKey,
  stringifyField: (value) => (Array.isArray(value) ? value.join(' ') : String(value)),
};

function overEngine(engine: MiniSearch<IndexedPassage>): PassageIndex {
  return {
    add(passages) {
      for (const passage of passages) {
        if (engine.has(passage.id)) engine.discard(passage.id);
        engine.add(passage);
      }
    },
    remove(ids) {
      for (const id of ids) if (engine.has(id)) engine.discard(id);
    },
    has: (id) => engine.has(id),
    search({ terms, match, fields }) {
      if (terms.length === 0 || fields.length === 0) return [];
      return engine
        .search(
          { combineWith: match === 'all' ? 'AND' : 'OR', queries: [...terms] },
          { fields: [...fields], boost: fieldWeights },
        )
        .map(({ id, score }) => ({ id: String(id), score }));
    },
    stats: () => ({ passages: engine.documentCount, terms: engine.termCount }),
    save: () => JSON.stringify(engine),
  };
}

/** The engine for libraries of ordinary size: in memory, about ten times the size of the texts. */
export function createMiniSearchIndex(): PassageIndex {
  return overEngine(new MiniSearch(options));
}

/** Throws on anything but what `save` of this engine gave. */
export function loadMiniSearchIndex(saved: string): PassageIndex {
  return overEngine(MiniSearch.loadJSON(saved, options));
}
