/** What a check puts into a Word draft: for each quotation its comment, and what a person decided about it. */
import type { QuotationDecision, Verdict } from '../model';
import { wording } from '../wording';
import type { DraftMark } from './word/marked-document';

const words = wording.check.comment;
const shown = wording.window.check;

export interface Deciding {
  /** Undefined where nothing was decided. */
  decisionOn(verdict: Verdict): QuotationDecision | undefined;
  /** Citations that were asked for stand in footnotes; else in brackets behind the quotation. */
  readonly hasFootnotes: boolean;
}

/** In the order of the verdicts. */
export function draftMarks(verdicts: readonly Verdict[], { decisionOn, hasFootnotes }: Deciding): readonly DraftMark[] {
  return verdicts.map((verdict) => {
    const decision = decisionOn(verdict);
    const { start, end, form, citation, bracketed } = verdict;
    const isCited = decision?.isCited === true && citation !== '';
    return {
      start,
      end,
      comment: commentOn(verdict, decision),
      wording: decision?.isReplaced === true ? verdict.wording : null,
      citation: isCited
        ? {
            at: form === 'marked' ? end + 1 : end,
            inBrackets: bracketed,
            note: hasFootnotes ? wording.export.noteText(citation) : null,
          }
        : null,
    };
  });
}

/** The verdict in words, the source's wording where the draft has another, and the place. */
function commentOn(verdict: Verdict, decision: QuotationDecision | undefined): readonly string[] {
  const { status, best, citation, others, pieces, claimed, quote, turnedBy } = verdict;
  const notes = [verdict.isPhrase && shown.phrase, verdict.hasOmission && shown.omission].filter(
    (note) => note !== false,
  );
  const lines = [words.first(wording.check.statuses[status], notes)];
  if (decision?.isReplaced === true && verdict.wording !== null) lines.push(words.wasReplaced(quote));
  else if (decision?.isIgnored === true) lines.push(words.wasKept);
  if (status === 'not-found') {
    lines.push(shown.notFound);
    if (best !== null) lines.push(shown.nearest(best.text));
  }
  if (status === 'altered' || status === 'punctuation') lines.push(words.wording(verdict.wording ?? best?.text ?? ''));
  if (claimed !== null) lines.push(shown.claimed(claimed));
  if (turnedBy !== null) lines.push(shown.turned(turnedBy));
  if (status === 'spliced') {
    lines.push(shown.spliced, ...pieces.map(({ text, textTitle }) => words.piece(text, textTitle)));
  }
  if (best !== null) lines.push(words.source(citation));
  if (others.length > 0) lines.push(`${shown.others(others.length)}。`);
  return lines;
}
