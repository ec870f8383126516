import { wording } from '../../wording';
import { applyEdits, type Draft, draftOffset, type Edit, type RemovedRange, recoveredBreak } from '../draft';
import { within, without } from './ranges';
import type { SettledDecisions } from './settle-decisions';

/** A text with what a person gave back, took out and joined, before the rules for paragraphs see it. */
export function applyDecisions(draft: Draft, { kept, removed, joined, splits }: SettledDecisions): Draft {
  const { byHand, joinedByHand } = wording.ingest.removed;
  const whole = givenBack(draft, kept);
  const taken = applyEdits(
    whole,
    removed.flatMap(([from, to]): Edit[] => {
      const [start, end] = [draftOffset(whole, from), draftOffset(whole, to)];
      return start < end ? [{ start, end, to: '' }] : [];
    }),
    byHand,
  );
  const joinedDraft = applyEdits(
    taken,
    joined.flatMap(([from, to]) => joiningEdits(taken.text, draftOffset(taken, from), draftOffset(taken, to))),
    joinedByHand,
  );
  return applyEdits(joinedDraft, partingEdits(joinedDraft, splits), wording.ingest.removed.betweenParagraphs);
}

/** A space before a paragraph of the person's is its break, also for the rules. */
function partingEdits(draft: Draft, splits: SettledDecisions['splits']): readonly Edit[] {
  const ends = new Set([...splits].map((split) => draftOffset(draft, split)));
  return [...ends]
    .sort((one, other) => one - other)
    .flatMap((end): Edit[] => {
      const isSpace = /[ \t\u3000]/.test(draft.text.charAt(end - 1)) && end < draft.text.length;
      return isSpace ? [{ start: end - 1, end, to: recoveredBreak }] : [];
    });
}

/** Takes out all that is white; between Latin words a space stays. */
function joiningEdits(text: string, from: number, to: number): readonly Edit[] {
  const isLatin = /[!-~]/;
  return Array.from(text.slice(from, to).matchAll(/\s+/g), ({ index, 0: white }): Edit => {
    const start = from + index;
    const end = start + white.length;
    const isBetweenWords = isLatin.test(text.charAt(start - 1)) && isLatin.test(text.charAt(end));
    return { start, end, to: isBetweenWords ? ' ' : '' };
  });
}

/** Puts removed characters back where they stood; what cannot be seen or stored stays out. */
function givenBack(draft: Draft, kept: SettledDecisions['kept']): Draft {
  if (kept.length === 0) return draft;
  const isInvisible = ({ reason }: RemovedRange) => reason === wording.ingest.removed.invisible;
  const back = draft.removals.flatMap((removal) =>
    isInvisible(removal) ? [] : within([removal.start, removal.end], kept),
  );
  if (back.length === 0) return draft;
  const runs = draft.starts.map((start, index) => ({
    origin: draft.origins[index] ?? 0,
    characters: draft.text.slice(start, draft.starts[index + 1] ?? draft.text.length),
  }));
  const restored = back.map(([start, end]) => ({ origin: start, characters: draft.source.slice(start, end) }));
  const all = [...runs, ...restored].filter(({ characters }) => characters !== '');
  all.sort((one, other) => one.origin - other.origin);
  const starts: number[] = [];
  let length = 0;
  for (const { characters } of all) {
    starts.push(length);
    length += characters.length;
  }
  return {
    source: draft.source,
    text: all.map(({ characters }) => characters).join(''),
    starts,
    origins: all.map(({ origin }) => origin),
    removals: draft.removals.flatMap((removal) =>
      isInvisible(removal)
        ? [removal]
        : without([removal.start, removal.end], kept).map(([start, end]) => ({ ...removal, start, end })),
    ),
  };
}
