/** Which words of a draft are quotations. */
import type { Range } from '../model';
import { type DraftQuotation, type DraftText, wordsOf } from './draft-text';
import { lettersOf } from './letters';
import { type MarkedWords, markedWords } from './marked';
import { reportedWords } from './reported';

/** Letters: below, marks set a word apart and quote nothing. */
const shortest = 4;
/** Up to so many letters without a comma or a full stop are a phrase that everybody uses. */
const longestPhrase = 6;
/** Letters: what follows a colon is not worth a look below. */
const shortestReported = 8;

/** In the order of the draft, none inside another. */
export function findQuotations({ text, blocks }: DraftText): readonly DraftQuotation[] {
  const marked = markedWords(text).flatMap((words) => markedQuotation(text, words));
  const set = blocks.flatMap((range) => blockQuotation(text, range, marked));
  const loose = marked.filter((one) => !set.some((block) => isInside(one, block)));
  const reported = reportedQuotations(text).filter(
    (one) => ![...loose.filter(({ isPhrase }) => !isPhrase), ...set].some((other) => overlap(one, other)),
  );
  const outside = loose.filter((one) => !reported.some((other) => overlap(one, other)));
  return [...set, ...reported, ...outside].sort((one, other) => one.start - other.start);
}

function markedQuotation(text: string, { mark, range: [start, end] }: MarkedWords): readonly DraftQuotation[] {
  const quote = wordsOf(text.slice(start, end));
  const { length } = lettersOf(quote);
  if (length < shortest) return [];
  const isIntroduced = /[：:][ \t\u3000]*$/u.test(text.slice(Math.max(0, start - 4), start - mark.length));
  const isPhrase = length <= longestPhrase && !isIntroduced && !/[，。；：！？,;:!?]/u.test(quote);
  return [{ quote, start, end, form: 'marked', mark, isPhrase, furtherEnds: [] }];
}

/** None where the paragraph is mostly in quotation marks; —— and who said it, at the end, is not part of it. */
function blockQuotation(
  text: string,
  [start, end]: Range,
  marked: readonly DraftQuotation[],
): readonly DraftQuotation[] {
  const inMarks = marked.filter((one) => one.start >= start && one.end <= end);
  const quoted = inMarks.reduce((sum, one) => sum + one.end - one.start, 0);
  if (quoted * 2 > end - start || /^\s*—/u.test(text.slice(start, end))) return [];
  const own = text.slice(start, end).replace(/\s*[—-]{2,}[^。]*$|\s*[（(][^（）()]*《[^（）()]*[）)]\s*$/u, '');
  const quote = wordsOf(own);
  if (lettersOf(quote).length < shortestReported) return [];
  return [{ quote, start, end: start + own.length, form: 'block', mark: '', isPhrase: false, furtherEnds: [] }];
}

function reportedQuotations(text: string): readonly DraftQuotation[] {
  return reportedWords(text).flatMap(({ range: [start, end], furtherEnds }) => {
    const quote = text.slice(start, end);
    if (lettersOf(quote).length < shortestReported) return [];
    return [{ quote, start, end, form: 'reported', mark: '', isPhrase: false, furtherEnds }];
  });
}

function isInside(one: DraftQuotation, other: DraftQuotation): boolean {
  return one.start >= other.start && one.end <= other.end;
}

function overlap(one: DraftQuotation, other: DraftQuotation): boolean {
  return one.start < other.end && other.start < one.end;
}
