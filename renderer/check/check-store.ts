import { needsLook } from '../../corpus/study/needs-look';
import { wording } from '../../corpus/wording';
import type {
  CheckedDraft,
  DraftCitations,
  QuotationDecision,
  Result,
  UncheckedDraft,
  VerdictStatus,
} from '../../electron/contract';
import { call } from '../api';
import { createStore, useStore } from '../app/store';
import { showToast } from '../ui/toast';
import { type Step, undoStack } from '../undo';
import { type Decisions, undecided } from './corrected-draft';

/** The draft that is checked; outlives the screen, and the program until it is cleared. */
export interface CheckView {
  readonly draft: CheckedDraft | null;
  readonly decisions: Decisions;
  /** Start of the quotation in hand. */
  readonly chosen: number | null;
  readonly filter: VerdictStatus | 'all';
  /** Where citations stand in a Word file. */
  readonly citations: DraftCitations;
  readonly isChecking: boolean;
  /** The draft of the last start has been looked for. */
  readonly isRead: boolean;
}

export const draftCitations: readonly DraftCitations[] = ['brackets', 'footnotes'];

const empty: CheckView = {
  draft: null,
  decisions: {},
  chosen: null,
  filter: 'all',
  citations: 'brackets',
  isChecking: false,
  isRead: false,
};
const view = createStore<CheckView>(empty);
const key = 'checked-draft';

export function useCheckView(): CheckView {
  return useStore(view);
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
  view.update((now) => {
    const shown = now.draft === null ? [] : shownVerdicts(now.draft, now.filter);
    return { ...now, chosen: start, filter: shown.some((verdict) => verdict.start === start) ? now.filter : 'all' };
  });
}

/** Takes the first of a kind in hand, where what was in hand is of another. */
export function filterBy(filter: CheckView['filter']): void {
  view.update((now) => {
    const shown = now.draft === null ? [] : shownVerdicts(now.draft, filter);
    const isShown = shown.some(({ start }) => start === now.chosen);
    return { ...now, filter, chosen: isShown ? now.chosen : (shown[0]?.start ?? null) };
  });
}

export function citeIn(citations: DraftCitations): void {
  view.update((now) => ({ ...now, citations }));
}

/** Checks text that was pasted. */
export function checkPasted(text: string): Promise<void> {
  return show(call('checkText', { name: '', text: text.replace(/\r\n?/gu, '\n') }), {});
}

/** Asks for a file and checks it. */
export function openDraft(): Promise<void> {
  return show(call('openDraft'), {});
}

/** Takes up the draft of the last start, and checks it against the library as it is now. */
export async function takeUpDraft(): Promise<void> {
  if (view.get().isRead) return;
  view.update((now) => ({ ...now, isRead: true }));
  const kept = readKept();
  if (kept !== null) await show(call('checkText', kept.draft), kept.decisions);
}

/** Cites anew what stands in hand, after texts came to be cited in another way. */
export async function checkAgain(): Promise<void> {
  const { draft, decisions } = view.get();
  if (draft === null) return;
  const { name, text, blocks } = draft;
  await show(call('checkText', { name, text, blocks }), decisions);
}

/** Counts what was asked for: only the answer to the last is shown, and none of before the draft was cleared. */
let asked = 0;

export function clearDraft(): void {
  asked += 1;
  forgetSteps();
  localStorage.removeItem(key);
  view.set({ ...empty, isRead: true });
}

/** Changes what was decided about a quotation; can be undone. */
export function decide(start: number, change: Partial<QuotationDecision>, label: string): void {
  const before = view.get().decisions[start] ?? undecided;
  const after = { ...before, ...change };
  const set = (decision: QuotationDecision) => async () => {
    view.update((now) => ({ ...now, decisions: { ...now.decisions, [start]: decision } }));
    keep();
  };
  void set(after)();
  const step: Step = { label, undo: set(before), redo: set(after) };
  ownSteps = [...ownSteps, step];
  undoStack.add(step);
}

/** Of the draft in hand: with another one, the same place would be another quotation. */
let ownSteps: readonly Step[] = [];

function forgetSteps(): void {
  undoStack.forget((step) => ownSteps.includes(step));
  ownSteps = [];
}

async function show(checking: Promise<Result<CheckedDraft> | null>, decisions: Decisions): Promise<void> {
  asked += 1;
  const own = asked;
  view.update((now) => ({ ...now, isChecking: true }));
  try {
    const result = await checking;
    if (result === null || own !== asked) return;
    if (!result.ok) return showToast({ message: result.failure.message, tone: 'failure' });
    const draft = result.value;
    if (draft.text !== view.get().draft?.text) forgetSteps();
    const first = draft.verdicts.find(needsLook) ?? draft.verdicts[0];
    view.update((now) => ({ ...now, draft, decisions, chosen: first?.start ?? null, filter: 'all', isRead: true }));
    keep();
  } finally {
    if (own === asked) view.update((now) => ({ ...now, isChecking: false }));
  }
}

function keep(): void {
  const { draft, decisions } = view.get();
  if (draft === null) return;
  const { name, text, blocks } = draft;
  try {
    localStorage.setItem(key, JSON.stringify({ draft: { name, text, blocks }, decisions }));
  } catch {
    showToast({ message: wording.window.check.tooLongToKeep });
  }
}

interface KeptDraft {
  readonly draft: UncheckedDraft;
  readonly decisions: Decisions;
}

function readKept(): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isKeptDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** This window wrote it; another version of the program may have had another shape. */
function isKeptDraft(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('decisions' in value)) return false;
  const { draft, decisions } = value;
  const hasDraft = typeof draft === 'object' && draft !== null && 'name' in draft && 'text' in draft;
  return hasDraft && typeof draft.text === 'string' && typeof decisions === 'object' && decisions !== null;
}
