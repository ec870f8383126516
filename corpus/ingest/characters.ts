/** Character classes as parts of regular expressions; both widths, because sources mix them. */

/** Of the basic plane and, as surrogates, of the supplementary ideographic planes. */
export const han = '[\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uD840-\\uD88D\\uDC00-\\uDFFF]';

/** A sentence may stop here, colon included: what follows a space after it is a new paragraph. */
export const sentenceEnd = '[。！？…：!?:]';

/** May stand after the end of a sentence and belong to it. */
export const closing = '[”’」』）)】》〕]';

export const chineseNumber = '[一二三四五六七八九十百千零〇两]';

/** Units of UTF-16 that a heading may have without its number, and a title altogether. */
export const longestHeading = 40;

const isHanPattern = new RegExp(`^${han}$`);

/** One UTF-16 unit; half of a supplementary ideograph counts. */
export function isHan(unit: string): boolean {
  return isHanPattern.test(unit);
}

/** 附 则 is two characters set apart; elsewhere one space divides the phrases of a heading. */
export function closeUp(heading: string): string {
  return /^\S(?:\s+\S)+$/.test(heading) ? heading.replace(/\s+/g, '') : heading.replace(/\s+/g, ' ');
}
