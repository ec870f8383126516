const chinese = '\\u3000-\\u303F\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFF5E“”‘’…—';

/** One or two characters between spaces, again and again: set apart to fill the line. */
const stretch = new RegExp(`(?:[${chinese}]{1,2} ){3,}[${chinese}]{1,2}`, 'g');
/** Chinese punctuation brings its own space. */
const besidePunctuation =
  / (?=[，。、；：！？）》】”’])|(?<=[—…，。、；：！？）》】”’]) (?=[\u4E00-\u9FFF（《“‘])|(?<=[（《【“‘]) /g;
const betweenChinese = new RegExp(`(?<=[${chinese}]) (?=[${chinese}])`, 'g');
/** What a space does follow at the start of a paragraph, itself perhaps set apart: the number of an article, a date. */
const spacedStart =
  /^(?:第(?: ?[一二三四五六七八九十百千零〇\d]){1,9} ?[编章节条](?: ?之 ?[一二三四五六七八九十]{1,2})?|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日) /;

/**
 * A line without the spaces that only filled it. `isFull`: it runs to the margin, so that its characters were set
 * apart to reach it; Chinese prose has no spaces, and the widths of real and of filling ones are the same.
 */
export function withoutStretching(line: string, { isFirst, isFull }: { isFirst: boolean; isFull: boolean }): string {
  const start = isFirst ? (spacedStart.exec(line)?.[0] ?? '') : '';
  const rest = line.slice(start.length);
  const lead = start === '' ? '' : `${start.replaceAll(' ', '')} `;
  if (isFull) return lead + rest.replace(betweenChinese, '');
  return lead + rest.replace(stretch, (run) => run.replaceAll(' ', '')).replace(besidePunctuation, '');
}
