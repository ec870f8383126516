/** Which passages of two texts belong together: by the runs of characters that they share, in the order of both. */
import { lettersOf } from './sketch';

/** Indexes of two passages that hold the same words, or some of them: a paragraph may be split in the other text. */
export type Link = readonly [one: number, other: number];

const runLength = 3;
/** A run that stands in more passages than this says nothing about which belongs to which. */
const commonest = 40;
/** Of the runs of the shorter passage, so many must stand in the other. */
const sharedFloor = 0.35;
/** Of the runs of a passage, so many must stand in one beside its partner to count as a part of it. */
const partFloor = 0.6;
/** Passages that are dealt with between two answers. */
const batch = 200;

/** Links that do not cross, best first chosen. Steps are short; cost: about a million characters a second. */
export function* linkPassages(one: readonly string[], other: readonly string[]): Generator<void, readonly Link[]> {
  const candidates = yield* candidatesOf(one, other);
  const chain = yield* heaviestChain(candidates);
  return withSplitPassages(chain, candidates, one.length, other.length);
}

interface Candidate {
  readonly one: number;
  readonly other: number;
  /** Runs that both passages have. */
  readonly weight: number;
  /** Share of the runs of the shorter passage. */
  readonly share: number;
}

function* candidatesOf(one: readonly string[], other: readonly string[]): Generator<void, readonly Candidate[]> {
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  for (const [index, text] of other.entries()) {
    const runs = runsOf(text);
    sizes.push(runs.size);
    for (const run of runs) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [index]);
      else known.push(index);
    }
    if (index % batch === 0) yield;
  }
  const candidates: Candidate[] = [];
  for (const [index, text] of one.entries()) {
    const runs = runsOf(text);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const holding = holders.get(run) ?? [];
      if (holding.length > commonest && !run.startsWith(whole)) continue;
      for (const holder of holding) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
    for (const [holder, weight] of shared) {
      const share = weight / Math.min(runs.size, sizes[holder] ?? runs.size);
      if (share >= sharedFloor) candidates.push({ one: index, other: holder, weight, share });
    }
    if (index % batch === 0) yield;
  }
  return candidates;
}

/** Before the whole of a passage, which counts as one run: headings of two characters have no other. */
const whole = '=';

function runsOf(text: string): ReadonlySet<string> {
  const letters = lettersOf(text);
  const runs = new Set([whole + letters]);
  for (let at = 0; at + runLength <= letters.length; at += 1) runs.add(letters.slice(at, at + runLength));
  return runs;
}

/** The links of the greatest weight together of which each stands after the one before in both texts. */
function* heaviestChain(candidates: readonly Candidate[]): Generator<void, readonly Link[]> {
  // Of one passage the last comes first, so that none follows another of the same passage.
  const sorted = [...candidates].sort((left, right) => left.one - right.one || right.other - left.other);
  const best = new PrefixMaximum(sorted.reduce((most, { other }) => Math.max(most, other + 1), 0));
  const before: number[] = [];
  for (const [index, { other, weight }] of sorted.entries()) {
    const previous = best.before(other);
    before.push(previous?.index ?? -1);
    best.raise(other, { value: (previous?.value ?? 0) + weight, index });
    if (index % batch === 0) yield;
  }
  const chain: Link[] = [];
  for (let index = best.before(Number.POSITIVE_INFINITY)?.index ?? -1; index >= 0; index = before[index] ?? -1) {
    const link = sorted[index];
    if (link !== undefined) chain.push([link.one, link.other]);
  }
  return chain.reverse();
}

/** A passage beside a linked one that stands almost whole in its partner was split from it, or joined to it there. */
function withSplitPassages(
  chain: readonly Link[],
  candidates: readonly Candidate[],
  oneLength: number,
  otherLength: number,
): readonly Link[] {
  const isPart = new Set(
    candidates.filter(({ share }) => share >= partFloor).map(({ one, other }) => `${one} ${other}`),
  );
  const oneLinked = new Set(chain.map(([one]) => one));
  const otherLinked = new Set(chain.map(([, other]) => other));
  const links: Link[] = [];
  for (const [one, other] of chain) {
    const own: Link[] = [[one, other]];
    const take = (step: -1 | 1): void => {
      for (let at = other + step; at >= 0 && at < otherLength && !otherLinked.has(at) && isPart.has(`${one} ${at}`); ) {
        otherLinked.add(at);
        own.push([one, at]);
        at += step;
      }
      for (let at = one + step; at >= 0 && at < oneLength && !oneLinked.has(at) && isPart.has(`${at} ${other}`); ) {
        oneLinked.add(at);
        own.push([at, other]);
        at += step;
      }
    };
    take(-1);
    take(1);
    links.push(...own.sort((left, right) => left[0] - right[0] || left[1] - right[1]));
  }
  return links;
}

interface Best {
  readonly value: number;
  readonly index: number;
}

/** The greatest value before a position (Fenwick tree). */
class PrefixMaximum {
  readonly #best: (Best | undefined)[];

  constructor(size: number) {
    this.#best = Array.from({ length: size + 1 });
  }

  before(position: number): Best | undefined {
    let best: Best | undefined;
    for (let at = Math.min(position, this.#best.length - 1); at > 0; at -= at & -at) {
      const own = this.#best[at];
      if (own !== undefined && own.value > (best?.value ?? 0)) best = own;
    }
    return best;
  }

  raise(position: number, best: Best): void {
    for (let at = position + 1; at < this.#best.length; at += at & -at) {
      if (best.value > (this.#best[at]?.value ?? 0)) this.#best[at] = best;
    }
  }
}
