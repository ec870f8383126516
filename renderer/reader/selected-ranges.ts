/** A part of a passage that a person selected; offsets in its `text`. */
export interface SelectedRange {
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
}

/** On every element that holds characters of a passage: the offset of its first one. */
export const startAttribute = 'data-start';
/** On the element of a passage. */
export const passageAttribute = 'data-passage';

/**
 * The selection as parts of passages, in reading order. What is shown but is no character of a passage carries no
 * `data-start` and does not count. Answers with nothing when the selection is empty or elsewhere.
 */
export function selectedRanges(article: HTMLElement, selection: Selection | null): readonly SelectedRange[] {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const parts = new Map<string, SelectedRange>();
  for (const element of article.querySelectorAll<HTMLElement>(`[${startAttribute}]`)) {
    if (!range.intersectsNode(element)) continue;
    const passageId = element.closest(`[${passageAttribute}]`)?.getAttribute(passageAttribute);
    const part = partOf(element, range);
    if (passageId === null || passageId === undefined || part === null) continue;
    const before = parts.get(passageId);
    parts.set(passageId, { passageId, start: before?.start ?? part[0], end: part[1] });
  }
  return [...parts.values()];
}

/** The selected part of one element, in the offsets of its passage; it holds one text node or none. */
function partOf(element: HTMLElement, range: Range): readonly [start: number, end: number] | null {
  const node = element.firstChild;
  if (!(node instanceof Text)) return null;
  const base = Number(element.getAttribute(startAttribute));
  const from = range.startContainer === node ? range.startOffset : range.comparePoint(node, 0) < 0 ? node.length : 0;
  const to =
    range.endContainer === node ? range.endOffset : range.comparePoint(node, node.length) > 0 ? 0 : node.length;
  const [start, end] = wholeCharacters(node.data, from, to);
  return start < end ? [base + start, base + end] : null;
}

/** Moves ends that stand inside a surrogate pair outwards. */
export function wholeCharacters(text: string, start: number, end: number): readonly [start: number, end: number] {
  return [isInsidePair(text, start) ? start - 1 : start, isInsidePair(text, end) ? end + 1 : end];
}

function isInsidePair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}
