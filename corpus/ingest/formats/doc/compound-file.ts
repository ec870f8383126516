import { wording } from '../../../wording';
import { DocumentFault } from '../document-fault';

/** A file that holds streams like a small disk, as Office wrote them before 2007 (MS-CFB). */
export interface CompoundFile {
  /** The bytes of a stream; null where there is none of the name. */
  stream(name: string): Uint8Array | null;
}

const headerSize = 512;
const entrySize = 128;
const endOfChain = 0xfffffffe;
const streamType = 2;
const rootType = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** @throws DocumentFault where the file is broken or its chains of sectors run in a ring */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerSize) throw damaged();
  const sectorSize = 1 << view.getUint16(30, true);
  const miniSize = 1 << view.getUint16(32, true);
  const miniCutoff = view.getUint32(56, true);
  if (sectorSize !== 512 && sectorSize !== 4096) throw damaged();
  const sector = (index: number) => bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  const table = numbersIn(fatSectors(view, sectorSize).map(sector));
  const chain = (start: number) => joined(chainOf(table, start).map(sector));
  const entries = entriesIn(chain(view.getUint32(48, true)));
  const root = entries.find(({ type }) => type === rootType);
  const miniTable = numbersIn([chain(view.getUint32(60, true))]);
  const miniStream = root === undefined ? new Uint8Array() : chain(root.start);
  const miniChain = (start: number) =>
    joined(chainOf(miniTable, start).map((index) => miniStream.subarray(index * miniSize, (index + 1) * miniSize)));
  return {
    stream: (name) => {
      const entry = entries.find((one) => one.type === streamType && one.name === name);
      if (entry === undefined) return null;
      const content = entry.size < miniCutoff ? miniChain(entry.start) : chain(entry.start);
      return content.subarray(0, entry.size);
    },
  };
}

/** The sectors that hold the table of chains: 109 in the header, more in a chain of their own. */
function fatSectors(view: DataView, sectorSize: number): readonly number[] {
  const sectors: number[] = [];
  for (let index = 0; index < 109; index++) sectors.push(view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  const most = view.byteLength / sectorSize;
  for (let count = 0; next < endOfChain - 1 && count < most; count++) {
    const offset = (next + 1) * sectorSize;
    if (offset + sectorSize > view.byteLength) throw damaged();
    for (let at = 0; at < sectorSize - 4; at += 4) sectors.push(view.getUint32(offset + at, true));
    next = view.getUint32(offset + sectorSize - 4, true);
  }
  return sectors.filter((sector) => (sector + 1) * sectorSize < view.byteLength);
}

function chainOf(table: readonly number[], start: number): readonly number[] {
  const chain: number[] = [];
  for (let sector = start; sector < table.length; sector = table[sector] ?? endOfChain) {
    chain.push(sector);
    if (chain.length > table.length) throw damaged();
  }
  return chain;
}

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const units = Math.min(32, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
    const name = Array.from({ length: units }, (_, index) => view.getUint16(at + index * 2, true));
    entries.push({
      name: String.fromCharCode(...name),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function numbersIn(parts: readonly Uint8Array[]): readonly number[] {
  return parts.flatMap((part) => {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    return Array.from({ length: part.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function damaged(): DocumentFault {
  return new DocumentFault('file-damaged', wording.formats.damaged);
}
