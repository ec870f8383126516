import { citationOf } from '../cite';
import type { Passage, Text, Verdict } from '../model';
import type { DraftText } from '../quotes/draft-text';
import { judgeQuotations } from '../quotes/judge';
import type { QuotableLibrary } from '../quotes/source';
import { goneText } from './entries';
import { inSlices } from './in-slices';
import type { LibrarySearch } from './library-search';
import type { LibraryState } from './state';

/** The verdicts on all quotations of a draft; null where the library was closed, or the check called off, meanwhile. */
export function checkDraft(
  state: LibraryState,
  search: LibrarySearch,
  draft: DraftText,
  { onProgress, isCalledOff }: CheckOptions = {},
): Promise<readonly Verdict[] | null> {
  const steps = reporting(judgeQuotations(draft, quotable(state, search)), onProgress);
  return inSlices(steps, () => !state.database.isOpen || isCalledOff?.() === true);
}

export interface CheckOptions {
  /** Share of the work that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly isCalledOff?: () => boolean;
}

function* reporting<T>(
  steps: Generator<number, T>,
  onProgress: ((done: number) => void) | undefined,
): Generator<void, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    yield;
  }
}

/** The texts as they are now: passages that go meanwhile are passed over. */
function quotable({ catalogue }: LibraryState, search: LibrarySearch): QuotableLibrary {
  const textOf = ({ textId }: Pick<Passage, 'textId'>): Text =>
    catalogue.textById.get(textId)?.text ?? goneText({ textId });
  return {
    folded: () => search.folded(),
    holding: (folded) => search.holding(folded).slots,
    passage: (slot) => (catalogue.hasRow(slot) ? catalogue.passageAt(slot) : null),
    textOf,
    texts: () => catalogue.texts.map(({ text }) => text),
    cite: (passage) => citationOf(textOf(passage), catalogue.pageOf(passage)),
  };
}
