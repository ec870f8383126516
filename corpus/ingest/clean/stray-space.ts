import { wording } from '../../wording';
import { chineseNumber } from '../characters';
import type { Edit } from '../draft';
import type { RemovalRule } from './rule';

/** A short line without a sentence may be a signature, a verse or a row: its spaces are its own. */
const shortestSentenceLine = 40;
const longestWord = 40;

const longestField = 120;
const longestArticle = 12;

const journalOrDate = /^(?:[^\s，。,]{2,16} \d{4}年第\d|\d{4}年\d{1,2}月\d{1,2}日\s)/;
const affiliation = /^[（(][^（()）]{4,80}\d{6}\s?[)）]/;
const afterArticle = new RegExp(`^\\s*第(?:${chineseNumber}{1,7}|\\d{1,4})[条章节编款](?:之${chineseNumber})?$`);
const word = /[A-Za-z0-9]/;
const wordAtEnd = /[A-Za-z0-9.%/+-]+$/;
const wordAtStart = /^[A-Za-z0-9.%/+-]+/;

/** A space that the page's lines or a bad scan left between characters; those between Latin words stay. */
export const straySpace: RemovalRule = {
  name: 'stray-space',
  reason: wording.ingest.removed.straySpace,
  example: {
    before: '在新时 期,要抓好基层组织 371.8万个,桩 桩有着落 ,用 Word 2019 软件',
    after: '在新时期,要抓好基层组织371.8万个,桩桩有着落,用 Word 2019 软件',
  },
  apply: (text) => {
    const edits: Edit[] = [];
    let line = lineAt(text, 0);
    for (const match of text.matchAll(/\s+/g)) {
      const start = match.index;
      const end = start + match[0].length;
      if (/[\n\u2029]/.test(match[0])) line = lineAt(text, end);
      else if (isStray(text, line, start, end)) edits.push({ start, end, to: '' });
    }
    return edits;
  },
};

interface Line {
  readonly start: number;
  /** Spaces before it are part of a journal's line, a date or an address. */
  readonly fieldEnd: number;
  readonly isSentence: boolean;
}

function lineAt(text: string, start: number): Line {
  const head = text.slice(start, start + longestField);
  const words = head.split(/[\n\u2029]/, 1)[0] ?? '';
  const field = words.match(journalOrDate) === null ? (affiliation.exec(words)?.[0].length ?? 0) : longestField;
  return {
    start,
    fieldEnd: start + field,
    isSentence: words.length >= shortestSentenceLine || /[。！？，；,;]/.test(words),
  };
}

function isStray(text: string, line: Line, start: number, end: number): boolean {
  if (/[)）]/.test(text.charAt(end))) return true;
  if (start < line.fieldEnd) return false;
  const before = text.slice(Math.max(line.start, start - longestWord), start);
  const after = text.slice(end, end + longestWord);
  if (start - line.start <= longestArticle && afterArticle.test(before)) return false;
  if (word.test(before.slice(-1)) && word.test(after.slice(0, 1))) return false;
  if (isSpacedWord(before, after)) return false;
  return line.isSentence || isSpacedOut(before, after);
}

/** A Latin word or number with a space on both sides is set so on purpose. */
function isSpacedWord(before: string, after: string): boolean {
  const wordBefore = wordAtEnd.exec(before);
  if (wordBefore !== null) return wordBefore.index > 0 && /\s/.test(before.charAt(wordBefore.index - 1));
  const wordAfter = wordAtStart.exec(after);
  return wordAfter !== null && /^\s[^)）]/.test(after.slice(wordAfter[0].length));
}

/** 总 则: single characters with space between them. */
function isSpacedOut(before: string, after: string): boolean {
  return /(?:^|\s)\S$/.test(before) && /^\S(?:\s|$)/.test(after);
}
