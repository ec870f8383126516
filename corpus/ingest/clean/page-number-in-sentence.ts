import { wording } from '../../wording';
import { han } from '../characters';
import type { Edit } from '../draft';
import type { RemovalRule } from './rule';

/** What a number before it would count: then it is not a page's number. */
const counted =
  '[个年月日时分秒名人位次项条款万亿千百余多元种类类级届大件户村镇乡县市省岁天周期章节页篇册卷家场批类届倍成亩米公吨页]';

const candidate = new RegExp(`(?<=(${han}))(\\s?)(\\d{1,3}) (?=${han})(?!${counted})`, 'g');

/**
 * The number of a page that ended inside a sentence. A number that someone wrote has a space on both sides or on
 * none: one before it only is missing when a page number was pasted in; with both, it must go on from the page before.
 */
export const pageNumberInSentence: RemovalRule = {
  name: 'page-number-in-sentence',
  reason: wording.ingest.removed.pageNumber,
  example: { before: '反映利益诉1 求。近年 2 来,共有 3 个', after: '反映利益诉求。近年来,共有 3 个' },
  apply: (text) => {
    const edits: Edit[] = [];
    let page = 0;
    for (const match of text.matchAll(candidate)) {
      const [all, before = '', spaceBefore = '', digits = ''] = match;
      const number = Number(digits);
      const isNextPage = page > 0 && number === page + 1;
      if (!isNextPage && (spaceBefore !== '' || /[第约近达有共为至到了]/.test(before))) continue;
      page = number;
      edits.push({ start: match.index, end: match.index + all.length, to: '' });
    }
    return edits;
  },
};
