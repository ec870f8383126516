/** A .docx of plain text, each line a paragraph. */
import { head, type Parts } from './package-parts';
import { encodeXml } from './xml-tokens';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The font, size and line of official documents (GB/T 9704-2012, 5.2.2 and 5.2.3): 仿宋 三号, 28 points a line. */
const look =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';

/** A4 with the margins of official documents (GB/T 9704-2012, 5.2.1), in twentieths of a point. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1304" w:gutter="0"/></w:sectPr>';

/** Its text is that of `text`, offset by offset. */
export function plainPackage(text: string): Parts {
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p>${line === '' ? '' : `<w:r>${runContent(line)}</w:r>`}</w:p>`);
  return new Map([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/></Types>`,
    ],
    ['_rels/.rels', relationList('officeDocument', 'word/document.xml')],
    ['word/_rels/document.xml.rels', relationList('styles', 'styles.xml')],
    [
      'word/document.xml',
      `${head}<w:document xmlns:w="${word}"><w:body>${paragraphs.join('')}${page}</w:body></w:document>`,
    ],
    ['word/styles.xml', `${head}<w:styles xmlns:w="${word}">${look}</w:styles>`],
  ]);
}

function runContent(line: string): string {
  const words = line
    .split('\t')
    .map((part) => (part === '' ? '' : `<w:t xml:space="preserve">${encodeXml(part)}</w:t>`));
  return words.join('<w:tab/>');
}

function relationList(type: string, target: string): string {
  const relation = `<Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/>`;
  return `${head}<Relationships xmlns="${packages}/relationships">${relation}</Relationships>`;
}
