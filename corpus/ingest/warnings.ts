import type { Passage } from '../model';
import { wording } from '../wording';

const complete = /[。！？…；：.!?;:）)》”’】|>]$/;
const date = /\d{4}年|[○〇一二三四五六七八九]{4}年/;
/** A shorter last paragraph is a signature, a date or a list's end. */
const shortestSentence = 20;

/** What a person should look at before relying on a text. */
export function warningsOf(passages: readonly Passage[]): readonly string[] {
  const warnings: string[] = [];
  const { masked, cutOff, outlineOnly, replaced } = wording.ingest.warnings;
  for (const [mask, pattern] of [
    ['**', /\*{2,}/],
    ['xx', /(?<![A-Za-z])[xX×]{2,}(?![A-Za-z])/],
  ] as const) {
    if (passages.some((passage) => pattern.test(passage.text))) warnings.push(masked(mask));
  }
  if (passages.some((passage) => /[\uFFFD\uE000-\uF8FF]/.test(passage.text))) warnings.push(replaced);
  const last = passages.findLast((passage) => passage.role === 'paragraph' || passage.role === 'heading');
  if (last !== undefined && isCutOff(last)) warnings.push(cutOff);
  const outlined = passages.filter((passage) => passage.role === 'outline').map((passage) => passage.text);
  const held = new Set(passages.filter((passage) => passage.role === 'heading').map((passage) => passage.text));
  if (outlined.some((entry) => !held.has(entry))) warnings.push(outlineOnly);
  return warnings;
}

function isCutOff(last: Passage): boolean {
  if (last.role === 'heading') return true;
  return last.text.length >= shortestSentence && !complete.test(last.text) && !date.test(last.text.slice(-16));
}
