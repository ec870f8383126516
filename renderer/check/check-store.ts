import type { CheckedDraft, DraftCitations, QuotationDecision, VerdictStatus } from '../../electron/contract';
import { createStore, useStore } from '../app/store';
import { type Step, undoStack } from '../undo';
import { type Decisions, undecided } from './corrected-draft';
import { keepDraft } from './kept-draft';

/** The draft that is checked; outlives the screen, and the program until it is cleared. */
export interface CheckView {
  readonly draft: CheckedDraft | null;
  readonly decisions: Decisions;
  /** Start of the quotation in hand. */
  readonly chosen: number | null;
  readonly filter: VerdictStatus | 'all';
  /** Where citations stand in a Word file. */
  readonly citations: DraftCitations;
  /** What was pasted and not checked yet. */
  readonly pasted: string;
  /** How much of a draft is checked, in percent; null while none is. */
  readonly percent: number | null;
  /** The draft of the last start has been looked for. */
  readonly isRead: boolean;
}

export const draftCitations: readonly DraftCitations[] = ['brackets', 'footnotes'];

/** Nothing is checked yet. */
export const emptyCheck: CheckView = {
  draft: null,
  decisions: {},
  chosen: null,
  filter: 'all',
  citations: 'brackets',
  pasted: '',
  percent: null,
  isRead: false,
};
export const checkView = createStore<CheckView>(emptyCheck);

export function useCheckView(): CheckView {
  return useStore(checkView);
}

/** Of a draft, the verdicts of the kind that a person wants to see. */
export function shownVerdicts(
  { verdicts }: CheckedDraft,
  filter: CheckView['filter'],
): readonly CheckedDraft['verdicts'][number][] {
  return filter === 'all' ? verdicts : verdicts.filter(({ status }) => status === filter);
}

/** Shows all again where it is not of the kind that is shown: what is in hand is in sight. */
export function choose(start: number): void {
  checkView.update((now) => {
    const shown = now.draft === null ? [] : shownVerdicts(now.draft, now.filter);
    return { ...now, chosen: start, filter: shown.some((verdict) => verdict.start === start) ? now.filter : 'all' };
  });
}

/** Takes the first of a kind in hand, where what was in hand is of another. */
export function filterBy(filter: CheckView['filter']): void {
  checkView.update((now) => {
    const shown = now.draft === null ? [] : shownVerdicts(now.draft, filter);
    const isShown = shown.some(({ start }) => start === now.chosen);
    return { ...now, filter, chosen: isShown ? now.chosen : (shown[0]?.start ?? null) };
  });
}

/** Remembers what was pasted, whatever becomes of its check. */
export function paste(pasted: string): void {
  checkView.update((now) => ({ ...now, pasted }));
}

export function citeIn(citations: DraftCitations): void {
  checkView.update((now) => ({ ...now, citations }));
}

/** Changes what was decided about a quotation; can be undone. */
export function decide(start: number, change: Partial<QuotationDecision>, label: string): void {
  const before = checkView.get().decisions[start] ?? undecided;
  const after = { ...before, ...change };
  const set = (decision: QuotationDecision) => async () => {
    checkView.update((now) => ({ ...now, decisions: { ...now.decisions, [start]: decision } }));
    keepInHand();
  };
  void set(after)();
  const step: Step = { label, undo: set(before), redo: set(after) };
  ownSteps = [...ownSteps, step];
  undoStack.add(step);
}

/** Of the draft in hand: with another one, the same place would be another quotation. */
let ownSteps: readonly Step[] = [];

/** The draft in hand gives way to another. */
export function forgetSteps(): void {
  undoStack.forget((step) => ownSteps.includes(step));
  ownSteps = [];
}

/** Keeps the draft in hand for the next start. */
export function keepInHand(): void {
  const { draft, decisions } = checkView.get();
  if (draft !== null) keepDraft({ draft, decisions });
}
