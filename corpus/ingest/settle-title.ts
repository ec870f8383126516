import type { Correction, Range } from '../model';
import { wording } from '../wording';
import { cleanTitle } from './clean-title';
import { applyEdits, type Draft, type Edit, recoveredBreak, sourceOffset } from './draft';
import type { TextStart } from './untitled';

/** What is known of a text's title, and the text without its repetitions. */
export interface SettledTitle {
  readonly draft: Draft;
  readonly title: string;
  readonly sourceTitle: string;
  /** Where its line starts in the source; null where no line names the text. */
  readonly titleStart: number | null;
  readonly titleCorrections: readonly Correction[];
  /** Where a second wording that is kept starts in the source. */
  readonly restated: { readonly start: number; readonly isAlternative: boolean } | null;
}

/** One title a text: its repetitions go, a fuller or another wording stays on a line of its own. */
export function settleTitle(draft: Draft, start: TextStart): SettledTitle {
  const sourceTitle = start.title ?? draft.text.slice(...start.line);
  const second = start.restated;
  const clean = cleanTitle(sourceTitle, second === null ? null : draft.text.slice(...second));
  const isKept = second !== null && clean.restated !== 'same';
  const repeats = second === null || isKept ? start.repeats : [...start.repeats, second];
  const { betweenParagraphs, repeatedTitle } = wording.ingest.removed;
  const apart = isKept ? applyEdits(draft, setApart(draft.text, second), betweenParagraphs) : draft;
  return {
    draft: applyEdits(
      apart,
      repeats.map(([from, to]) => ({ start: from, end: to, to: '' })),
      repeatedTitle,
    ),
    title: clean.title,
    sourceTitle,
    titleStart: start.line[1] > start.line[0] ? sourceOffset(draft, start.line[0]) : null,
    titleCorrections: clean.corrections,
    restated: isKept ? { start: sourceOffset(draft, second[0]), isAlternative: clean.restated === 'other' } : null,
  };
}

/** The spaces around become breaks. */
function setApart(text: string, [start, end]: Range): readonly Edit[] {
  const spaces = [start - 1, end].filter((offset) => /[ \t]/.test(text.charAt(offset)));
  return spaces.map((offset) => ({ start: offset, end: offset + 1, to: recoveredBreak }));
}
