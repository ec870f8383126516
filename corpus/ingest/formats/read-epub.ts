import { wording } from '../../wording';
import { decode } from '../decode';
import { archivePath } from './archive-path';
import type { ConvertedSource } from './converted-source';
import { blockOf, type DocumentBlock } from './document-block';
import { DocumentFault } from './document-fault';
import { htmlBlocks } from './html/html-blocks';
import { parseHtml } from './html/html-node';
import type { Limits } from './limits';
import { sourceOf } from './source-of';
import { withMetadata } from './stated-metadata';
import { childOf, childrenOf, descendantsOf, parseXml, textOf, type XmlNode } from './xml';
import { openZip, type Zip } from './zip';

/** A book: its chapters in the order of reading. */
export function readEpub(bytes: Uint8Array, limits: Limits): ConvertedSource {
  const zip = openZip(bytes, limits);
  const path = descendantsOf(xmlOf(zip, 'META-INF/container.xml'), 'rootfile')[0]?.attributes['full-path'] ?? '';
  const book = xmlOf(zip, path);
  const locked = lockedFiles(zip);
  const chapters = chapterFiles(book, path);
  if (chapters.some((file) => locked.has(file))) throw new DocumentFault('file-encrypted', wording.formats.encrypted);
  const title = stated(book, 'title');
  const body = chapters.flatMap((file) => chapterBlocks(zip.read(file)));
  const source = sourceOf('epub', title === null ? body : withTitle(body, title));
  const author = stated(book, 'creator');
  return {
    ...source,
    metadata: withMetadata(author === null ? [] : [{ name: 'author', value: author }], source.metadata),
  };
}

function xmlOf(zip: Zip, name: string): XmlNode {
  const content = zip.read(name);
  if (content === null) throw new DocumentFault('file-damaged', wording.formats.damaged);
  return parseXml(content);
}

function chapterFiles(book: XmlNode, path: string): readonly string[] {
  const items = new Map(
    descendantsOf(book, 'item').map(({ attributes }) => [attributes.id ?? '', attributes] as const),
  );
  return descendantsOf(book, 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes.idref ?? '');
    const isContents = (item?.properties ?? '').split(' ').includes('nav');
    return item?.href === undefined || isContents ? [] : [archivePath(path, decoded(item.href.replace(/#.*$/, '')))];
  });
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** What a shop has locked; fonts are often veiled, and no matter. */
function lockedFiles(zip: Zip): ReadonlySet<string> {
  const content = zip.read('META-INF/encryption.xml');
  if (content === null) return new Set();
  return new Set(descendantsOf(parseXml(content), 'CipherReference').map(({ attributes }) => attributes.URI ?? ''));
}

function chapterBlocks(bytes: Uint8Array | null): readonly DocumentBlock[] {
  const content = bytes === null ? null : decode(bytes);
  if (content === null || !content.ok) return [];
  const document = parseHtml(content.value.content);
  return htmlBlocks(document.body ?? document);
}

/** What programs write where nobody has named the book. */
const placeholder = /^(?:unknown|untitled|未知|佚名|无标题)\b/i;

function stated(book: XmlNode, name: string): string | null {
  const metadata = childOf(book, 'metadata');
  const value = metadata === undefined ? '' : childrenOf(metadata, name).map(textOf).join('、').trim();
  return value === '' || placeholder.test(value) ? null : value;
}

function withTitle(blocks: readonly DocumentBlock[], title: string): readonly DocumentBlock[] {
  const at = blocks.slice(0, 5).findIndex(({ text }) => text === title);
  if (at === -1) return [blockOf(title, 1), ...blocks];
  return blocks.map((block, index) => (index === at ? { ...block, level: 1 } : block));
}
