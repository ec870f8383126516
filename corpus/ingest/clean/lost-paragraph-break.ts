import { wording } from '../../wording';
import { closing, longestHeading, sentenceEnd } from '../characters';
import { type Edit, recoveredBreak } from '../draft';
import { anyEnumerator, enumeratorOf } from '../enumerator';
import type { RemovalRule } from './rule';

/** A shorter line kept its own breaks. */
const shortestFlattenedLine = 60;

const afterSentence = new RegExp(`${sentenceEnd}${closing}*$`);
const beforeStart = new RegExp(
  `(?:${anyEnumerator}|【|摘\\s?要\\s?[:：]|关键词\\s?[:：]|中图分类号|文献标识码|文章编号|[\\[［【]?作者简介|目\\s?录(?=\\s))`,
  'y',
);
const punctuation = /^[，。、；：！？）”’》,.;:!?)]/;
const opening = /[（“‘《【([]$/;
const label = /^[^，。,\s]{1,6}[:：]$/;
const bindsOn = /[的地得了着和与及或在对把被将向从为]$/;

/** A space where a paragraph ended before the page was flattened into long lines. */
export const lostParagraphBreak: RemovalRule = {
  name: 'lost-paragraph-break',
  reason: wording.ingest.removed.betweenParagraphs,
  example: {
    before: `${'各级干部深入群众'.repeat(7)}做了几点: 一、树立正确的群众观 新形势下任务重。 二是新时 期。`,
    after: `${'各级干部深入群众'.repeat(7)}做了几点:\n一、树立正确的群众观\n新形势下任务重。\n二是新时 期。`,
  },
  apply: (text) => {
    const edits: Edit[] = [];
    let segmentStart = 0;
    let lineEnd = 0;
    let isFlattened = false;
    for (const match of text.matchAll(/\s+/g)) {
      const start = match.index;
      const end = start + match[0].length;
      if (/[\n\u2029]/.test(match[0])) {
        segmentStart = end;
        continue;
      }
      if (start >= lineEnd) {
        lineEnd = endOfLine(text, start);
        isFlattened = lineEnd - (text.lastIndexOf('\n', start) + 1) >= shortestFlattenedLine;
      }
      if (!isFlattened || !isParagraphBreak(text, segmentStart, start, end)) continue;
      edits.push({ start, end, to: recoveredBreak });
      segmentStart = end;
    }
    return edits;
  },
};

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function isParagraphBreak(text: string, segmentStart: number, start: number, end: number): boolean {
  const before = text.slice(Math.max(segmentStart, start - 8), start);
  if (punctuation.test(text.slice(end, end + 1)) || opening.test(before)) return false;
  beforeStart.lastIndex = end;
  if (beforeStart.test(text)) return true;
  if (start - segmentStart <= longestHeading + 16 && isSetOffHeading(text.slice(segmentStart, start))) return true;
  return afterSentence.test(before) && !label.test(text.slice(segmentStart, Math.min(start, segmentStart + 8)));
}

/** A numbered heading or a subtitle, complete before the space. */
function isSetOffHeading(segment: string): boolean {
  if (/^——[^。]+$/.test(segment)) return true;
  const enumerator = enumeratorOf(segment);
  if (enumerator === null || enumerator.style === 'point' || enumerator.style === 'article') return false;
  const name = segment.slice(enumerator.length);
  if (name === '') return enumerator.style === 'piece';
  if (enumerator.style === 'bullet' && /[，,]/.test(name)) return false;
  return name.length <= longestHeading && !/[。！？；!?;]/.test(name) && !bindsOn.test(name);
}
