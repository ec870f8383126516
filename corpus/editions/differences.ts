import { diff } from 'fast-myers-diff';
import type { Range } from '../model';

/** What of each of two wordings the other lacks: ranges sorted and apart from each other. */
export interface Differences {
  readonly one: readonly Range[];
  readonly other: readonly Range[];
}

/** A single equal character between two changes agrees by chance: marked with them, they read better. */
const island = 1;
/** Beyond, both count as wholly different: nobody compares so long a paragraph by eye, and time grows with its square. */
const longest = 20_000;

/** Character by character; a surrogate pair is never split. */
export function differencesOf(one: string, other: string): Differences {
  if (one.length > longest || other.length > longest) return { one: wholeOf(one), other: wholeOf(other) };
  const [left, right] = [[...one], [...other]];
  const changes: [number, number, number, number][] = [];
  for (const [start, end, otherStart, otherEnd] of diff(left, right)) {
    const last = changes.at(-1);
    const isIsland = last !== undefined && start - last[1] <= island;
    if (isIsland) [last[1], last[3]] = [end, otherEnd];
    else changes.push([start, end, otherStart, otherEnd]);
  }
  const oneUnits = unitOffsets(left);
  const otherUnits = unitOffsets(right);
  return {
    one: changes.flatMap(([start, end]) => rangeOf(oneUnits, start, end)),
    other: changes.flatMap(([, , start, end]) => rangeOf(otherUnits, start, end)),
  };
}

function wholeOf(text: string): readonly Range[] {
  return text === '' ? [] : [[0, text.length]];
}

/** Where each character begins, in UTF-16 units; the end is the last entry. */
function unitOffsets(characters: readonly string[]): readonly number[] {
  let at = 0;
  const offsets = [0];
  for (const character of characters) {
    at += character.length;
    offsets.push(at);
  }
  return offsets;
}

function rangeOf(offsets: readonly number[], start: number, end: number): Range[] {
  return start === end ? [] : [[offsets[start] ?? 0, offsets[end] ?? 0]];
}
