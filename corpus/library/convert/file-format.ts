import { decode } from '../../ingest/decode';
import type { FileFormat } from '../../ingest/formats/converted-source';
import { type ZipEntry, zipEntries } from '../../ingest/formats/zip';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';

type Foreign = keyof typeof wording.formats.kinds;
type Kind = 'zip' | 'ole' | 'rtf' | 'picture' | Foreign;

const signatures: readonly { readonly kind: Kind; readonly bytes: readonly number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'picture', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'program', bytes: [0x4d, 0x5a, 0x90, 0x00] },
  { kind: 'archive', bytes: [0x1f, 0x8b] },
  { kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a] },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];

/** Some programs write a few bytes before it. */
const pdfMarkWithin = 1024;

/**
 * What a file holds, by its content: a wrong ending is common, and bytes do not lie. `file` is its name: text alone
 * cannot tell Markdown from plain text, nor a scrap of a page from text about pages. A failure's message is the bare
 * reason.
 */
export function fileFormat(bytes: Uint8Array, file: string): Result<FileFormat> {
  const kind = signatures.find((one) => one.bytes.every((byte, index) => bytes[index] === byte))?.kind;
  if (kind === 'zip') return zipFormat(zipEntries(bytes));
  if (kind === 'ole') return oleFormat(bytes);
  if (kind === 'rtf') return format('rtf');
  if (kind === 'picture') return format('image');
  if (kind !== undefined) return foreign(kind);
  if (view(bytes).subarray(0, pdfMarkWithin).includes('%PDF-')) return format('pdf');
  return textFormat(bytes, file);
}

function format(value: FileFormat): Result<FileFormat> {
  return { ok: true, value };
}

function foreign(kind: Foreign): Result<never> {
  return failure('format-unsupported', wording.formats.foreign(wording.formats.kinds[kind]));
}

function zipFormat(entries: readonly ZipEntry[] | null): Result<FileFormat> {
  if (entries === null) return failure('file-damaged', wording.formats.damaged);
  const names = new Set(entries.map(({ name }) => name));
  const has = (start: string) => entries.some(({ name }) => name.startsWith(start));
  if (names.has('word/document.xml')) return format('docx');
  if (names.has('OFD.xml')) return format('ofd');
  if (names.has('META-INF/container.xml')) return format('epub');
  if (has('xl/')) return foreign('spreadsheet');
  if (has('ppt/')) return foreign('presentation');
  return foreign(names.has('content.xml') && names.has('mimetype') ? 'openDocument' : 'archive');
}

/** By the names of streams, as the directory of a compound file has them. */
function oleFormat(bytes: Uint8Array): Result<FileFormat> {
  const has = (stream: string) => view(bytes).includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return failure('file-encrypted', wording.formats.encrypted);
  if (has('WordDocument')) return format('doc');
  if (has('Workbook')) return foreign('spreadsheet');
  if (has('PowerPoint Document')) return foreign('presentation');
  return failure('file-damaged', wording.formats.notWord);
}

const pageStart = /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const savedPage = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i;
const tags = /<\/?(?:p|br|div|span|table|td|h[1-6])\b[^>]*>/i;
const headUnits = 4000;

function textFormat(bytes: Uint8Array, file: string): Result<FileFormat> {
  const decoded = decode(bytes);
  // What cannot be decoded is told by the one who reads it.
  const content = decoded.ok ? decoded.value.content : '';
  if (isData(content)) return foreign('other');
  const head = content.slice(0, headUnits);
  if (savedPage.test(head.replaceAll('\r', ''))) return format('mhtml');
  if (pageStart.test(head) || (/\.x?html?$/i.test(file) && tags.test(head))) return format('html');
  return format(/\.(?:md|markdown)$/i.test(file) ? 'md' : 'txt');
}

/** Control characters that no text holds make up more than this share of a file that is not text … */
const controlShare = 0.01;
/** … and no damaged text holds more of them than this, however short it is. */
const strayControls = 8;

function isData(content: string): boolean {
  const sample = content.slice(0, 100_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/gu)?.length ?? 0;
  return controls > Math.max(strayControls, sample.length * controlShare);
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
