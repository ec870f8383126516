import { isBoolean, isListOf, isOffset, isOneOf, isShape, isString, takes } from '../../corpus/checks';
import { citationStyles } from '../../corpus/model';
import type { CheckCalls, CitationCalls, DecidedQuotation, UncheckedDraft } from '../contract';
import type { ChecksOf } from './checks';

/** A draft as it was before it was checked. */
export const isUncheckedDraft = isShape<UncheckedDraft>({
  name: isString,
  text: isString,
  blocks: { mayBeAbsent: isListOf(takes(isOffset, isOffset)) },
});

/** What a person decided about the quotations of a draft. */
export const isDecisions = isListOf(
  isShape<DecidedQuotation>({
    start: isOffset,
    isReplaced: isBoolean,
    isCited: isBoolean,
    isIgnored: isBoolean,
    citedPassageId: { mayBeAbsent: isString },
  }),
);

/** 引文核对, and how citations are written. */
export const draftChecks: ChecksOf<CheckCalls & CitationCalls> = {
  checkText: takes(isUncheckedDraft),
  cancelCheck: takes(),
  citationStyle: takes(),
  setCitationStyle: takes(isOneOf(citationStyles)),
  citationSamples: takes(),
};
