/** Which fonts of official documents a machine has, told from what it puts into a PDF. */

interface ProbedFont {
  readonly name: string;
  /** What a style sheet calls it. */
  readonly families: readonly string[];
  /** What it may be called inside a PDF. */
  readonly pattern: RegExp;
}

const probed: readonly ProbedFont[] = [
  { name: '方正小标宋简体', families: ['FZXiaoBiaoSong-B05S', '方正小标宋简体'], pattern: /XiaoBiaoSong|FZXBS/iu },
  {
    name: '仿宋_GB2312',
    families: ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'STFangsong'],
    pattern: /FangSong/iu,
  },
  { name: '楷体_GB2312', families: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'STKaiti'], pattern: /KaiTi/iu },
  { name: '黑体', families: ['SimHei', '黑体', 'STHeiti'], pattern: /SimHei|STHeiti/iu },
];

/** A page with a word in each of the fonts and no other; where one is missing, the engine takes its own. */
export const fontProbePage = `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>字体</title></head><body>
${probed.map(({ families }) => `<p><font face="${families.join(',')}">原文</font></p>`).join('\n')}
</body></html>
`;

export interface FontReport {
  /** Those that the machine has not. */
  readonly missing: readonly string[];
  /** What stands in for them. */
  readonly instead: readonly string[];
}

/** `pdf` is the probe page as it was printed. */
export function fontReport(pdf: Uint8Array): FontReport {
  const names = new Set(
    [...latin1(pdf).matchAll(/\/(?:BaseFont|FontName)\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/gu)].flatMap(
      ([, name]) => name ?? [],
    ),
  );
  const missing = probed.filter(({ pattern }) => ![...names].some((name) => pattern.test(name)));
  const instead = [...names].filter((name) => !probed.some(({ pattern }) => pattern.test(name)));
  return { missing: missing.map(({ name }) => name), instead: missing.length === 0 ? [] : instead };
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
