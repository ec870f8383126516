import type { Correction } from '../../model';
import { wording } from '../../wording';
import { isHan } from '../characters';
import type { CorrectionRule } from './correct';

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
  example: {
    before: '厂长(经理)负责制,共371.8万个(见1671-8089(2012)06)。(一)现代建设?新刊;怎么办?',
    after: '厂长（经理）负责制，共371.8万个（见1671-8089(2012)06）。（一）现代建设?新刊；怎么办？',
  },
  apply: (original) => {
    const corrections: Correction[] = [];
    const brackets = chineseBrackets(original);
    for (const { index, 0: from } of original.matchAll(/[,.:;?!()]/g)) {
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

function isChineseUnit(unit: string): boolean {
  return isHan(unit) || /[，。、；：！？“”‘’《》（）【】…—]/.test(unit);
}

function isChinesePunctuation(text: string, index: number, mark: string): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (mark === '.') return isHan(before) && /^(?:|\s|[”’）)])$/.test(after);
  // 现代物业?新建设: between characters it is as likely a lost · as a question.
  if (mark === '?') return isChineseUnit(before) && !isHan(after);
  if (isChineseUnit(before) || (before === ')' && isChineseUnit(after))) return true;
  return /[A-Za-z0-9%*]/.test(before) && isChineseUnit(after);
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
