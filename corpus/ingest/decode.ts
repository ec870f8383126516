import type { Encoding, Failure, Result } from '../model';
import { wording } from '../wording';

// The pure folders know neither Node nor DOM; every runtime has this one.
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

export interface Decoded {
  /** Without byte-order mark, otherwise verbatim: NUL and lone surrogates are still in it. */
  readonly content: string;
  readonly encoding: Encoding;
  /** Nothing in the bytes proves the encoding: the person should look at a preview. */
  readonly isUnsure: boolean;
}

const byteOrderMarks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/**
 * Byte-order mark, then zero bytes (UTF-16), then strict UTF-8, then GB 18030, or Big5 where only that makes sense:
 * detectors are wrong on short text.
 */
export function decode(bytes: Uint8Array): Result<Decoded> {
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  if (decoded === null) return failed('encoding-unknown', wording.ingest.encodingUnknown);
  return /\S/.test(decoded.content) ? { ok: true, value: decoded } : failed('text-empty', wording.ingest.textEmpty);
}

function failed(code: Failure['code'], message: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message } };
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark === undefined) return null;
  const content = decodeAs(bytes.subarray(mark.bytes.length), mark.encoding);
  return content === null ? null : { content, encoding: mark.encoding, isUnsure: false };
}

function decodeUnmarked(bytes: Uint8Array): Decoded | null {
  const zeroCount = countZeros(bytes);
  const utf8 = decodeAs(bytes, 'utf-8');
  // A stray zero in proper UTF-8 is a damaged file, not UTF-16: Latin in UTF-16 has a zero in every second byte.
  if (utf8 !== null && zeroCount * 10 <= bytes.length) return { content: utf8, encoding: 'utf-8', isUnsure: false };
  if (zeroCount > 0) return decodeZeros(bytes);
  const content = decodeAs(bytes, 'gb18030');
  const traditional = decodeBig5(bytes, content ?? '');
  if (traditional !== null) return { content: traditional, encoding: 'big5', isUnsure: true };
  return content === null ? null : { content, encoding: 'gb18030', isUnsure: looksWrong(content) };
}

/** Every page of prose has more of the commonest characters; Big5 read as GB 18030 has next to none. */
const leastCommonShare = 0.02;

/** Null unless the bytes are prose in Big5 and none in GB 18030. */
function decodeBig5(bytes: Uint8Array, asGb: string): string | null {
  if (commonShare(asGb) >= leastCommonShare) return null;
  const content = decodeAs(bytes, 'big5');
  return content !== null && commonShare(content) >= 2 * leastCommonShare ? content : null;
}

function commonShare(content: string): number {
  const sample = content.slice(0, sampleUnits);
  const common = sample.match(/[的一是不了在有和人中這我們來個為]/g)?.length ?? 0;
  return sample === '' ? 0 : common / sample.length;
}

function countZeros(bytes: Uint8Array): number {
  let count = 0;
  for (let index = bytes.indexOf(0); index !== -1; index = bytes.indexOf(0, index + 1)) count++;
  return count;
}

/** A share of units that Chinese text has in the right byte order and not in the wrong one (about a third). */
const leastOrdinaryShare = 0.7;
const sampleUnits = 10_000;

/** UTF-16, in the byte order that makes sense: the zeros alone do not tell, for 一 has one too. */
function decodeZeros(bytes: Uint8Array): Decoded | null {
  const readings = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const content = decodeAs(bytes, encoding) ?? '';
    return { content, encoding, share: ordinaryShare(content.slice(0, sampleUnits)) };
  });
  const best = readings.reduce((one, other) => (other.share > one.share ? other : one));
  const { content, encoding } = best;
  return best.share < leastOrdinaryShare ? null : { content, encoding, isUnsure: false };
}

function ordinaryShare(sample: string): number {
  const ordinary = sample.match(/[\t\n\r -~\u2010-\u203F\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0;
  return sample === '' ? 0 : ordinary / sample.length;
}

/** In the encoding that a person chose or the file itself declares, without its mark; null where the bytes are not. */
export function decodeIn(bytes: Uint8Array, encoding: Encoding): string | null {
  return decodeAs(bytes, encoding)?.replace(/^\uFEFF/, '') ?? null;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding === 'utf-16le');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By hand, because TextDecoder refuses or replaces lone surrogates, and here they become removed characters. */
function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): string | null {
  if (bytes.length % 2 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: string[] = [];
  const chunkUnits = 8192;
  for (let start = 0; start < bytes.length; start += chunkUnits * 2) {
    const units: number[] = [];
    const end = Math.min(start + chunkUnits * 2, bytes.length);
    for (let offset = start; offset < end; offset += 2) units.push(view.getUint16(offset, isLittleEndian));
    chunks.push(String.fromCharCode(...units));
  }
  return chunks.join('');
}

/** GB 18030 accepts almost any bytes: private-use characters, or prose without its commonest characters, betray it. */
function looksWrong(content: string): boolean {
  return /[\uE000-\uF8FF]/.test(content) || (content.length < 40 && !/[的一是不了在有和人中]/.test(content));
}
