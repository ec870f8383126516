/** Of the screen, in CSS pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** As the style sheet of 领读 has them: the words take this share of the width, and this of the height. */
const share = { width: 0.84, height: 0.6 } as const;
/** Of the words, in their own size. */
const lineHeight = 1.6;
/** The hint is set in this share of the size of the words, in a box that takes so many of its own lines. */
const hint = { size: 0.5, boxLines: 2 } as const;

/** How many characters of an excerpt fit on a screen in type of `size` CSS pixels, above its hint; at least a line. */
export function charactersOn(screen: ScreenSize, size: number, hintLength: number): number {
  const columns = Math.max(Math.floor((screen.width * share.width) / size), 1);
  const hintColumns = Math.max(Math.floor((screen.width * share.width) / (size * hint.size)), 1);
  const hintLines = hintLength === 0 ? 0 : Math.ceil(hintLength / hintColumns) + hint.boxLines;
  const room = screen.height * share.height - hintLines * size * hint.size * lineHeight;
  // Punctuation that must not begin a line pulls characters along: a column of each line, and the last line, stay free.
  const lines = Math.max(Math.floor(room / (size * lineHeight)), 1);
  return Math.max((columns - 1) * lines, columns);
}
