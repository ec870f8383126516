import type { Annotation } from '../../electron/contract';
import type { SelectedRange } from './selected-ranges';
import type { Reading } from './use-reading';

/** Whether an annotation stands on exactly the one range that is in hand. */
export function isOn(annotation: Annotation, ranges: readonly SelectedRange[]): boolean {
  const [first, ...others] = ranges;
  return (
    others.length === 0 &&
    annotation.placement !== 'unplaced' &&
    annotation.passageId === first?.passageId &&
    annotation.start === first.start &&
    annotation.end === first.end
  );
}

/** The selected words, passage by passage, as they stand in the text. */
export function wordsOf(reading: Reading, ranges: readonly SelectedRange[]): string {
  const texts = new Map(reading.passages.map(({ id, text }) => [id, text]));
  return ranges.map(({ passageId, start, end }) => texts.get(passageId)?.slice(start, end) ?? '').join('\n');
}
