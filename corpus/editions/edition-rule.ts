/** When two texts are two editions of one work. Judged pairs, and how the rule fares with them: `judged-pairs.ts`. */
import { fold } from '../search/fold/fold';
import { glanceAt, type Likeness, lettersOf, likenessOf, mayBeLike, type Sketch, sketchOf } from './sketch';

export interface SketchedText {
  readonly id: string;
  readonly titleKey: string;
  readonly sketch: Sketch;
}

/** Ids of two texts that are editions of one work. */
export type EditionPair = readonly [string, string];

/** Of the same title: a law that was revised from end to end keeps a tenth of its runs. */
const sameTitle = { both: 0.1, part: 0.3 };
/**
 * Of nearly the same title: 《…调研报告》 and 《加强…调研报告》, but not a law and a province's rules for it, which have
 * half their runs in common and longer titles.
 */
const nearTitle = { both: 0.5, moreLetters: 3 };
/** Of any title: the rules of two cities may be the same but for the city's name, and are two works. */
const anyTitle = { both: 0.98 };
/** Fewer sampled runs in common prove nothing. */
const leastSampled = 8;

/**
 * What of a title names the work: without 试行, 修订 or the year in brackets, the state's name, punctuation. Of an
 * amendment the year is what names it.
 */
export function titleKeyOf(title: string): string {
  const folded = fold(title)
    .replace('中华人民共和国', '')
    .replace(/\((?:试行|修订|修正|暂行|草案|节选|全文)\)/gu, '');
  return lettersOf(folded.includes('修正案') ? folded : folded.replace(/\(\d{4}[^)]*\)/gu, ''));
}

export interface SketchableText {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly { readonly text: string }[];
}

export function sketchedText({ id, title, passages }: SketchableText): SketchedText {
  return { id, titleKey: titleKeyOf(title), sketch: sketchOf(passages) };
}

/** Of all texts. */
export function editionPairs(texts: readonly SketchedText[]): readonly EditionPair[] {
  const known = new KnownTexts();
  return texts.flatMap((text) => {
    const pairs = known.editionsOf(text);
    known.add(text);
    return pairs;
  });
}

/**
 * Texts that others are compared with: only those of the same title, and those that share a hash of the few that are
 * looked at first, can be editions. Cost: 3,445 laws, each with all before it, 0.3 s.
 */
export class KnownTexts {
  readonly #byTitle = new Map<string, SketchedText[]>();
  readonly #byHash = new Map<number, SketchedText[]>();

  add(text: SketchedText): void {
    addTo(this.#byTitle, text.titleKey, text);
    for (const hash of glanceAt(text.sketch)) addTo(this.#byHash, hash, text);
  }

  /** Ids, the text's own first. */
  editionsOf(text: SketchedText): readonly EditionPair[] {
    const candidates = new Set(this.#byTitle.get(text.titleKey));
    for (const hash of glanceAt(text.sketch))
      for (const candidate of this.#byHash.get(hash) ?? []) candidates.add(candidate);
    return [...candidates].filter((other) => isEdition(text, other)).map((other) => [text.id, other.id]);
  }
}

function addTo<Key>(texts: Map<Key, SketchedText[]>, key: Key, text: SketchedText): void {
  const known = texts.get(key);
  if (known === undefined) texts.set(key, [text]);
  else known.push(text);
}

function isEdition(one: SketchedText, other: SketchedText): boolean {
  const isSameTitle = one.titleKey === other.titleKey;
  if (!isSameTitle && (!mayBeLike(one.sketch, other.sketch) || isOtherNumber(one.titleKey, other.titleKey)))
    return false;
  const likeness = likenessOf(one.sketch, other.sketch);
  if (likeness.sampled < Math.min(leastSampled, one.sketch.hashes.length, other.sketch.hashes.length)) return false;
  if (likeness.both >= anyTitle.both) return true;
  if (isSameTitle) return isLikeEnough(likeness);
  return likeness.both >= nearTitle.both && isNearTitle(one.titleKey, other.titleKey);
}

function isLikeEnough({ both, part }: Likeness): boolean {
  return both >= sameTitle.both || part >= sameTitle.part;
}

/** Whether two different keys differ in their numbers only: 第1号 and 第2号, 解释 and 解释（二）; a year is no number. */
function isOtherNumber(one: string, other: string): boolean {
  const [left, right] = [one.replace(year, ''), other.replace(year, '')];
  return left !== right && left.replace(numerals, '') === right.replace(numerals, '');
}

const year = /(?:19|20)\d{2}年?/gu;
const numerals = /[\d零一二三四五六七八九十百千]+/gu;

/** Whether one key has all characters of the other, in any order, and few more. */
export function isNearTitle(one: string, other: string): boolean {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > nearTitle.moreLetters) return false;
  const left = [...longer];
  return [...shorter].every((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
