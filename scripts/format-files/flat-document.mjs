/** Documents as LibreOffice reads them from one XML file, to be turned into other formats. */

/**
 * @typedef {object} Setting
 * @property {number} [size]  Height of the font in points.
 * @property {number} [columns]
 * @property {boolean} [isIndented]  First lines begin two characters further in, as in official documents.
 * @property {string} [header]  Stands on every page.
 * @property {'— #—' | '#' | '第#页' | ''} [pageNumber]
 * @property {number} [margin]  In centimetres, at all sides.
 * @property {number} [lineHeight]  In per cent.
 * @property {number} [spacing]  Between paragraphs, in points.
 * @property {string} [font]
 */

/**
 * @typedef {object} Line
 * @property {'title' | 'heading' | 'paragraph' | 'row' | 'right'} kind
 * @property {string} text  Cells of a row are parted by tabs.
 * @property {string} [note]  Of a footnote at its end.
 */

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * @param {readonly Line[]} lines
 * @param {Setting} [setting]
 */
export function flatDocument(lines, setting = {}) {
  const {
    size = 16,
    columns = 1,
    isIndented = true,
    header = '',
    pageNumber = '',
    margin = 2.8,
    lineHeight = 150,
    spacing = 0,
    font = 'Noto Sans CJK SC',
  } = setting;
  const [before = '', after = ''] = pageNumber.split('#');
  const fontNames = `style:font-name="F" style:font-name-asian="F"`;
  const sizes = (/** @type {number} */ points) =>
    `fo:font-size="${points}pt" style:font-size-asian="${points}pt" ${fontNames}`;
  const indent = isIndented ? `fo:text-indent="${size * 2}pt"` : '';
  const area = columns > 1 ? `<style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:line-height="${lineHeight}%" fo:text-align="justify" style:punctuation-wrap="simple"/><style:text-properties ${sizes(size)} fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="12pt"/><style:text-properties ${sizes(size + 6)}/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties ${indent} fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${indent} fo:margin-bottom="${spacing}pt"/></style:style>
<style:style style:name="Right" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end" fo:margin-right="${size * 4}pt"/></style:style>
<style:style style:name="Edge" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties ${sizes(10.5)}/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties ${sizes(9)}/></style:style>
<text:notes-configuration text:note-class="footnote" text:default-style-name="Footnote" style:num-format="1"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="${margin}cm">${area}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">
${header === '' ? '' : `<style:header><text:p text:style-name="Edge">${escaped(header)}</text:p></style:header>`}
${pageNumber === '' ? '' : `<style:footer><text:p text:style-name="Edge">${before}<text:page-number text:select-page="current">1</text:page-number>${after}</text:p></style:footer>`}
</style:master-page></office:master-styles>
<office:body><office:text>${blocks(lines)}</office:text></office:body></office:document>`;
}

/** @param {readonly Line[]} lines */
function blocks(lines) {
  let written = '';
  /** @type {Line[]} */
  let rows = [];
  const endTable = () => {
    if (rows.length > 0) written += table(rows);
    rows = [];
  };
  for (const line of lines) {
    if (line.kind === 'row') {
      rows.push(line);
      continue;
    }
    endTable();
    written += block(line);
  }
  endTable();
  return written;
}

/** @param {Line} line */
function block({ kind, text, note }) {
  const mark =
    note === undefined
      ? ''
      : `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">${escaped(note)}</text:p></text:note-body></text:note>`;
  const words = escaped(text) + mark;
  if (kind === 'heading') return `<text:h text:style-name="Heading_20_1" text:outline-level="1">${words}</text:h>`;
  const style = { title: 'Title', paragraph: 'Body', right: 'Right', row: 'Standard' }[kind];
  return `<text:p text:style-name="${style}">${words}</text:p>`;
}

/** @param {readonly Line[]} rows */
function table(rows) {
  const cells = rows.map(({ text }) => text.split('\t'));
  const columns = Math.max(...cells.map((row) => row.length));
  const written = cells.map(
    (row) =>
      `<table:table-row>${row.map((cell) => `<table:table-cell><text:p text:style-name="Standard">${escaped(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  );
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${written.join('')}</table:table>`;
}
