/** How long files take beside their bytes, as bytes: opening, hashing, the commit to the disk. */
const bytesOfAFile = 20_000;
/** Before so many milliseconds of work a guess would only jump about. */
const shortestMeasure = 2_000;

/** Files, and how long they are together. */
export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** Milliseconds that what is left may take, from what `done` took; null while that cannot be told. */
export function remainingTime(elapsed: number, done: Amount, left: Amount): number | null {
  if (elapsed < shortestMeasure || done.files === 0) return null;
  return (elapsed * weightOf(left)) / weightOf(done);
}

function weightOf({ files, bytes }: Amount): number {
  return bytes + files * bytesOfAFile;
}
