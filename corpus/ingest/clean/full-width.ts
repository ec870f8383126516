import type { Correction } from '../../model';
import { wording } from '../../wording';
import { isHan } from '../characters';
import type { CorrectionRule } from './correct';

const signs = ',.:;?!()';
const pattern = new RegExp(`[${signs}]`, 'g');

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Punctuation of a Chinese sentence is full-width; of numbers, Latin and codes it is not. */
export const fullWidth: CorrectionRule = {
  name: 'full-width',
  signs,
  example: {
    before: '厂长(经理)负责制,共371.8万个(见1671-8089(2012)06)。(一)现代建设?新刊;怎么办?好办',
    after: '厂长（经理）负责制，共371.8万个（见1671-8089(2012)06）。（一）现代建设?新刊；怎么办？好办',
  },
  apply: (original) => {
    const corrections: Correction[] = [];
    const brackets = chineseBrackets(original);
    for (const { index, 0: from } of original.matchAll(pattern)) {
      const to = wide[from];
      const isChinese =
        from === '(' || from === ')' ? brackets.has(index) : isChinesePunctuation(original, index, from);
      if (to === undefined || !isChinese) continue;
      const reason = wording.ingest.corrected.width;
      corrections.push({ start: index, end: index + 1, from, to, reason, isPunctuation: true });
    }
    return corrections;
  },
};

/** Masks stand for Chinese: 幸福**,**市. */
function isChineseUnit(unit: string): boolean {
  return isHan(unit) || /[，。、；：！？“”‘’《》（）【】…—*]/.test(unit);
}

function isChinesePunctuation(text: string, index: number, mark: string): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (mark === '.') return isFullStop(text, index);
  if (mark === '?' && isHan(after)) return isHan(before) && isQuestion(text, index);
  if (isChineseUnit(before) || (before === ')' && isChineseUnit(after))) return true;
  return /[A-Za-z0-9%]/.test(before) && isChineseUnit(after);
}

/** Between characters a dot ends a sentence only after a run of them that is too long for a foreign name. */
function isFullStop(text: string, index: number): boolean {
  const longestName = 8;
  const run = text.slice(Math.max(0, index - longestName), index);
  const after = text.charAt(index + 1);
  if (/^(?:|\s|[”’）)])$/.test(after)) return isHan(run.slice(-1));
  return isHan(after) && run.length === longestName && Array.from(run).every(isHan);
}

/** 现代物业?新建设: a lost · is as likely as a question where nothing asks. */
function isQuestion(text: string, index: number): boolean {
  const longestClause = 30;
  const clause =
    text
      .slice(Math.max(0, index - longestClause), index)
      .split(/[，。；！？,;]/)
      .at(-1) ?? '';
  return /什么|怎|吗|呢|如何|为何|何[在以]|谁|哪|多少|几|是否|能否|还是|是不是|能不能/.test(clause);
}

/** Offsets of the brackets that hold or adjoin Chinese; of a pair both or none. */
function chineseBrackets(text: string): ReadonlySet<number> {
  const chosen = new Set<number>();
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[()（）]/g)) {
    if (mark === '(' || mark === '（') {
      open.push(index);
      continue;
    }
    const start = open.pop() ?? -1;
    if (start === -1 ? isChineseUnit(text.charAt(index - 1)) : isChinesePair(text, start, index)) {
      if (start !== -1 && text.charAt(start) === '(') chosen.add(start);
      if (mark === ')') chosen.add(index);
    }
  }
  for (const index of open) if (text.charAt(index) === '(' && isChineseUnit(text.charAt(index + 1))) chosen.add(index);
  return chosen;
}

function isChinesePair(text: string, start: number, end: number): boolean {
  if (text.charAt(start) !== '(' || text.charAt(end) !== ')') return true;
  const before = text.charAt(start - 1);
  const after = text.charAt(end + 1);
  if (isChineseUnit(text.charAt(start + 1)) || isChineseUnit(text.charAt(end - 1))) return true;
  return (before === '' || isChineseUnit(before)) && (after === '' || isChineseUnit(after));
}
