import type { QuotationDecision, Verdict } from '../model';

/**
 * A verdict as a person wants it cited: the place that was chosen stands where the best one stood, which joins the others.
 * The same verdict where nothing was chosen, or the place is no longer there.
 */
export function citedWhereChosen(verdict: Verdict, decision: QuotationDecision | undefined): Verdict {
  const { best, citation, bracketed, others } = verdict;
  const chosen = others.find(({ passageId }) => passageId === decision?.citedPassageId);
  if (best === null || chosen === undefined) return verdict;
  const formerBest = { ...best, citation, bracketed };
  return {
    ...verdict,
    best: chosen,
    citation: chosen.citation,
    bracketed: chosen.bracketed,
    others: others.map((other) => (other === chosen ? formerBest : other)),
  };
}
