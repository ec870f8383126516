import type { Encoding } from '../../../model';
import { wording } from '../../../wording';
import { decode, decodeIn } from '../../decode';
import type { ConvertedSource } from '../converted-source';
import { blockOf, type DocumentBlock } from '../document-block';
import { DocumentFault } from '../document-fault';
import { sourceOf } from '../source-of';
import { withMetadata } from '../stated-metadata';
import { htmlBlocks } from './html-blocks';
import { htmlMetadata, htmlTitle } from './html-metadata';
import { parseHtml } from './html-node';
import { mainText } from './main-text';

/** A page as a file; `encoding` where the person chose it. */
export function readHtml(bytes: Uint8Array, encoding?: Encoding): ConvertedSource {
  const decoded = decodeHtml(bytes, encoding);
  const { encoding: used, isUnsure } = decoded;
  return { ...readPage(decoded.content), encoding: used, isUnsure };
}

/** A page as text. */
export function readPage(html: string): ConvertedSource {
  const { root, isWholeSite } = mainText(html);
  const document = parseHtml(html);
  const blocks = withTitle(htmlBlocks(root), htmlTitle(document));
  const source = sourceOf('html', blocks, isWholeSite ? [wording.formats.wholeSite] : []);
  return { ...source, metadata: withMetadata(htmlMetadata(document), source.metadata) };
}

const encodings: readonly { readonly encoding: Encoding; readonly names: RegExp }[] = [
  { encoding: 'utf-8', names: /^utf-?8$/i },
  { encoding: 'gb18030', names: /^(?:gb2312|gbk|gb18030|x-gbk|cp936|gb_2312-80)$/i },
  { encoding: 'big5', names: /^(?:big5|big5-hkscs|x-x-big5)$/i },
];

const declaration = /<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w-]+)/i;
const headBytes = 4096;

/** By what the page declares where its bytes bear it out, else like any text. */
function decodeHtml(
  bytes: Uint8Array,
  chosen: Encoding | undefined,
): Pick<ConvertedSource, 'content' | 'encoding' | 'isUnsure'> {
  const head = Array.from(bytes.subarray(0, headBytes), (byte) => String.fromCharCode(byte)).join('');
  const name = declaration.exec(head)?.[1] ?? '';
  const declared = chosen ?? encodings.find(({ names }) => names.test(name))?.encoding;
  const content = declared === undefined ? null : decodeIn(bytes, declared);
  if (content !== null && declared !== undefined) return { content, encoding: declared, isUnsure: false };
  const decoded = decode(bytes);
  if (!decoded.ok) throw new DocumentFault(decoded.failure.code, decoded.failure.message);
  return decoded.value;
}

/** The title once, and first. */
function withTitle(blocks: readonly DocumentBlock[], title: string | null): readonly DocumentBlock[] {
  const at = title === null ? -1 : blocks.slice(0, 12).findIndex(({ text }) => bare(text) === bare(title));
  const found = blocks[at];
  if (found !== undefined) return blocks.map((block, index) => (index === at ? { ...block, level: 1 } : block));
  return title === null ? blocks : [blockOf(title, 1), ...blocks];
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
