/** Long enough to be rare, short enough that a pattern of five units with one change may still hold one. */
const seedLength = 3;
/** Insertions and deletions shift what follows them: seeds within so many units of each other speak for one place. */
const shift = 12;
/** A run that stands in more places than this says nothing about where. */
const commonest = 400;

/**
 * Where `pattern` may begin in `text`, most likely first: the places that most of its short runs point to.
 * Cost: one pass over the text for each unit of the pattern.
 */
export function likelyOffsets(pattern: string, text: string, limit: number): readonly number[] {
  const votes = new Map<number, number>();
  for (let at = 0; at + seedLength <= pattern.length; at += 1) {
    for (const offset of offsetsOf(text, pattern.slice(at, at + seedLength))) {
      votes.set(offset - at, (votes.get(offset - at) ?? 0) + 1);
    }
  }
  const buckets = new Map<number, Bucket>();
  for (const [offset, count] of votes) {
    const bucket = buckets.get(Math.floor(offset / shift));
    if (bucket === undefined) buckets.set(Math.floor(offset / shift), { offset, most: count, votes: count });
    else {
      bucket.votes += count;
      if (count > bucket.most) Object.assign(bucket, { offset, most: count });
    }
  }
  return [...buckets.values()]
    .sort((one, other) => other.votes - one.votes || one.offset - other.offset)
    .slice(0, limit)
    .map(({ offset }) => offset);
}

interface Bucket {
  /** What most of its seeds point to. */
  offset: number;
  most: number;
  votes: number;
}

function offsetsOf(text: string, run: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    offsets.push(at);
    if (offsets.length > commonest) return [];
  }
  return offsets;
}
