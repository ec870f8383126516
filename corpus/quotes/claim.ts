/** Which source a draft names for a quotation. */
import type { DraftQuotation } from './draft-text';

/** What the draft says near a quotation about where it comes from. */
export interface Claim {
  /** Titles in 《》, without them. */
  readonly titles: readonly string[];
  /** They stand where a source is named: in brackets after the quotation, or before 指出, 中, a colon. */
  readonly isStated: boolean;
  /** The sentence before the quotation, from its start. */
  readonly before: string;
}

/** Units before a quotation in which its source may be named. */
const reach = 160;
const closers = '”’」』"＂';
/** （《题名》…）, ——《题名》, or said to come from it. */
const after = new RegExp(
  `^[${closers}]?[。，！？]?[${closers}]?\\s*(?:[（(][^（）()《》]{0,12}|——?|，?(?:出自|引自|摘自|见于|语出)[^《》。]{0,8})《((?:[^《》]|《[^《》]*》)+)》`,
  'u',
);
/** It may have a title inside. */
const title = /《((?:[^《》]|《[^《》]*》)+)》/gu;
const stated =
  /^[^《》。！？]{0,40}(?:指出|强调|提出|要求|规定|明确|认为|写道|写到|说|讲|谈|告诫|中|里|上|载|云|条|款|有言|[：:])[^《》。！？]{0,12}$/u;

export function claimOf(draft: string, { start, end, mark }: DraftQuotation): Claim {
  const before = sentenceBefore(draft, start - mark.length);
  const [, behind] = after.exec(draft.slice(end, end + reach)) ?? [];
  if (behind !== undefined) return { titles: [behind], isStated: true, before };
  const found = [...before.matchAll(title)];
  const last = found.at(-1);
  if (last === undefined) return { titles: [], isStated: false, before };
  const rest = before.slice(last.index + last[0].length);
  return { titles: listed(before, found), isStated: stated.test(rest), before };
}

/** From the end of the sentence before; a block begins a paragraph, and the one before announces it. */
function sentenceBefore(draft: string, at: number): string {
  const near = draft
    .slice(Math.max(0, at - reach), at)
    .trimEnd()
    .replace(/>+$/u, '')
    .trimEnd();
  return /[^。！？；\n]*$/u.exec(near)?.[0] ?? '';
}

/** The last title, and those that are named in one breath with it. */
function listed(before: string, found: readonly RegExpExecArray[]): readonly string[] {
  const titles: string[] = [];
  let next: number | null = null;
  for (const { index, 0: whole, 1: name = '' } of found.toReversed()) {
    const isJoined = next === null || /^[、和与及以及]{0,2}$/u.test(before.slice(index + whole.length, next));
    if (!isJoined) break;
    titles.push(name);
    next = index;
  }
  return titles;
}
