import type { MetadataName, PassageRole } from '../model';

export interface Field {
  readonly name: MetadataName;
  readonly value: string;
  readonly role: PassageRole;
}

const labels: readonly { readonly name: MetadataName; readonly pattern: RegExp }[] = [
  { name: 'abstract', pattern: /^[［【[]?摘\s?要[\]】］]?[：:]\s?/ },
  { name: 'keywords', pattern: /^[［【[]?关键词[\]】］]?[：:]\s?/ },
  { name: 'classification', pattern: /^中图分类号[：:]\s?/ },
  { name: 'articleNumber', pattern: /^文章编号[：:]\s?/ },
  { name: 'aboutAuthor', pattern: /^[［【[]?作者简介[\]】］]?[：:]?\s?/ },
];

const journal = /^\S{2,16} ?(\d{4}年第\d{1,3}卷第\d{1,3}期)/;
const affiliation = /^（([^（）]{4,80}\d{6})\s?）$/;
const persons = /^[\u4E00-\u9FFF]{2,4}(?:[，、 ][\u4E00-\u9FFF]{2,4})*$/;
const dated = /^\d{4}年\d{1,2}月\d{1,2}日/;

/** The metadata that a block holds as a whole. */
export function fieldOf(text: string, isAfterTitle: boolean, isFrontMatter: boolean): Field | null {
  for (const { name, pattern } of labels) {
    const match = pattern.exec(text.slice(0, 16));
    if (match === null) continue;
    return { name, value: text.slice(match[0].length), role: name === 'abstract' ? 'abstract' : 'metadata' };
  }
  const issue = text.length < 80 ? journal.exec(text) : null;
  if (issue !== null) return { name: 'journal', value: text, role: 'metadata' };
  const institution = affiliation.exec(text);
  if (institution !== null) return { name: 'affiliation', value: institution[1] ?? text, role: 'metadata' };
  if (isAfterTitle && !isFrontMatter && text.length <= 12 && persons.test(text))
    return { name: 'author', value: text, role: 'metadata' };
  if (isFrontMatter && dated.test(text)) return { name: 'date', value: text, role: 'metadata' };
  return null;
}
