import MiniSearch, { type Options } from 'minisearch';
import { noScores, ScoresBuilder } from '../rank/scores';
import { fieldWeights, type HeldText, type IndexedPassage, type PassageIndex } from './passage-index';

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
  idField: 'slot',
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

function overEngine(engine: MiniSearch<IndexedPassage>, held: Map<number, HeldText>): MiniSearchIndex {
  return {
    add(passages, whole) {
      for (const passage of passages) {
        if (engine.has(passage.slot)) engine.discard(passage.slot);
        engine.add(passage);
      }
      for (const text of whole) held.set(text.firstSlot, text);
    },
    remove(firstSlot, slotEnd) {
      for (let slot = firstSlot; slot < slotEnd; slot++) {
        if (engine.has(slot)) engine.discard(slot);
        held.delete(slot);
      }
    },
    held: () => [...held.values()],
    holds: ({ firstSlot, fingerprint }) => held.get(firstSlot)?.fingerprint === fingerprint,
    search({ terms, match, fields }) {
      if (terms.length === 0 || fields.length === 0) return noScores;
      const hits = engine.search(
        { combineWith: match === 'all' ? 'AND' : 'OR', queries: [...terms] },
        { fields: [...fields], boost: fieldWeights },
      );
      const scores = new ScoresBuilder();
      for (const { id, score } of hits.sort((a, b) => Number(a.id) - Number(b.id))) scores.add(Number(id), score);
      return scores.done();
    },
    save: () => `${JSON.stringify([...held.values()])}\n${JSON.stringify(engine)}`,
  };
}

/** The engine for libraries of ordinary size: in memory, about ten times the size of the texts. */
export function createMiniSearchIndex(): MiniSearchIndex {
  return overEngine(new MiniSearch(options), new Map());
}

function isHeldText(value: unknown): value is HeldText {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<string, unknown>> = { ...value };
  const { firstSlot, slotEnd, fingerprint } = fields;
  return typeof firstSlot === 'number' && typeof slotEnd === 'number' && typeof fingerprint === 'string';
}

/** Throws on anything but what `save` of this engine gave. */
export function loadMiniSearchIndex(saved: string): MiniSearchIndex {
  const end = saved.indexOf('\n');
  const held: unknown = JSON.parse(saved.slice(0, end));
  if (!Array.isArray(held) || !held.every(isHeldText)) throw new TypeError('no texts');
  const engine = MiniSearch.loadJSON(saved.slice(end + 1), options);
  return overEngine(engine, new Map(held.map((text) => [text.firstSlot, text])));
}
