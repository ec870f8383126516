import type { Range, TidyingDecision } from '../../model';
import { overlaps, united, wholeCharacters, without } from './ranges';

/** Decisions about one text, which no longer contradict each other; all in the source. */
export interface SettledDecisions {
  /** No rule removes these characters; sorted, apart from each other. */
  readonly kept: readonly Range[];
  /** Those of them that no rule corrects. */
  readonly asWritten: readonly Range[];
  readonly removed: readonly Range[];
  readonly corrected: readonly TidyingDecision[];
  /** Where paragraphs begin. */
  readonly splits: ReadonlySet<number>;
  /** Where none begin … */
  readonly joins: ReadonlySet<number>;
  /** … and what is white before these places in the source. */
  readonly joined: readonly Range[];
}

export const nothingDecided: SettledDecisions = {
  kept: [],
  asWritten: [],
  removed: [],
  corrected: [],
  splits: new Set(),
  joins: new Set(),
  joined: [],
};

/** The later decision counts where two are about the same characters. Quadratic in the decisions of a text. */
export function settleDecisions(
  content: string,
  range: Range,
  decisions: readonly TidyingDecision[],
): SettledDecisions {
  const own = decisions.filter(({ start, end }) => start >= range[0] && end <= range[1] && start <= end);
  if (own.length === 0) return nothingDecided;
  let claims: readonly TidyingDecision[] = [];
  const breaks = new Map<number, TidyingDecision>();
  for (const decision of own) {
    const [start, end] = wholeCharacters(content, [decision.start, decision.end]);
    if (decision.kind === 'split') breaks.set(start, { ...decision, start, end: start });
    else if (decision.kind === 'join') breaks.set(end, { ...decision, start, end });
    else if (start < end) {
      const claim = { ...decision, start, end };
      claims = [...claims.flatMap((earlier) => besides(earlier, claim)), claim];
    }
  }
  const rangesOf = (...kinds: readonly TidyingDecision['kind'][]): readonly Range[] =>
    united(claims.filter(({ kind }) => kinds.includes(kind)).map(rangeOf));
  const isSplit = ({ kind }: TidyingDecision) => kind === 'split';
  const joins = [...breaks.values()].filter((decision) => !isSplit(decision));
  return {
    kept: rangesOf('keep', 'correct'),
    asWritten: rangesOf('keep'),
    removed: rangesOf('remove'),
    corrected: claims.filter(({ kind }) => kind === 'correct').sort((one, other) => one.start - other.start),
    splits: new Set([...breaks.values()].filter(isSplit).map(({ start }) => start)),
    joins: new Set(joins.map(({ end }) => end)),
    joined: united(joins.map(rangeOf)),
  };
}

/** What an earlier decision still says beside a later one; a correction stands or falls as a whole. */
function besides(earlier: TidyingDecision, later: TidyingDecision): readonly TidyingDecision[] {
  const hole: Range = [later.start, later.end];
  if (!overlaps([earlier.start, earlier.end], [hole])) return [earlier];
  if (earlier.kind === 'correct') return [];
  return without([earlier.start, earlier.end], [hole]).map(([start, end]) => ({ ...earlier, start, end }));
}

function rangeOf({ start, end }: TidyingDecision): Range {
  return [start, end];
}
