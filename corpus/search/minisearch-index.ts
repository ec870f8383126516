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

/** Holds all in memory, and can be written down in one piece. */
export interface MiniSearchIndex extends PassageIndex {
  /** What `load` takes. About three times the size of the texts. */
  save(): string;
}

function overEngine(engine: MiniSearch<IndexedPassage>, fingerprints: Map<string, string>): MiniSearchIndex {
  const remove = (id: string): void => {
    if (engine.has(id)) engine.discard(id);
    fingerprints.delete(id);
  };
  return {
    add(passages) {
      for (const passage of passages) {
        remove(passage.id);
        engine.add(passage);
        fingerprints.set(passage.id, passage.fingerprint);
      }
    },
    remove(ids) {
      for (const id of ids) remove(id);
    },
    held: () => [...fingerprints].filter(([id]) => engine.has(id)),
    search({ terms, match, fields }) {
      if (terms.length === 0 || fields.length === 0) return [];
      return engine
        .search(
          { combineWith: match === 'all' ? 'AND' : 'OR', queries: [...terms] },
          { fields: [...fields], boost: fieldWeights },
        )
        .map(({ id, score }) => ({ id: String(id), score }));
    },
    save: () => `${JSON.stringify(Object.fromEntries(fingerprints))}\n${JSON.stringify(engine)}`,
  };
}

/** The engine for libraries of ordinary size: in memory, about ten times the size of the texts. */
export function createMiniSearchIndex(): MiniSearchIndex {
  return overEngine(new MiniSearch(options), new Map());
}

/** Throws on anything but what `save` of this engine gave. */
export function loadMiniSearchIndex(saved: string): MiniSearchIndex {
  const end = saved.indexOf('\n');
  const fingerprints: unknown = JSON.parse(saved.slice(0, end));
  if (typeof fingerprints !== 'object' || fingerprints === null) throw new TypeError('no fingerprints');
  const held = Object.entries(fingerprints).map(([id, fingerprint]) => [id, String(fingerprint)] as const);
  return overEngine(MiniSearch.loadJSON(saved.slice(end + 1), options), new Map(held));
}
