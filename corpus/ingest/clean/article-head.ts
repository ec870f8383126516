import { wording } from '../../wording';
import { type Edit, recoveredBreak } from '../draft';
import type { RemovalRule } from './rule';

const masthead =
  /(?<=^|\n)[^\s，。,]{2,16} \d{4}年第\d{1,3}卷第\d{1,3}期[^\s，。,]{0,16}(?: [A-Z][A-Za-z]{1,20}){0,6}( )/g;
const person = '[\\u4E00-\\u9FFF]{2,4}';
const author = new RegExp(
  `(?<=\\s)${person}(?:[,，、 ]${person}){0,4}( )[（(][^（()）\\n]{4,80}\\d{6}\\s?[)）]( ?)`,
  'g',
);

/** The journal's line, the author and the affiliation at the head of an article stand on lines of their own. */
export const articleHead: RemovalRule = {
  name: 'article-head',
  reason: wording.ingest.removed.betweenParagraphs,
  example: {
    before: '现代建设 2012年第11卷第6期 党支部的特点 张三 (某公司,陕西 靖边 718500 )摘',
    after: '现代建设 2012年第11卷第6期\n党支部的特点 张三\n(某公司,陕西 靖边 718500 )摘',
  },
  apply: (text) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(masthead)) {
      const end = match.index + match[0].length;
      edits.push({ start: end - 1, end, to: recoveredBreak });
    }
    for (const match of text.matchAll(author)) {
      const space = match.index + match[0].search(/ [（(]/);
      edits.push({ start: space, end: space + 1, to: recoveredBreak });
    }
    return edits.sort((one, other) => one.start - other.start);
  },
};
