import { citedWhereChosen } from '../../corpus/study/cited-place';
import type { QuotationDecision, Verdict } from '../../electron/contract';

export const undecided: QuotationDecision = { isReplaced: false, isCited: false, isIgnored: false };

/** By the start of the quotation. */
export type Decisions = Readonly<Record<number, QuotationDecision>>;

/** The draft with what was decided put in; `verdicts` in the order of the draft. */
export function correctedDraft(text: string, verdicts: readonly Verdict[], decisions: Decisions): string {
  let corrected = '';
  let at = 0;
  for (const verdict of verdicts) {
    const decision = decisions[verdict.start] ?? undecided;
    const { isReplaced, isCited } = decision;
    corrected += text.slice(at, verdict.start);
    const own = text.slice(verdict.start, verdict.end);
    corrected += isReplaced ? (verdict.wording ?? own) : own;
    at = verdict.end;
    if (!isCited) continue;
    const afterMark = verdict.form === 'marked' ? at + 1 : at;
    corrected += text.slice(at, afterMark) + citedWhereChosen(verdict, decision).bracketed;
    at = afterMark;
  }
  return corrected + text.slice(at);
}
