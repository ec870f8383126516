/** What `locate` is measured with: a text changed at random, where each of its characters went, and the outcome. */
import type { Passage } from '../model';
import { describe, locate } from './anchor';

export interface TrialOptions {
  /** Of each character: dropped, replaced, or another put after it, equally likely. */
  readonly editChance: number;
  /** Of a passage: joined to the one before, or split where a sentence ends; all ids are new then. */
  readonly regroupChance: number;
  /** Of a passage: left out, so that nothing of it can be found rightly. */
  readonly dropChance: number;
  /** Whether the text as it was is still known. */
  readonly isOldKnown: boolean;
  readonly random: () => number;
}

export interface TrialOutcome {
  readonly length: number;
  /** `lost`: left unplaced although its words, or most of them, are there. `gone`: rightly unplaced. */
  readonly result: 'right' | 'wrong' | 'lost' | 'gone';
}

/** So many units may the bounds be off: which side of a bound an inserted character belongs to, nobody knows. */
const tolerance = 2;
const quotationsPerPassage = 3;
const shortest = 5;
const longest = 44;

/** Quotations of five units or more from every passage, looked for in the changed text. */
export function tryLocating(passages: readonly Passage[], options: TrialOptions): readonly TrialOutcome[] {
  const { random, isOldKnown } = options;
  const changed = change(passages, options);
  return passages.flatMap((passage, index) => {
    if (passage.text.length < shortest) return [];
    return Array.from({ length: quotationsPerPassage }, (): TrialOutcome => {
      const length = Math.min(passage.text.length, shortest + Math.floor(random() * (longest - shortest + 1)));
      const start = Math.floor(random() * (passage.text.length - length + 1));
      const anchor = describe(passage, start, start + length);
      if (!anchor.ok) throw new Error(anchor.failure.message);
      const found = locate(anchor.value, changed.passages, isOldKnown ? passages : []);
      const expected = longestPart(changed.places[index] ?? [], anchor.value.start, anchor.value.end);
      const quoteLength = anchor.value.quote.length;
      if (found.placement === 'unplaced') return { length: quoteLength, result: expected === null ? 'gone' : 'lost' };
      const isRight =
        expected !== null &&
        found.passageId === expected.passageId &&
        Math.abs(found.start - expected.start) <= tolerance &&
        Math.abs(found.end - expected.end) <= tolerance;
      return { length: quoteLength, result: isRight ? 'right' : 'wrong' };
    });
  });
}

/** Where a unit of an old passage stands in the changed text; null where it was dropped. */
type UnitPlace = { readonly passageId: string; readonly offset: number } | null;

interface Changed {
  readonly passages: readonly Passage[];
  /** By old passage and unit. */
  readonly places: readonly (readonly UnitPlace[])[];
}

function change(before: readonly Passage[], { editChance, regroupChance, dropChance, random }: TrialOptions): Changed {
  const passages: Passage[] = [];
  const places: UnitPlace[][] = [];
  const isRegrouped = regroupChance > 0;
  let text = '';
  let head: Passage | null = null;
  const idOf = ({ id }: Passage): string => (isRegrouped ? `new ${passages.length}` : id);
  const close = (): void => {
    if (head !== null && text !== '') passages.push({ ...head, id: idOf(head), order: passages.length, text });
    text = '';
  };
  for (const passage of before) {
    const own: UnitPlace[] = [];
    places.push(own);
    if (random() < dropChance) {
      own.push(...Array.from({ length: passage.text.length }, () => null));
      continue;
    }
    if (random() >= regroupChance || head === null) close();
    head = passage;
    const isSplit = random() < regroupChance;
    for (const character of passage.text) {
      const kind = random() < editChance ? Math.floor(random() * 3) : 3;
      const other = passage.text.charAt(Math.floor(random() * passage.text.length));
      const place = kind === 0 ? null : { passageId: idOf(passage), offset: text.length };
      for (let unit = 0; unit < character.length; unit += 1) own.push(place);
      text += ['', character + other, other, character][kind] ?? '';
      if (isSplit && character === '。') close();
    }
  }
  close();
  return { passages, places };
}

/** Of a quotation that was split the longer part; null when nothing is left of it. */
function longestPart(places: readonly UnitPlace[], start: number, end: number) {
  const parts = new Map<string, { start: number; end: number }>();
  for (const place of places.slice(start, end)) {
    if (place === null) continue;
    const part = parts.get(place.passageId);
    if (part === undefined) parts.set(place.passageId, { start: place.offset, end: place.offset + 1 });
    else part.end = place.offset + 1;
  }
  const [best] = [...parts].sort(([, one], [, other]) => other.end - other.start - (one.end - one.start));
  return best === undefined ? null : { passageId: best[0], ...best[1] };
}
