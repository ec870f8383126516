import { strFromU8, strToU8, zipSync } from 'fflate';
import { anchorsAndLinksOf } from '../annotate/annotated-words';
import { areAllStorable, isTime } from '../checks';
import { DocumentFault } from '../ingest/formats/document-fault';
import { openZip, type Zip } from '../ingest/formats/zip';
import type { Anchor, Result } from '../model';
import { wording } from '../wording';
import { isPackContent, type PackContent, packVersion } from './pack-content';

const words = wording.pack.reasons;

const contentName = 'pack.json';
/** SHA-256 of the content, hexadecimal: an archive's own checksums are 32 bits wide. */
const checksumName = 'pack.sha256';

/** A pack from a stranger may cost so much and no more; an honest one is far below. */
const limits = { seconds: 60, memoryMegabytes: 1024, inflatedMegabytes: 500, ratio: 200, entries: 5_000 };

/** Of what is written in a pack, beside its files: more than a person writes in a lifetime. */
const mostWrittenMegabytes = 64;

/** SHA-256 of bytes, hexadecimal. */
export type Hash = (bytes: Uint8Array) => string;

export interface OpenedPack {
  readonly content: PackContent;
  /** The bytes of a file of the pack, proved; null where they are not what they were, or not there. */
  source(sha256: string): Uint8Array | null;
}

/** The bytes of a pack; `bytesOf` gives those of its files. */
export function writePack(content: PackContent, bytesOf: (sha256: string) => Uint8Array, hash: Hash): Uint8Array {
  const json = strToU8(JSON.stringify(content));
  const sources = content.sources.map(({ sha256 }) => [sourceName(sha256), bytesOf(sha256)] as const);
  return zipSync({ [contentName]: json, [checksumName]: strToU8(hash(json)), ...Object.fromEntries(sources) });
}

/**
 * Reads a pack, whoever made it: nothing is written anywhere, names of entries are only compared, every field has its
 * type and every character can be kept. Failure: `pack-invalid`; `message` is a reason without a full stop.
 */
export function openPack(bytes: Uint8Array, hash: Hash): Result<OpenedPack> {
  try {
    const zip = openZip(bytes, limits);
    const content = contentOf(zip, hash);
    if (typeof content === 'string') return invalid(content);
    const source = (sha256: string): Uint8Array | null => {
      const found = zip.read(sourceName(sha256));
      return found !== null && hash(found) === sha256 ? found : null;
    };
    return { ok: true, value: { content, source } };
  } catch (error) {
    if (error instanceof DocumentFault) return invalid(error.code === 'file-damaged' ? words.damaged : error.message);
    throw error;
  }
}

/** The content, or what is wrong with it. */
function contentOf(zip: Zip, hash: Hash): PackContent | string {
  if ((zip.size(contentName) ?? 0) > mostWrittenMegabytes * 1024 * 1024) return words.long(mostWrittenMegabytes);
  const json = zip.read(contentName);
  if (json === null) return words.foreign;
  const value = parsed(json);
  if (versionOf(value) > packVersion) return words.newer;
  const checksum = zip.read(checksumName);
  if (checksum === null || strFromU8(checksum) !== hash(json)) return words.damaged;
  if (!isPackContent(value)) return words.shape;
  const known = new Set([contentName, checksumName, ...value.sources.map(({ sha256 }) => sourceName(sha256))]);
  if (zip.names.some((name) => !known.has(name)) || new Set(zip.names).size < zip.names.length) return words.stray;
  if (!areAllStorable(value)) return words.characters;
  if (!timesOf(value).every(isTime)) return words.times;
  return allAnchors(value).every(isSensible) ? value : words.anchors;
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(json));
  } catch {
    return null;
  }
}

/** A later version may have other fields: of it only this one is read. */
function versionOf(value: unknown): number {
  const isOurs = typeof value === 'object' && value !== null && 'version' in value && 'format' in value;
  return isOurs && value.format === 'yuanwen-pack' ? Number(value.version) : 0;
}

function allAnchors({ annotations, collections, sessions }: PackContent): readonly Anchor[] {
  const entries = [...collections, ...sessions].flatMap((one) => one.entries);
  return [
    ...annotations.flatMap(anchorsAndLinksOf),
    ...entries.flatMap((entry) => (entry.kind === 'excerpt' ? [entry.excerpt] : [])),
  ];
}

function timesOf({ madeAt, annotations, collections, sessions }: PackContent): readonly string[] {
  const items = [...annotations, ...collections, ...sessions];
  return [madeAt, ...items.flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt])];
}

function isSensible({ start, end, quote }: Anchor): boolean {
  return start < end && quote !== '';
}

function sourceName(sha256: string): string {
  return `sources/${sha256}`;
}

function invalid(message: string): Result<never> {
  return { ok: false, failure: { code: 'pack-invalid', message } };
}
