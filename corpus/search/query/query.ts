import { fold } from '../fold/fold';
import { nearness, wildcard } from './pattern';

/** Where a query looks: `heading` is heading passages and the headings above a passage, `title` the title of its text. */
export type PassageField = 'body' | 'heading' | 'title' | 'all';

/** What a person wrote: `note` is notes and tags of annotations, `tag` tags alone. */
export type NoteField = 'note' | 'tag';

export type QueryField = PassageField | NoteField;

/** Whether a field is looked for in annotations, not in passages. */
export function isNoteField(field: QueryField | null): field is NoteField {
  return field === 'note' || field === 'tag';
}

/** What a query says, whatever was typed: odd or unbalanced input is text. */
export type Query = Run | Pattern | All | Any;

/** Characters that stand together. */
export interface Run {
  readonly kind: 'run';
  /** As typed, without the quotation marks of a phrase. */
  readonly text: string;
  /** The searched form of `text`; never empty. */
  readonly needle: string;
  /** Quoted: its words may not stand apart. */
  readonly isPhrase: boolean;
  /** Written as `标题:…`; null: where the whole search looks. */
  readonly field: QueryField | null;
}

/** Words that stand in a passage in a certain way: `群*工作`, `群众 近10 利益`. */
export interface Pattern {
  readonly kind: 'pattern';
  /** As typed. */
  readonly text: string;
  /** Two at least. */
  readonly words: readonly Run[];
  /** A regular expression over the folded text. */
  readonly source: string;
  /** At most so many characters apart; null for `?` and `*`. */
  readonly distance: number | null;
  readonly field: QueryField | null;
}

/** Each part, and none of `excluded`. At least one part. */
export interface All {
  readonly kind: 'all';
  readonly parts: readonly Query[];
  readonly excluded: readonly Query[];
}

/** One part or more of two or more. */
export interface Any {
  readonly kind: 'any';
  readonly parts: readonly Query[];
}

/** UTF-16 code units that are read of a query; a passage has 600 at most. */
export const queryLimit = 1000;

/** At most `queryLimit` units, no surrogate pair split. */
export function cutQuery(typed: string): string {
  if (typed.length <= queryLimit) return typed;
  const last = typed.charCodeAt(queryLimit - 1);
  return typed.slice(0, last >= 0xd800 && last <= 0xdbff ? queryLimit - 1 : queryLimit);
}

const fieldNames: Readonly<Record<string, QueryField>> = {
  标题: 'title',
  文献: 'title',
  小标题: 'heading',
  标题层级: 'heading',
  正文: 'body',
  批注: 'note',
  标签: 'tag',
  標題: 'title',
  文獻: 'title',
  小標題: 'heading',
  標題層級: 'heading',
  批註: 'note',
  標籤: 'tag',
};
const longestFirst = Object.keys(fieldNames).sort((a, b) => b.length - a.length);
const fieldPrefix = new RegExp(`(${longestFirst.join('|')})[:：]\\s*(?=\\S)`, 'y');
const exclusion = /(?:[-－−](?=[^\s\-－−])|不含\s*(?=\S))/y;
const blanks = /\s*/y;
const alternatives = new Set(['OR', '或', '|', '｜']);

/** What may close a phrase, by what opens it; hands mix the two marks of a pair up. */
const closingQuotes: Readonly<Record<string, string>> = {
  '“': '”“"＂',
  '”': '”“"＂',
  '"': '"”“＂',
  '＂': '＂"”“',
  '‘': "’'",
  "'": "'’",
  '«': '»',
  '「': '」',
  '『': '』',
};

interface Item {
  readonly query: Query;
  readonly isExcluded: boolean;
  /** The word that may join its neighbours as alternatives. */
  readonly isAlternative: boolean;
}

/** Reads a query. Null where nothing in it can be looked for. At most `queryLimit` units; time grows with the length. */
export function parseQuery(typed: string): Query | null {
  const text = cutQuery(typed);
  return new Reader(text).sequence(0, text.length, null);
}

/** The runs that a query wants to find, excluded ones not among them. */
export function wantedRuns(query: Query): readonly Run[] {
  if (query.kind === 'run') return [query];
  return query.kind === 'pattern' ? query.words : query.parts.flatMap(wantedRuns);
}

/** Whether a query holds where each run and pattern of it is judged by itself. */
export function holds(query: Query, isHeld: (part: Run | Pattern) => boolean): boolean {
  if (query.kind === 'run' || query.kind === 'pattern') return isHeld(query);
  if (query.kind === 'any') return query.parts.some((part) => holds(part, isHeld));
  return query.parts.every((part) => holds(part, isHeld)) && !query.excluded.some((part) => holds(part, isHeld));
}

/** The query with each run replaced, excluded ones, too. */
export function withRuns(query: Query, replace: (run: Run) => Query): Query {
  if (query.kind === 'run') return replace(query);
  if (query.kind === 'pattern') return query;
  const parts = query.parts.map((part) => withRuns(part, replace));
  if (query.kind === 'any') return { ...query, parts };
  return { ...query, parts, excluded: query.excluded.map((part) => withRuns(part, replace)) };
}

/** A run as one would type it: `parseQuery` reads it as the same. */
export function typedForm({ text, isPhrase, field }: Run): string {
  const name = Object.keys(fieldNames).find((key) => fieldNames[key] === field);
  return (name === undefined ? '' : `${name}:`) + (isPhrase ? `“${text}”` : text);
}

/** A run or, of words with `?` or `*` between them, a pattern; `*` at an end says nothing. */
function wordOf(text: string, field: QueryField | null): Query | null {
  const bare = text.replace(/^\*+(?=[^*])|(?<=[^*])\*+$/g, '');
  const wild = wildcard(bare);
  if (!wild) return runOf(bare, false, field);
  const words = wild.words.flatMap((word) => runOf(word, true, field) ?? []);
  return { kind: 'pattern', text, words, source: wild.source, distance: null, field };
}

/** Null where nothing in the text is read. */
export function runOf(text: string, isPhrase: boolean, field: QueryField | null): Run | null {
  const needle = fold(text);
  return needle === '' ? null : { kind: 'run', text: text.trim(), needle, isPhrase, field };
}

/** Where each opening parenthesis that is closed is closed. Both widths, which people mix. */
function closings(text: string): ReadonlyMap<number, number> {
  const closedAt = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if ('(（'.includes(text.charAt(index))) open.push(index);
    else if (')）'.includes(text.charAt(index))) {
      const start = open.pop();
      if (start !== undefined) closedAt.set(start, index);
    }
  }
  return closedAt;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * Signs count only where a word could begin, and only when they close where one could end: （一） and 5-6 are text.
 * One that governs nothing readable is text, too: what was typed is never read as nothing because of a mark unseen.
 */
class Reader {
  readonly #text: string;
  readonly #closedAt: ReadonlyMap<number, number>;

  constructor(text: string) {
    this.#text = text;
    this.#closedAt = closings(text);
  }

  sequence(start: number, end: number, field: QueryField | null): Query | null {
    const items: Item[] = [];
    for (let at = this.#skipBlanks(start, end); at < end; at = this.#skipBlanks(at, end)) {
      const [item, next] = this.#item(at, end, field);
      if (item) items.push(item);
      at = next;
    }
    return joined(withNearness(items));
  }

  #skipBlanks(at: number, end: number): number {
    return Math.min(end, at + matchLength(blanks, this.#text, at));
  }

  #item(at: number, end: number, field: QueryField | null): [item: Item | null, next: number] {
    const excludedFrom = at + matchLength(exclusion, this.#text, at);
    if (excludedFrom > at && excludedFrom < end) {
      const [query, next] = this.#primary(excludedFrom, end, field);
      if (query) return [{ query, isExcluded: true, isAlternative: false }, next];
    }
    const [query, next] = this.#primary(at, end, field);
    const isAlternative = alternatives.has(this.#text.slice(at, next));
    return [query && { query, isExcluded: false, isAlternative }, next];
  }

  #primary(at: number, end: number, field: QueryField | null): [query: Query | null, next: number] {
    const named = this.#named(at, end);
    const read = named && this.#plain(named.from, end, named.field);
    return read?.[0] ? read : this.#plain(at, end, field);
  }

  #named(at: number, end: number): { field: QueryField; from: number } | null {
    const length = matchLength(fieldPrefix, this.#text, at);
    const name = this.#text.slice(at, at + length).split(/[:：]/)[0] ?? '';
    const field = fieldNames[name];
    return length > 0 && at + length < end && field ? { field, from: at + length } : null;
  }

  #plain(at: number, end: number, field: QueryField | null): [query: Query | null, next: number] {
    const closed = this.#closedAt.get(at);
    if (closed !== undefined && closed < end && this.#isBorder(closed + 1, end)) {
      const inside = this.#text.slice(at + 1, closed).trim();
      const query = /\s/.test(inside) ? this.sequence(at + 1, closed, field) : null;
      if (query) return [query, closed + 1];
    }
    const quoteEnd = this.#quoteEnd(at, end);
    if (quoteEnd !== null) {
      const phrase = runOf(this.#text.slice(at + 1, quoteEnd), true, field);
      if (phrase) return [phrase, quoteEnd + 1];
    }
    let next = at;
    while (next < end && !/\s/.test(this.#text.charAt(next))) next++;
    return [wordOf(this.#text.slice(at, next), field), next];
  }

  #quoteEnd(at: number, end: number): number | null {
    const closing = closingQuotes[this.#text.charAt(at)];
    if (closing === undefined) return null;
    let close = at + 1;
    while (close < end && !closing.includes(this.#text.charAt(close))) close++;
    return close < end && this.#isBorder(close + 1, end) ? close : null;
  }

  #isBorder(at: number, end: number): boolean {
    return at >= end || /\s/.test(this.#text.charAt(at));
  }
}

/** `词甲 近10 词乙` */
function distanceOf({ query, isExcluded }: Item): number | null {
  const [, distance] =
    (query.kind === 'run' && !query.isPhrase && !isExcluded && /^近(\d{1,3})$/.exec(query.needle)) || [];
  return distance === undefined ? null : Number(distance);
}

/** Two words and the distance between them as one. */
function withNearness(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const [first, middle, second] = items.slice(at, at + 3);
    const distance = middle ? distanceOf(middle) : null;
    if (first?.query.kind === 'run' && second?.query.kind === 'run' && distance !== null && !second.isExcluded) {
      result.push({ ...first, isAlternative: false, query: nearPattern(first.query, second.query, distance) });
      at += 2;
    } else if (first) result.push(first);
  }
  return result;
}

function nearPattern(first: Run, second: Run, distance: number): Pattern {
  return {
    kind: 'pattern',
    text: `${first.text} 近${distance} ${second.text}`,
    words: [first, second],
    source: nearness(first.needle, second.needle, distance),
    distance,
    field: first.field ?? second.field,
  };
}

function isSame(a: Query, b: Query): boolean {
  return a.kind === 'run' && b.kind === 'run' && a.text === b.text && a.isPhrase === b.isPhrase && a.field === b.field;
}

function distinct(queries: readonly Query[]): Query[] {
  return queries.filter((query, index) => !queries.slice(0, index).some((other) => isSame(query, other)));
}

/** Alternatives bind tighter than blanks: `a b 或 c` wants a, and one of b and c. */
function joined(items: readonly Item[]): Query | null {
  const wanted: Query[][] = [];
  const excluded: Query[] = [];
  const isOnlyExcluded = items.every((item) => item.isExcluded);
  let isJoining = false;
  items.forEach((item, index) => {
    const before = items[index - 1];
    const after = items[index + 1];
    const group = wanted.at(-1);
    if (item.isExcluded && !isOnlyExcluded) excluded.push(item.query);
    else if (item.isAlternative && !isJoining && group && before && !before.isExcluded && after && !after.isExcluded)
      isJoining = true;
    else {
      if (isJoining && group) group.push(item.query);
      else wanted.push([item.query]);
      isJoining = false;
    }
  });
  const groups = wanted.flatMap((group): Query[] => {
    const [first, ...others] = distinct(group);
    if (!first) return [];
    return others.length > 0 ? [{ kind: 'any', parts: [first, ...others] }] : [first];
  });
  const parts = distinct(groups);
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1 && excluded.length === 0 ? only : { kind: 'all', parts, excluded };
}
