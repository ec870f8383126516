/** Reads a .docx and proves, number by number, the layout of official documents (GB/T 9704-2012). */
import { strFromU8, unzipSync } from 'fflate';

/** One number of the standard, and what the file has. */
export interface Finding {
  /** In Chinese. */
  readonly name: string;
  readonly wanted: string;
  readonly found: string;
  readonly isRight: boolean;
}

/** @throws where the bytes are no .docx. */
export function checkOfficialLayout(docx: Uint8Array): readonly Finding[] {
  const parts = unzipSync(docx);
  const part = (name: string) => {
    const bytes = parts[name];
    return bytes === undefined ? '' : strFromU8(bytes);
  };
  const document = part('word/document.xml');
  const styles = part('word/styles.xml');
  if (document === '') throw new Error('not a .docx: word/document.xml is missing');
  return [
    ...pageFindings(document),
    ...styleFindings(styles),
    ...fontFindings(part('word/fontTable.xml')),
    ...runFindings(document, part('word/footnotes.xml'), part('word/endnotes.xml')),
    ...footerFindings(document, part('word/settings.xml'), part('word/_rels/document.xml.rels'), part),
    ...noteFindings(document),
    ...dateFindings(document),
  ];
}

function pageFindings(document: string): Finding[] {
  const sizes = all(document, /<w:pgSz [^>]*>/gu);
  const margins = all(document, /<w:pgMar [^>]*>/gu);
  const sides = [
    ['上边距', 'w:top', 2098],
    ['左边距', 'w:left', 1588],
    ['右边距', 'w:right', 1474],
    ['下边距', 'w:bottom', 1984],
  ] as const;
  const height = 16838 - 2098 - 1984;
  return [
    finding(
      '纸张（A4，宽×高）',
      '11906×16838',
      oneOf(sizes.map((size) => `${attribute(size, 'w:w')}×${attribute(size, 'w:h')}`)),
    ),
    ...sides.map(([name, side, wanted]) => {
      const values = margins.map((margin) => Number(attribute(margin, side)));
      // 5.2.1 allows a millimetre either way.
      const isRight = values.length > 0 && values.every((value) => Math.abs(value - wanted) <= 57);
      return { name, wanted: `${wanted}±57`, found: oneOf(values.map(String)), isRight };
    }),
    finding('每页行数（版心高 ÷ 行距）', '22', String(Math.floor(height / 579))),
  ];
}

interface WantedStyle {
  readonly id: string;
  readonly name: string;
  readonly font: string;
  readonly size: number;
  readonly align?: string;
  readonly hasIndent?: boolean;
}

const wantedStyles: readonly WantedStyle[] = [
  { id: 'Title', name: '标题', font: '方正小标宋简体', size: 44, align: 'center' },
  { id: 'Heading1', name: '一级标题', font: '黑体', size: 32, hasIndent: true },
  { id: 'Heading2', name: '二级标题', font: '楷体_GB2312', size: 32, hasIndent: true },
  { id: 'BodyText', name: '正文', font: '仿宋_GB2312', size: 32, hasIndent: true },
  { id: 'Excerpt', name: '摘录', font: '仿宋_GB2312', size: 32, hasIndent: true },
];

function styleFindings(styles: string): Finding[] {
  return wantedStyles.flatMap(({ id, name, font, size, align, hasIndent }) => {
    const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su').exec(styles)?.[0] ?? '';
    const spacing = tag(style, 'w:spacing', 'w:line');
    return [
      finding(`${name}字体`, font, attribute(tag(style, 'w:rFonts'), 'w:eastAsia')),
      finding(`${name}字号（半磅）`, String(size), attribute(tag(style, 'w:sz'), 'w:val')),
      finding(`${name}行距`, '579 exact', `${attribute(spacing, 'w:line')} ${attribute(spacing, 'w:lineRule')}`),
      ...(align === undefined ? [] : [finding(`${name}对齐`, align, attribute(tag(style, 'w:jc'), 'w:val'))]),
      ...(hasIndent === true
        ? [
            finding(`${name}首行缩进（百分之一字）`, '200', attribute(tag(style, 'w:ind'), 'w:firstLineChars')),
            charactersFinding(name, style, size),
          ]
        : []),
    ];
  });
}

/** The 28 characters of a line, by the width of one and what is set between them. */
function charactersFinding(name: string, style: string, size: number): Finding {
  const between = /<w:spacing w:val="(-?\d+)"/u.exec(style)?.[1] ?? '0';
  const width = 11906 - 1588 - 1474;
  return finding(`${name}每行字数`, '28', String(Math.floor(width / (size * 10 + Number(between)))));
}

function fontFindings(table: string): Finding[] {
  const substitutes = [
    ['仿宋_GB2312', '仿宋'],
    ['楷体_GB2312', '楷体'],
    ['方正小标宋简体', '宋体'],
  ] as const;
  return substitutes.map(([font, instead]) => {
    const entry = new RegExp(`<w:font w:name="${font}">.*?</w:font>`, 'su').exec(table)?.[0] ?? '';
    return finding(`${font}的代用字体`, instead, attribute(tag(entry, 'w:altName'), 'w:val'));
  });
}

function runFindings(...texts: readonly string[]): Finding[] {
  const runs = texts.flatMap((xml) => all(xml, /<w:r(?: [^>]*)?>.*?<\/w:r>/gsu));
  const bare = runs.filter((run) => attribute(tag(run, 'w:rFonts'), 'w:eastAsia') === '');
  return [finding('没有写明中文字体的文字段', '0', String(bare.length))];
}

function footerFindings(
  document: string,
  settings: string,
  relations: string,
  part: (name: string) => string,
): Finding[] {
  const footer = (type: string) => {
    const id =
      new RegExp(`<w:footerReference (?=[^>]*w:type="${type}")[^>]*r:id="([^"]*)"`, 'u').exec(document)?.[1] ?? '';
    const target = new RegExp(`<Relationship (?=[^>]*Id="${id}")[^>]*Target="([^"]*)"`, 'u').exec(relations)?.[1] ?? '';
    return part(`word/${target}`);
  };
  const odd = footer('default');
  const even = footer('even');
  const numbers = [odd, even].map((xml) =>
    xml.replace(/<w:instrText[^>]*>\s*PAGE\s*<\/w:instrText>/gu, '1').replace(/<[^>]*>/gu, ''),
  );
  return [
    finding('奇偶页不同', '是', /<w:evenAndOddHeaders(?: w:val="(?:true|1)")?\/>/u.test(settings) ? '是' : '否'),
    finding('单页码居右', 'right', attribute(tag(odd, 'w:jc'), 'w:val')),
    finding('双页码居左', 'left', attribute(tag(even, 'w:jc'), 'w:val')),
    finding('页码样式', '— 1 —', oneOf(numbers)),
    finding('页码字体', '宋体', oneOf([odd, even].map((xml) => attribute(tag(xml, 'w:rFonts'), 'w:eastAsia')))),
  ];
}

/** Only where there are notes. */
function noteFindings(document: string): Finding[] {
  if (!document.includes('<w:footnoteReference')) return [];
  const properties = /<w:footnotePr>.*?<\/w:footnotePr>/su.exec(document)?.[0] ?? '';
  return [
    finding('脚注编号', 'decimalEnclosedCircle', attribute(tag(properties, 'w:numFmt'), 'w:val')),
    finding('脚注每页重新编号', 'eachPage', attribute(tag(properties, 'w:numRestart'), 'w:val')),
  ];
}

/** 7.3.5.4: no leading zeros. */
function dateFindings(document: string): Finding[] {
  const text = document.replace(/<[^>]*>/gu, '');
  const wrong = all(text, /\d{4}年0\d月|\d{4}年\d{1,2}月0\d日/gu);
  return [finding('日期中多余的零', '0', String(wrong.length))];
}

function finding(name: string, wanted: string, found: string): Finding {
  return { name, wanted, found, isRight: wanted === found };
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}

/** The first tag of that name, with that attribute where one is named. */
function tag(xml: string, name: string, having = ''): string {
  return new RegExp(`<${name}(?=[ />])[^>]*${having}[^>]*>`, 'u').exec(xml)?.[0] ?? '';
}

function attribute(xml: string, name: string): string {
  return new RegExp(`[ ]${name}="([^"]*)"`, 'u').exec(xml)?.[1] ?? '';
}

/** What all have in common, else everything there is. */
function oneOf(values: readonly string[]): string {
  return [...new Set(values)].join('、');
}
