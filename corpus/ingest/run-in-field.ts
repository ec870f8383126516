/** 摘要 straight after the affiliation's bracket, and an institution that signs the first sentence. */
const label = /[)）。](?=[［【[]?(?:摘\s?要|关键词)[\]】］]?[：:])/g;
const institution =
  /^中共(?:[\u4E00-\u9FFF]{0,10}|[*xX×]{1,6})[省市区县州镇乡](?:委办公室|委办|委组织部|委宣传部|委党校)(?![部的副主关在于和及])(?=[\u4E00-\u9FFF]{8})/;

/** Where a field of the article's head begins or ends inside a line; the signature only on the first line. */
export function runInFields(line: string, isFirst: boolean): readonly number[] {
  if (!isFirst && !/摘|关键词/.test(line)) return [];
  const signed = isFirst ? institution.exec(line.slice(0, 60)) : null;
  const labels = Array.from(line.matchAll(label), ({ index }) => index + 1);
  return signed === null ? labels : [signed[0].length, ...labels];
}
