import { inEachPassage } from '../../corpus/annotate/annotated-words';
import type { Annotation } from '../../electron/contract';
import type { SelectedRange } from './selected-ranges';
import type { Reading } from './use-reading';

/** Whether an annotation stands on exactly the ranges that are in hand. */
export function isOn(annotation: Annotation, ranges: readonly SelectedRange[]): boolean {
  const places = inEachPassage(annotation);
  return (
    annotation.placement !== 'unplaced' &&
    places.length === ranges.length &&
    places.every(({ passageId, start, end }, index) => {
      const range = ranges[index];
      return range?.passageId === passageId && range.start === start && range.end === end;
    })
  );
}

/** The selected words, passage by passage, as they stand in the text. */
export function wordsOf(reading: Reading, ranges: readonly SelectedRange[]): string {
  const texts = new Map(reading.passages.map(({ id, text }) => [id, text]));
  return ranges.map(({ passageId, start, end }) => texts.get(passageId)?.slice(start, end) ?? '').join('\n');
}
