import { nothingDecided, type SettledDecisions } from '../decisions/settle-decisions';
import { spareKept } from '../decisions/spare-kept';
import { applyEdits, type Draft } from '../draft';
import { advertisement } from './advertisement';
import { articleHead } from './article-head';
import { blankLine } from './blank-line';
import { brokenParagraph } from './broken-paragraph';
import { comment } from './comment';
import { contentsPageNumber } from './contents-page-number';
import { invisible } from './invisible';
import { lineEnd } from './line-end';
import { lostParagraphBreak } from './lost-paragraph-break';
import { markdownMarks } from './markdown-marks';
import { markupResidue } from './markup-residue';
import { navigation } from './navigation';
import { pageLabel } from './page-label';
import { pageNumberInSentence } from './page-number-in-sentence';
import type { RemovalRule } from './rule';
import { siteLinks } from './site-links';
import { spaceBeforeMark } from './space-before-mark';
import { straySpace } from './stray-space';

/** On the whole source, before it is known where its texts begin. */
export const sourceRules: readonly RemovalRule[] = [
  lineEnd,
  invisible,
  markupResidue,
  navigation,
  siteLinks,
  advertisement,
  pageLabel,
];

/** On one text; the breaks of a plain text are evidence only, and are mended in this order. */
export const plainTextRules: readonly RemovalRule[] = [
  pageNumberInSentence,
  contentsPageNumber,
  brokenParagraph,
  blankLine,
  articleHead,
  lostParagraphBreak,
  straySpace,
];

/** Whoever writes Markdown sets paragraphs and spaces on purpose. */
export const markdownRules: readonly RemovalRule[] = [
  brokenParagraph,
  comment,
  blankLine,
  spaceBeforeMark,
  markdownMarks,
];

/** Each rule sees what the ones before it have left, and does nothing to what a person decided; a step a rule. */
export function* clean(
  draft: Draft,
  rules: readonly RemovalRule[],
  decided: SettledDecisions = nothingDecided,
): Generator<void, Draft> {
  let current = draft;
  for (const rule of rules) {
    current = applyEdits(current, spareKept(current, rule.apply(current.text), decided), rule.reason);
    yield;
  }
  return current;
}
