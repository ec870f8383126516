/** Office documents and books as archives of XML, made part by part. */
import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** @param {string} text */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The same bytes whenever it is made.
 *
 * @param {Readonly<Record<string, string | Uint8Array>>} files
 * @param {0 | 6} [level]
 */
export function archive(files, level = 6) {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level, mtime: new Date(2024, 0, 1) });
}

/**
 * @typedef {object} DocxParts
 * @property {string} body  What stands inside w:body.
 * @property {string} [numbering]
 * @property {string} [styles]
 * @property {string} [footnotes]
 * @property {string} [doctype]
 */

/** @param {DocxParts} parts */
export function docx({ body, numbering, styles, footnotes, doctype = '' }) {
  const namespaces = `${word} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
  const others = Object.entries({ numbering, styles, footnotes }).filter(([, content]) => content !== undefined);
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const type = (/** @type {string} */ part, /** @type {string} */ of) =>
    `<Override PartName="/word/${part}.xml" ContentType="${kind}.${of}+xml"/>`;
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (/** @type {string} */ part, /** @type {string} */ of, /** @type {number} */ id) =>
    `<Relationship Id="r${id}" Type="${relations}/${of}" Target="${part}"/>`;
  const listed = (/** @type {readonly string[]} */ all) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  return archive({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('document', 'document.main')}${others.map(([name]) => type(name, name)).join('')}</Types>`,
    '_rels/.rels': listed([relation('word/document.xml', 'officeDocument', 1)]),
    'word/_rels/document.xml.rels': listed(others.map(([name], at) => relation(`${name}.xml`, name, at))),
    'word/document.xml': `${head}${doctype}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      others.map(([name, content]) => [`word/${name}.xml`, `${head}<w:${name} ${word}>${content}</w:${name}>`]),
    ),
  });
}

/**
 * A paragraph of a .docx.
 *
 * @param {string} text
 * @param {string} [properties]
 */
export function paragraph(text, properties = '') {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/**
 * In a list.
 *
 * @param {string} text
 * @param {number} list
 * @param {number} [level]
 */
export function item(text, list, level = 0) {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/**
 * @param {number} index
 * @param {string} format
 * @param {string} text
 * @param {string} [more]
 */
export function level(index, format, text, more = '') {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/**
 * @param {number} id
 * @param {string} levels
 * @param {string} [overrides]
 */
export function list(id, levels, overrides = '') {
  return {
    abstract: `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`,
    num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${overrides}</w:num>`,
  };
}

/**
 * A book of chapters of XHTML.
 *
 * @param {Readonly<Record<string, string>>} chapters  What stands inside body, by file name.
 * @param {{ title: string, author?: string, more?: Readonly<Record<string, string>>, missing?: string }} about
 */
export function epub(chapters, { title, author = '', more = {}, missing }) {
  const names = [...Object.keys(chapters), ...(missing === undefined ? [] : [missing])];
  const items = names.map((name, at) => `<item id="c${at}" href="text/${name}" media-type="application/xhtml+xml"/>`);
  const spine = names.map((_, at) => `<itemref idref="c${at}"/>`);
  const pages = Object.entries(chapters).map(([name, body]) => [
    `OEBPS/text/${name}`,
    `${head}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body>${body}</body></html>`,
  ]);
  return archive({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `${head}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'OEBPS/book.opf': `${head}<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(pages),
    ...more,
  });
}

/** Characters in a line of the pages below, and lines on a page. */
const perLine = 30;
const perPage = 24;

/**
 * Fixed pages of GB/T 33190, one text object a line.
 *
 * @param {readonly import('./flat-document.mjs').Line[]} lines
 */
export function ofd(lines) {
  const laid = lines.flatMap(ofdLines);
  const pages = Array.from({ length: Math.max(1, Math.ceil(laid.length / perPage)) }, (_, page) =>
    laid.slice(page * perPage, (page + 1) * perPage),
  );
  const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  const content = pages.map((own, page) => {
    const objects = own.map(({ text, left, size }, at) => textObject(text, left, 30 + at * 10, size));
    const number = textObject(`— ${page + 1} —`, 98, 285, 4.5);
    return `${head}<ofd:Page ${namespace}><ofd:Content><ofd:Layer>${[...objects, number].join('')}</ofd:Layer></ofd:Content></ofd:Page>`;
  });
  return archive({
    'OFD.xml': `${head}<ofd:OFD ${namespace} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `${head}<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(content.map((page, at) => [`Doc_0/Pages/Page_${at}/Content.xml`, page])),
  });
}

/**
 * @param {import('./flat-document.mjs').Line} line
 * @returns {readonly { text: string, left: number, size: number }[]}
 */
function ofdLines({ kind, text }) {
  if (kind === 'title') return [{ text, left: 45, size: 7 }];
  if (kind === 'row') return [{ text: text.replaceAll('\t', '\u3000\u3000\u3000'), left: 40, size: 5 }];
  const first = text.slice(0, perLine - 2);
  const rest = text.slice(perLine - 2).match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? [];
  return [{ text: first, left: 40, size: 5 }, ...rest.map((part) => ({ text: part, left: 30, size: 5 }))];
}

/**
 * @param {string} text
 * @param {number} left
 * @param {number} top
 * @param {number} size
 */
function textObject(text, left, top, size) {
  // The cells of a row stand apart.
  return text
    .split('\u3000\u3000\u3000')
    .map((part, at) => {
      const deltas = part.length > 1 ? `g ${part.length - 1} ${size}` : '';
      return `<ofd:TextObject ID="${top * 10 + at}" Boundary="${left + at * 45} ${top} ${part.length * size} ${size}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${size}" DeltaX="${deltas}">${escaped(part)}</ofd:TextCode></ofd:TextObject>`;
    })
    .join('');
}

/**
 * A PDF written by hand; pdf.js finds the objects without a table of them.
 *
 * @param {readonly (string | Buffer)[]} objects  The first is the catalog.
 */
export function pdf(objects) {
  const parts = [Buffer.from('%PDF-1.4\n')];
  for (const [at, object] of objects.entries()) {
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  parts.push(Buffer.from(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** @param {string | Buffer} content @param {string} [entries]  Of its dictionary. */
export function stream(content, entries = '') {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
