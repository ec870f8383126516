/** A bit's number before it is cut to the size of a signature has so many binary digits. */
const digits = 15;
/** For each character of a text so many bits: of a text with as many pairs as half its characters an eighth is set. */
const bitsOfCharacter = 4;
const smallest = 5;

function bitOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - digits);
}

/** What is left out of a bit's number for a signature of so many words. */
function shiftFor(words: number): number {
  return Math.clz32(words) - (31 - (digits - smallest));
}

/** Words of 32 bits for a text of so many characters: a power of two. */
function wordsFor(length: number): number {
  const wanted = Math.ceil(Math.log2(Math.max(1, (bitsOfCharacter * length) / 32)));
  return 1 << Math.min(digits - smallest, wanted);
}

/**
 * Which characters and pairs of neighbours stand in a text, as one bit each, several to a bit: what a signature does
 * not have does not stand there, what it has may. Half a byte for each character, 4 KB at most.
 */
export function signatureOf(text: string): Uint32Array {
  const signature = new Uint32Array(wordsFor(text.length));
  const shift = shiftFor(signature.length);
  const set = (number: number): void => {
    const bit = number >>> shift;
    signature[bit >> 5] = (signature[bit >> 5] ?? 0) | (1 << (bit & 31));
  };
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    set(bitOf(0, unit));
    set(bitOf(before, unit));
    before = unit;
  }
  return signature;
}

/** The bits that a text's signature must have for the text to hold the needle. */
export function bitsOf(needle: string): readonly number[] {
  if (needle.length === 1) return [bitOf(0, needle.charCodeAt(0))];
  return Array.from({ length: needle.length - 1 }, (_, at) => bitOf(needle.charCodeAt(at), needle.charCodeAt(at + 1)));
}

/** Whether the signature in `[start, end)` of many has these bits. */
export function hasBits(signatures: Uint32Array, start: number, end: number, wanted: readonly number[]): boolean {
  const shift = shiftFor(end - start);
  for (const number of wanted) {
    const bit = number >>> shift;
    if (((signatures[start + (bit >> 5)] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}
