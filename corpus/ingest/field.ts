import type { MetadataField, MetadataName, PassageRole } from '../model';

interface FoundField {
  readonly role: PassageRole;
  readonly fields: readonly MetadataField[];
}

const labels: readonly { readonly name: MetadataName | null; readonly pattern: RegExp }[] = [
  { name: 'abstract', pattern: /^[［【[]?(?:内容)?摘\s?要[\]】］]?[：:]\s?/ },
  { name: 'keywords', pattern: /^[［【[]?关\s?键\s?词[\]】］]?[：:]\s?/ },
  { name: 'classification', pattern: /^中图分类号[：:]\s?/ },
  { name: null, pattern: /^文献标[识志]码[：:]\s?/ },
  { name: 'articleNumber', pattern: /^文章编号[：:]\s?/ },
  { name: 'aboutAuthor', pattern: /^[［【[]?作者简介[\]】］]?[：:]?\s?/ },
];
const longestLabel = 16;

const journal = /^(\S{2,16}?) ?(\d{4}年第\d{1,3}卷第\d{1,3}期)/;
const longestJournal = 80;
const affiliation = /^（([^（）]{4,80}\d{6})\s?）$/;
const institution = /^中共[\u4E00-\u9FFF*xX×]{1,14}(?:委办公室|委办|委组织部|委宣传部|委党校)$/;
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付邹孟熊秦邱江尹薛闫段雷侯史陶黎贺顾毛郝龚邵钱严覃戴莫孔汤';
const persons = new RegExp(`^[${surnames}][\\u4E00-\\u9FFF]{1,3}(?:[，、 ][\\u4E00-\\u9FFF]{2,4}){0,4}$`);
const dated = /^\d{4}年\d{1,2}月\d{1,2}日/;

/** What a block states about the text, where it states nothing else. */
export function fieldOf(
  text: string,
  where: { readonly isAfterTitle: boolean; readonly isFrontMatter: boolean },
): FoundField | null {
  for (const { name, pattern } of labels) {
    const label = pattern.exec(text.slice(0, longestLabel))?.[0];
    if (label === undefined) continue;
    const fields = name === null ? [] : [{ name, value: text.slice(label.length) }];
    return { role: name === 'abstract' ? 'abstract' : 'metadata', fields };
  }
  const [, name, issue] = text.length <= longestJournal ? (journal.exec(text) ?? []) : [];
  if (name !== undefined && issue !== undefined) return metadata(['journal', name], ['issue', issue]);
  const between = affiliation.exec(text)?.[1];
  if (between !== undefined) return metadata(['affiliation', between]);
  if (where.isAfterTitle && institution.test(text)) return metadata(['affiliation', text]);
  if (where.isAfterTitle && persons.test(text)) return metadata(['author', text]);
  return where.isFrontMatter && dated.test(text) ? metadata(['date', text]) : null;
}

function metadata(...fields: readonly (readonly [name: MetadataName, value: string])[]): FoundField {
  return { role: 'metadata', fields: fields.map(([name, value]) => ({ name, value })) };
}
