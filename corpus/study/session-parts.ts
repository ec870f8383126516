/** Long words cut so that each part can be read from the last row. */

/** A sentence with its closing marks; then a clause; then whatever fits. */
const ends = [/[。！？…；\n]+[”’」』）》〉]*/gu, /[，、：]+[”’」』）》〉]*/gu] as const;

/**
 * `text` in parts of at most `most` UTF-16 code units, cut where a sentence ends, else where a clause ends, else anywhere
 * but inside a character. Joined they are `text` again.
 */
export function cutForReading(text: string, most: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const end = lastEnd(rest, most);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest];
}

/** A cut before this share of what fits would leave a screen nearly empty. */
const leastFilled = 0.4;

function lastEnd(text: string, most: number): number {
  for (const end of ends) {
    const cuts = [...text.matchAll(end)].map(({ index, 0: marks }) => index + marks.length);
    const last = cuts.findLast((cut) => cut <= most);
    if (last !== undefined && last >= most * leastFilled) return last;
  }
  const isInside = /[\uD800-\uDBFF]$/u.test(text.slice(0, most));
  return Math.max(isInside ? most - 1 : most, 1);
}
