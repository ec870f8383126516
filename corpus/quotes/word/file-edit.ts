/** Something put into a file in place of what stands between `from` and `to`. */
export interface FileEdit {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

/** Of a text (`w:t`): its blanks at the edges count. */
export const keepsBlanks = ' xml:space="preserve"';

export function inserted(at: number, xml: string): FileEdit {
  return { from: at, to: at, xml };
}

/** Edits of one place stand in the order given; a text that is parted twice is marked once to keep its blanks. */
export function edited(file: string, edits: readonly FileEdit[]): string {
  const sorted = [...edits].sort((one, other) => one.from - other.from);
  let result = '';
  let at = 0;
  for (const [index, { from, to, xml }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (xml === keepsBlanks && before?.from === from && before.xml === keepsBlanks) continue;
    result += file.slice(at, from) + xml;
    at = to;
  }
  return result + file.slice(at);
}
