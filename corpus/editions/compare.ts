/** Two texts side by side: which passages belong together, and in which characters they differ. */
import type { ComparedPassage, ComparedRow, Passage, Range } from '../model';
import { differencesOf } from './differences';
import { type Link, linkPassages } from './link-passages';

/** In the order of both texts; what only one has stands where it stands there. Steps are short. */
export function* compareTexts(
  one: readonly Passage[],
  other: readonly Passage[],
): Generator<void, readonly ComparedRow[]> {
  const links = yield* linkPassages(
    one.map(({ text }) => text),
    other.map(({ text }) => text),
  );
  const rows: ComparedRow[] = [];
  for (const { oneEnd, oneStart, otherEnd, otherStart } of blocksOf(links, one.length, other.length)) {
    rows.push(rowOf(one.slice(oneStart, oneEnd), other.slice(otherStart, otherEnd)));
    yield;
  }
  return rows;
}

interface Block {
  readonly oneStart: number;
  readonly oneEnd: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** Linked passages together, each unlinked one by itself. */
function* blocksOf(links: readonly Link[], oneLength: number, otherLength: number): Generator<Block> {
  let [oneAt, otherAt] = [0, 0];
  for (const { oneStart, oneEnd, otherStart, otherEnd } of linkedBlocks(links)) {
    yield* alone(oneAt, oneStart, otherAt, otherStart);
    yield { oneStart, oneEnd, otherStart, otherEnd };
    [oneAt, otherAt] = [oneEnd, otherEnd];
  }
  yield* alone(oneAt, oneLength, otherAt, otherLength);
}

/** Links that share a passage on either side make one block. */
function linkedBlocks(links: readonly Link[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [one, other] of links) {
    const last = blocks.at(-1);
    if (last !== undefined && (one < last.oneEnd || other < last.otherEnd)) {
      blocks[blocks.length - 1] = { ...last, oneEnd: one + 1, otherEnd: other + 1 };
    } else blocks.push({ oneStart: one, oneEnd: one + 1, otherStart: other, otherEnd: other + 1 });
  }
  return blocks;
}

function* alone(oneStart: number, oneEnd: number, otherStart: number, otherEnd: number): Generator<Block> {
  for (let at = oneStart; at < oneEnd; at += 1) {
    yield { oneStart: at, oneEnd: at + 1, otherStart, otherEnd: otherStart };
  }
  for (let at = otherStart; at < otherEnd; at += 1) {
    yield { oneStart: oneEnd, oneEnd, otherStart: at, otherEnd: at + 1 };
  }
}

function rowOf(one: readonly Passage[], other: readonly Passage[]): ComparedRow {
  const [oneText, otherText] = [joined(one), joined(other)];
  const marks = differencesOf(oneText, otherText);
  const isSame = marks.one.length === 0 && marks.other.length === 0;
  const kind = one.length === 0 ? 'other-only' : other.length === 0 ? 'one-only' : isSame ? 'same' : 'changed';
  return { kind, one: markedPassages(one, marks.one), other: markedPassages(other, marks.other) };
}

function joined(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('');
}

function markedPassages(passages: readonly Passage[], marks: readonly Range[]): readonly ComparedPassage[] {
  let start = 0;
  return passages.map(({ id, kind, text }) => {
    const own = marks.flatMap(([from, to]): Range[] => {
      const range: Range = [Math.max(0, from - start), Math.min(text.length, to - start)];
      return range[0] < range[1] ? [range] : [];
    });
    start += text.length;
    return { passageId: id, kind, text, marks: own };
  });
}
