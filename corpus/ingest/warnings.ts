import type { Passage } from '../model';
import { wording } from '../wording';
import { outsideGb2312 } from './outside-gb2312';

const complete = /[。！？…；：.!?;:）)》”’】|>]$/;
const date = /\d{4}年|[○〇一二三四五六七八九]{4}年/;
/** A shorter last paragraph is a signature, a date or a list's end. */
const shortestSentence = 20;

/** Bytes of one encoding read in another, and runs of what stands for characters that could not be written. */
const garbled = /锟斤拷|烫烫烫|[ÃÂâä][\u0080-\u00BF\u20AC]|[?？]{4,}|□{6,}/;
/** A name that a page had as a link, or words between marks, are gone. */
const lostWords = /《\s*》|[，；：]{2,}|、[、。；]|。、/;
/** Of Chinese characters; ordinary texts, with their names, have less. */
const mostRare = 0.005;
/** In fewer, one name is more than that. */
const fewestCounted = 60;

/** What a person should look at before relying on a text. */
export function warningsOf(passages: readonly Passage[]): readonly string[] {
  const warnings: string[] = [];
  const {
    masked,
    cutOff,
    outlineOnly,
    replaced,
    garbled: isGarbled,
    lostWords: hasLost,
    rareCharacters,
  } = wording.ingest.warnings;
  for (const [mask, pattern] of [
    ['**', /\*{2,}/],
    ['xx', /(?<![A-Za-z])[xX×]{2,}(?![A-Za-z])/],
  ] as const) {
    if (passages.some((passage) => pattern.test(passage.text))) warnings.push(masked(mask));
  }
  if (passages.some((passage) => /[\uFFFD\uE000-\uF8FF]/.test(passage.text))) warnings.push(replaced);
  if (passages.some((passage) => garbled.test(passage.text))) warnings.push(isGarbled);
  if (passages.some((passage) => lostWords.test(passage.text))) warnings.push(hasLost);
  const rare = outsideGb2312(passages.map((passage) => passage.text));
  if (rare.count >= fewestCounted && rare.share > mostRare) warnings.push(rareCharacters);
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
