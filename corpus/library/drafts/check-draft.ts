import { bracketedCitation, citationOf } from '../../cite';
import type { Passage, Result, Text, Verdict } from '../../model';
import { indentedBlocks } from '../../quotes/blocks';
import type { DraftText } from '../../quotes/draft-text';
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

/** Failures: those of reading the file; `cancelled` where the library is closed meanwhile. */
export async function checkFile(
  state: LibraryState,
  search: LibrarySearch,
  path: string,
  options: CheckOptions = {},
): Promise<Result<CheckedDraft>> {
  const draft = await readDraft(path);
  if (!draft.ok) return draft;
  return checkText(state, search, draft.value, options);
}

/** Failure: `cancelled` where the library is closed meanwhile. */
export async function checkText(
  state: LibraryState,
  search: LibrarySearch,
  { name, text, blocks = indentedBlocks(text) }: UncheckedDraft,
  options: CheckOptions = {},
): Promise<Result<CheckedDraft>> {
  const verdicts = await verdictsOf(state, search, { text, blocks }, options);
  if (verdicts === null) return failure('cancelled', wording.check.calledOff);
  return { ok: true, value: { name, text, blocks, verdicts } };
}

/** The verdicts on all quotations of a draft; null where the library was closed meanwhile. */
function verdictsOf(
  state: LibraryState,
  search: LibrarySearch,
  draft: DraftText,
  { onProgress }: CheckOptions,
): Promise<readonly Verdict[] | null> {
  const steps = reporting(judgeQuotations(draft, quotable(state, search)), onProgress);
  return inSlices(steps, () => !state.database.isOpen);
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
