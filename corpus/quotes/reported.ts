/** What follows 指出, 强调, 要求 … and a colon, without quotation marks. */
import type { Range } from '../model';

/** Words after a colon, up to the end of their first sentence, and the ends of the sentences after it. */
export interface ReportedWords {
  readonly range: Range;
  readonly furtherEnds: readonly number[];
}

const verbs = '指出|强调|提出|要求|认为|写道|写到|说过|说道|讲过|讲到|谈到|提到|规定|明确|告诫|号召|有言|有云|说|讲';
const announced = new RegExp(`(?:${verbs})[^，。；：:“”「」『』\\n]{0,6}[：:][ \\t\\u3000]*`, 'gu');
const sentenceEnd = /[。！？]+[”’」』）]*/gu;
const marks = /^[“‘「『"＂《]/u;

export function reportedWords(text: string): readonly ReportedWords[] {
  return [...text.matchAll(announced)].flatMap(({ index, 0: lead }) => {
    const start = index + lead.length;
    const lineEnd = text.indexOf('\n', start);
    const rest = text.slice(start, lineEnd < 0 ? text.length : lineEnd).trimEnd();
    if (rest === '' || marks.test(rest)) return [];
    const ends = [...rest.matchAll(sentenceEnd)].map((end) => start + end.index + end[0].length);
    const [first = start + rest.length, ...furtherEnds] = ends;
    return [{ range: [start, first] as const, furtherEnds }];
  });
}
