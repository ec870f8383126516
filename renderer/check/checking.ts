import { needsLook } from '../../corpus/study/needs-look';
import { wording } from '../../corpus/wording';
import type { CheckedDraft, Events, Result } from '../../electron/contract';
import { call } from '../api';
import { showToast } from '../ui/toast';
import { type CheckView, checkView, emptyCheck, forgetSteps, keepInHand } from './check-store';
import type { Decisions } from './corrected-draft';
import { forgetKeptDraft, readKeptDraft } from './kept-draft';

const words = wording.window.check;

/** Checks text that was pasted. */
export function checkPasted(text: string): Promise<void> {
  return show(call('checkText', { name: '', text: text.replace(/\r\n?/gu, '\n') }), {});
}

/** Asks for a file and checks it. */
export function openDraft(): Promise<void> {
  return show(call('openDraft'), {});
}

/** Checks the first of the files that were dropped. */
export function checkDropped({ files }: Events['draftDropped']): Promise<void> {
  if (files > 1) showToast({ message: words.firstOfFiles(files) });
  return show(call('checkDropped'), {});
}

/** Takes up the draft of the last start, and checks it against the library as it is now. */
export async function takeUpDraft(): Promise<void> {
  if (checkView.get().isRead) return;
  checkView.update((now) => ({ ...now, isRead: true }));
  const kept = readKeptDraft();
  if (kept !== null) await show(call('checkText', kept.draft), kept.decisions);
}

/** Cites anew what stands in hand, after texts came to be cited in another way. */
export async function checkAgain(): Promise<void> {
  const { draft, decisions } = checkView.get();
  if (draft === null) return;
  const { name, text, blocks } = draft;
  await show(call('checkText', { name, text, blocks }), decisions);
}

/** Counts what was asked for: only the answer to the last is shown, and none of before it was called off. */
let asked = 0;

/** What was in hand before stays there. */
export function cancelCheck(): void {
  asked += 1;
  // A draft of the last start is taken up when the screen is opened the next time.
  checkView.update((now) => ({ ...now, percent: null, isRead: now.draft !== null }));
  void call('cancelCheck');
}

/** Puts the draft in hand away; the toast brings it back. */
export function clearDraft(): void {
  asked += 1;
  const before = checkView.get();
  forgetSteps();
  forgetKeptDraft();
  checkView.set({ ...emptyCheck, pasted: before.pasted, citations: before.citations, isRead: true });
  offerBack(before, words.cleared);
}

/** To be told of each step of a check. */
export function showProgress({ percent }: Events['checkProgress']): void {
  checkView.update((now) => (now.percent === null ? now : { ...now, percent }));
}

async function show(checking: Promise<Result<CheckedDraft> | null>, decisions: Decisions): Promise<void> {
  asked += 1;
  const own = asked;
  checkView.update((now) => ({ ...now, percent: 0 }));
  try {
    const result = await checking;
    if (result === null || own !== asked) return;
    if (result.ok) take(result.value, decisions);
    else if (result.failure.code !== 'cancelled') showToast({ message: result.failure.message, tone: 'failure' });
  } finally {
    if (own === asked) checkView.update((now) => ({ ...now, percent: null }));
  }
}

function take(draft: CheckedDraft, decisions: Decisions): void {
  const before = checkView.get();
  const isOther = draft.text !== before.draft?.text;
  const first = draft.verdicts.find(needsLook) ?? draft.verdicts[0];
  if (isOther) forgetSteps();
  const chosen = first?.start ?? null;
  checkView.update((now) => ({ ...now, draft, decisions, chosen, filter: 'all', pasted: '', isRead: true }));
  keepInHand();
  if (isOther) offerBack(before, words.exchanged);
}

/** Nothing, where nothing was in hand. */
function offerBack(before: CheckView, message: string): void {
  if (before.draft === null) return;
  const putBack = () => {
    asked += 1;
    forgetSteps();
    checkView.set({ ...before, percent: null });
    keepInHand();
  };
  showToast({ message, action: { label: wording.window.app.undo, run: putBack } });
}
