/**
 * The standard counts Unicode code points ("character number, not code units"), we UTF-16 code units; a character beyond
 * U+FFFF is one of theirs and two of ours.
 */

/** Code points before `offset`, which does not stand inside a surrogate pair. */
export function codePointsBefore(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}

/** The offset behind so many code points; null where the text is shorter. */
export function offsetBehind(text: string, codePoints: number): number | null {
  const characters = [...text];
  return codePoints > characters.length ? null : characters.slice(0, codePoints).join('').length;
}
