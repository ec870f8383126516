import { wording } from '../../wording';
import { closing, longestHeading } from '../characters';
import type { Edit } from '../draft';
import { anyEnumerator, headingEnumerator } from '../enumerator';
import type { RemovalRule } from './rule';

/** A shorter line may be a heading, a signature or a verse; nobody's page or screen is narrower. */
const shortestBrokenLine = 20;
/** Laws have long names. */
const longestTitle = 80;
const lookAround = longestHeading + 24;

const date = '[\\d０-９]{4}年[\\d０-９]{1,2}月[\\d０-９]{1,2}日';
const isDated = new RegExp(`^[（(]?${date}`);
/** 2008年11月19日 … 修订通过: the particulars of a law, line by line. */
const longestDatedLine = 200;

const ended = new RegExp(`(?:[。！？…：；.!?:;|>]${closing}*|[）)】》])[\\uE000-\\uF8FF]*$`);
/** Also a mark of Markdown on a line of its own, and a line of front matter. */
const startsAnew = new RegExp(
  `^(?:${anyEnumerator}|[#|<【]|[-*+>]\\s|——|([-=+*_\`~])\\1{2}|[A-Za-z][\\w-]{0,40}:\\s|目\\s?录\\s|[（(]?${date})`,
);
const endsWithHeading = new RegExp(
  `(?:^|\\s)(?:${headingEnumerator}(?:[^。！？，,、]{1,${longestHeading}}|[^。！？\\s]{1,${longestHeading}})|目\\s?录)$`,
);
const goesOn = /^[的地得了着和与及或等，,。、；：）”]/;
const isLatin = /[!-~]/;

/** A line break that a page or a screen put into a paragraph: no sentence ends before it and nothing new begins after. */
export const brokenParagraph: RemovalRule = {
  name: 'broken-paragraph',
  reason: wording.ingest.removed.lineBreak,
  example: {
    before: '在发展社会主义市场经济条件下,人们必须在市场竞\n\n争中求生存。\n\n因此',
    after: '在发展社会主义市场经济条件下,人们必须在市场竞争中求生存。\n\n因此',
  },
  apply: (text) => {
    const edits: Edit[] = [];
    let line: Line = { start: 0, isFirst: true, isContinuing: false, isInList: false };
    for (const match of text.matchAll(/\s+/g)) {
      const space = match[0];
      const start = match.index;
      const end = start + space.length;
      if (!/[\n\r]/.test(space) || start === 0) continue;
      const before = text.slice(Math.max(line.start, start - lookAround), start);
      const after = text.slice(end, end + lookAround);
      const head = text.slice(line.start, line.start + longestDatedLine);
      const isBroken = !isIndented(space) && goesOnAcross(line, head, start - line.start, before, after);
      line = { start: end, isFirst: false, isContinuing: isBroken, isInList: /[；;]$/.test(before) };
      if (!isBroken) continue;
      const isBetweenWords = isLatin.test(before.slice(-1)) && isLatin.test(after.slice(0, 1));
      edits.push({ start, end, to: isBetweenWords ? ' ' : '' });
    }
    return edits;
  },
};

interface Line {
  readonly start: number;
  /** Of its text: the title. */
  readonly isFirst: boolean;
  /** The line before it goes on in it. */
  readonly isContinuing: boolean;
  /** It stands after （一）…； and is no heading, however short. */
  readonly isInList: boolean;
}

/** `head` is the start of the line, `before` its end; `after` is the start of the next. */
function goesOnAcross(line: Line, head: string, length: number, before: string, after: string): boolean {
  if (length < shortestBrokenLine || after === '' || head.startsWith('#')) return false;
  if (length <= longestDatedLine && isDated.test(head)) return false;
  if (ended.test(before) || startsAnew.test(after)) return false;
  const isPlain = !line.isContinuing && /^[^，。；：？！、,;:]*[\u4E00-\u9FFF]$/.test(head.slice(0, length));
  if (line.isFirst && isPlain && length <= longestTitle) return false;
  if (goesOn.test(after) || /[，、,]$/.test(before)) return true;
  if (line.isInList) return true;
  return !(isPlain && length <= longestHeading) && !endsWithHeading.test(before) && !isShortLine(after);
}

/** What follows is a line of its own that may be a heading. */
function isShortLine(after: string): boolean {
  const end = after.search(/[\n\r]/);
  return end !== -1 && end <= longestHeading && !/[。！？，；：,;:]/.test(after.slice(0, end));
}

function isIndented(space: string): boolean {
  return /[\n\r](?:[\t\u3000]| {2})[ \t\u3000]*$/.test(space.slice(-8));
}
