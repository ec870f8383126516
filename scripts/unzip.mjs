import { closeSync, createReadStream, createWriteStream, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;

/**
 * @typedef {object} ZipEntry
 * @property {string} name
 * @property {number} method
 * @property {number} compressedBytes
 * @property {number} headerOffset
 * @property {number} mode  Unix permission bits; 0 where the archive holds none.
 */

/**
 * Unpacks the entries of a zip archive for which `place` answers with a path below `folder`, streaming.
 * A fresh machine has no `unzip`, and the archive is larger than one would hold in memory. No ZIP64.
 *
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | null} place
 */
export async function unzip(file, folder, place) {
  const descriptor = openSync(file, 'r');
  try {
    for (const entry of readDirectory(descriptor, statSync(file).size)) {
      const target = entry.name.endsWith('/') ? null : place(entry.name);
      if (target !== null) await unpackEntry(file, descriptor, entry, join(folder, target));
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * @param {string} file
 * @param {number} descriptor
 * @param {ZipEntry} entry
 * @param {string} target
 */
async function unpackEntry(file, descriptor, entry, target) {
  mkdirSync(dirname(target), { recursive: true });
  const local = readBytes(descriptor, entry.headerOffset, 30);
  const start = entry.headerOffset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const sink = createWriteStream(target, { mode: entry.mode === 0 ? 0o644 : entry.mode });
  // A stream's `end` is inclusive, so an empty entry has no range to read.
  const range = { start, end: start + entry.compressedBytes - 1 };
  const bytes = entry.compressedBytes === 0 ? Readable.from([]) : createReadStream(file, range);
  await (entry.method === DEFLATED ? pipeline(bytes, createInflateRaw(), sink) : pipeline(bytes, sink));
}

/**
 * @param {number} descriptor
 * @param {number} size  Of the whole archive, in bytes.
 * @returns {ZipEntry[]}
 */
function readDirectory(descriptor, size) {
  const tailBytes = Math.min(size, END_OF_DIRECTORY_BYTES + LONGEST_COMMENT);
  const tail = readBytes(descriptor, size - tailBytes, tailBytes);
  let end = tail.length - END_OF_DIRECTORY_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('Not a zip archive: no end of central directory');
  const count = tail.readUInt16LE(end + 10);
  const directory = readBytes(descriptor, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  /** @type {ZipEntry[]} */
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      compressedBytes: directory.readUInt32LE(at + 20),
      headerOffset: directory.readUInt32LE(at + 42),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {number} descriptor
 * @param {number} position
 * @param {number} length
 */
function readBytes(descriptor, position, length) {
  const bytes = Buffer.alloc(length);
  if (readSync(descriptor, bytes, 0, length, position) !== length) throw new Error('The zip archive ends too early');
  return bytes;
}
