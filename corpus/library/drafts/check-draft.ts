import { bracketedCitation, citationOf } from '../../cite';
import type { Passage, Result, Text } from '../../model';
import { indentedBlocks } from '../../quotes/blocks';
import { judgeQuotations } from '../../quotes/judge';
import type { QuotableLibrary } from '../../quotes/source';
import { wording } from '../../wording';
import { failure } from '../failure';
import { inSlices } from '../in-slices';
import type { CheckedDraft, CheckOptions, UncheckedDraft } from '../interface';
import type { LibrarySearch } from '../search/library-search';
import type { LibraryState } from '../state';
import { goneText } from '../study/entries';
import { readDraft } from './read-draft';

/** What a check tells while it goes on, and whether it is to go on. */
export interface CheckWatch extends CheckOptions {
  readonly isCalledOff: () => boolean;
}

/** Failures: those of reading the file; `cancelled`. */
export async function checkFile(
  state: LibraryState,
  search: LibrarySearch,
  path: string,
  watch: CheckWatch,
): Promise<Result<CheckedDraft>> {
  const draft = await readDraft(path);
  if (watch.isCalledOff()) return failure('cancelled', wording.check.calledOff);
  return draft.ok ? checkText(state, search, draft.value, watch) : draft;
}

/** Failure: `cancelled`. */
export async function checkText(
  state: LibraryState,
  search: LibrarySearch,
  { name, text, blocks = indentedBlocks(text) }: UncheckedDraft,
  { onProgress, isCalledOff }: CheckWatch,
): Promise<Result<CheckedDraft>> {
  const steps = judgeQuotations({ text, blocks }, quotable(state, search));
  const verdicts = await inSlices(reporting(steps, onProgress), isCalledOff);
  if (verdicts === null) return failure('cancelled', wording.check.calledOff);
  return { ok: true, value: { name, text, blocks, verdicts } };
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
function quotable({ catalogue, citationStyle }: LibraryState, search: LibrarySearch): QuotableLibrary {
  const textOf = ({ textId }: Pick<Passage, 'textId'>): Text =>
    catalogue.textById.get(textId)?.text ?? goneText({ textId });
  return {
    folded: () => search.folded(),
    holding: (folded) => search.holding(folded).slots,
    passage: (slot) => (catalogue.hasRow(slot) ? catalogue.passageAt(slot) : null),
    textOf,
    texts: () => catalogue.texts.map(({ text }) => text),
    cite(passage) {
      const of = [textOf(passage), catalogue.pageOf(passage), citationStyle] as const;
      return { citation: citationOf(...of), bracketed: bracketedCitation(...of) };
    },
  };
}
