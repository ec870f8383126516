import { inflateSync } from 'fflate';
import { wording } from '../../wording';
import { DocumentFault } from './document-fault';
import type { Limits } from './limits';

/** What an archive may hold. */
export type ArchiveLimits = Pick<Limits, 'inflatedMegabytes' | 'ratio' | 'entries'>;

// The pure folders know neither Node nor DOM; every runtime has this one.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** A file in an archive, as its table of contents tells. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly compressedSize: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Of its own header. */
  readonly offset: number;
}

export interface Zip {
  readonly names: readonly string[];
  /** In bytes, as the archive says; null where there is no such file. `read` gives no more. */
  size(name: string): number | null;
  /** Null where there is no such file. @throws DocumentFault */
  read(name: string): Uint8Array | null;
}

const endMark = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entryMark = 0x02014b50;
const entryLength = 46;
const localMark = 0x04034b50;
const localLength = 30;

/** A small file that shrinks well is no trap, in bytes. */
const harmlessSize = 1024 * 1024;

/** The table of contents; null where the bytes are no whole archive. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (offset + entryLength > view.byteLength || view.getUint32(offset, true) !== entryMark) return null;
    const nameEnd = offset + entryLength + view.getUint16(offset + 28, true);
    entries.push({
      name: new TextDecoder('utf-8').decode(bytes.subarray(offset + entryLength, nameEnd)).replaceAll('\\', '/'),
      size: view.getUint32(offset + 24, true),
      compressedSize: view.getUint32(offset + 20, true),
      method: view.getUint16(offset + 10, true),
      isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      offset: view.getUint32(offset + 42, true),
    });
    offset = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}

/** Where the record stands that ends an archive. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let offset = view.byteLength - endLength; offset >= first; offset--) {
    if (view.getUint32(offset, true) === endMark) return offset;
  }
  return null;
}

/** An archive that keeps within the limits. @throws DocumentFault */
export function openZip(bytes: Uint8Array, limits: ArchiveLimits): Zip {
  const entries = zipEntries(bytes);
  if (entries === null) throw new DocumentFault('file-damaged', wording.formats.damaged);
  hold(entries, bytes.length, limits);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map(({ name }) => name),
    size: (name) => byName.get(name)?.size ?? null,
    read: (name) => {
      const entry = byName.get(name);
      return entry === undefined ? null : readEntry(bytes, entry);
    },
  };
}

function hold(entries: readonly ZipEntry[], length: number, limits: ArchiveLimits): void {
  if (entries.length > limits.entries) {
    throw new DocumentFault('file-too-large', wording.formats.tooManyEntries(limits.entries));
  }
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > limits.inflatedMegabytes * 1024 * 1024) {
    throw new DocumentFault('file-too-large', wording.formats.inflatesTooBig(limits.inflatedMegabytes));
  }
  if (inflated > harmlessSize && inflated > length * limits.ratio) {
    throw new DocumentFault('file-too-large', wording.formats.inflatesTooMuch);
  }
}

function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new DocumentFault('file-encrypted', wording.formats.encrypted);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isThere = entry.offset + localLength <= view.byteLength && view.getUint32(entry.offset, true) === localMark;
  if (!isThere) throw new DocumentFault('file-damaged', wording.formats.damaged);
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + localLength + names;
  const content = inflated(bytes.subarray(start, start + entry.compressedSize), entry);
  if (content.length !== entry.size) throw new DocumentFault('file-damaged', wording.formats.damaged);
  return content;
}

/** Never more than the entry announced: what goes beyond falls away, and the limits hold the announced size. */
function inflated(compressed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return compressed;
  if (entry.method !== 8) throw new DocumentFault('file-damaged', wording.formats.damaged);
  try {
    return inflateSync(compressed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new DocumentFault('file-damaged', wording.formats.damaged);
  }
}
