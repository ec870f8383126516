/** The lists of a .docx that name its parts. */
import { decodeXml, encodeXml } from './xml-tokens';

/** Reads a part as text; null where there is none. */
export type ReadPart = (path: string) => string | null;

/** Parts by their paths. */
export type Parts = ReadonlyMap<string, string>;

/** A part that `document.xml` refers to once for all, as comments or footnotes. */
export type NotePart = 'comments' | 'footnotes';

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationsPath = 'word/_rels/document.xml.rels';
const typesPath = '[Content_Types].xml';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** ISO 29500 has two sets of names, the strict one for new files. */
function relationType(documentXml: string, part: NotePart): string {
  const isStrict = documentXml.includes('http://purl.oclc.org/ooxml/wordprocessingml/main');
  const base = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `${base}/${part}`;
}

/** Where a document keeps its comments or footnotes; null where it has none yet. */
export function pathOfPart(read: ReadPart, part: NotePart): string | null {
  const relations = (read(relationsPath) ?? '').match(/<Relationship\s[^>]*>/gu) ?? [];
  const found = relations.find((relation) => attribute(relation, 'Type').endsWith(`/relationships/${part}`));
  if (found === undefined) return null;
  const target = attribute(found, 'Target');
  return target.startsWith('/') ? target.slice(1) : `word/${target}`;
}

/** The lists of a package with a part added to them, as `word/PART.xml`. */
export function withPart(read: ReadPart, part: NotePart): Parts {
  const relations =
    read(relationsPath) ??
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  const type = relationType(read('word/document.xml') ?? '', part);
  const id = freeId(relations, part);
  const types = read(typesPath) ?? '';
  const override = `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${part}+xml"/>`;
  const isListed = types.includes(`PartName="/word/${part}.xml"`);
  return new Map([
    [
      relationsPath,
      appended(relations, 'Relationships', `<Relationship Id="${id}" Type="${type}" Target="${part}.xml"/>`),
    ],
    ...(isListed ? [] : [[typesPath, appended(types, 'Types', override)] as const]),
  ]);
}

function freeId(relations: string, part: NotePart): string {
  let id = `${part}1`;
  for (let number = 2; relations.includes(`"${id}"`); number++) id = `${part}${number}`;
  return id;
}

function attribute(tag: string, name: string): string {
  return decodeXml(new RegExp(`\\s${name}=["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? '');
}

/** Puts `xml` at the end of the outermost element of a part. */
export function appended(file: string, element: string, xml: string): string {
  const close = file.lastIndexOf(`</${element}>`);
  if (close >= 0) return file.slice(0, close) + xml + file.slice(close);
  return file.replace(new RegExp(`(<${element}\\b[^>]*?)\\s*/>`, 'u'), (_, open) => `${open}>${xml}</${element}>`);
}

/** The numbers from here on are free in a part. */
export function nextId(file: string, element: 'w:comment' | 'w:footnote'): number {
  const used = [...file.matchAll(new RegExp(`<${element}\\s[^>]*?w:id="(-?\\d+)"`, 'gu'))].map(([, id]) => Number(id));
  return Math.max(0, ...used) + 1;
}

/** One paragraph of a comment or note, in a look of its own: the document's styles are not touched. */
export function noteParagraph(words: string, before = '', halfPoints = 21): string {
  const look = `<w:rPr><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr>`;
  const place =
    '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>';
  return `<w:p><w:pPr>${place}</w:pPr>${before}<w:r>${look}<w:t xml:space="preserve">${encodeXml(words)}</w:t></w:r></w:p>`;
}
