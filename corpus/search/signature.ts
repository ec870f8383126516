/** Bits of a signature. A stretch of 8,000 characters has about 4,500 pairs: an eighth of the bits is set. */
const bits = 1 << 15;

function bitOf(first: number, second: number): number {
  return (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 17) % bits;
}

/**
 * Which characters and pairs of neighbours stand in a text, as one bit each, several to a bit: what a signature does
 * not have does not stand there, what it has may.
 */
export function signatureOf(text: string): Uint32Array {
  const signature = new Uint32Array(bits / 32);
  const set = (bit: number): void => {
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

export function hasBits(signature: Uint32Array, wanted: readonly number[]): boolean {
  for (const bit of wanted) if (((signature[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  return true;
}
