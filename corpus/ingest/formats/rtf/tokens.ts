/** What an RTF file is written in. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\par`, `\u20320`; a sign such as `\*` or `\~` is a word, too. */
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** A byte of text, in the encoding of its font. */
  | { readonly kind: 'byte'; readonly byte: number };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** One after another, in linear time; what is not well written is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === openBrace || byte === closeBrace) {
      yield byte === openBrace ? { kind: 'open' } : { kind: 'close' };
      at += 1;
    } else if (byte === 0x0d || byte === 0x0a || byte === 0) {
      at += 1;
    } else if (byte === backslash) {
      const { token, end } = afterBackslash(bytes, at + 1);
      if (token !== null) yield token;
      // Bytes of a picture or a sound follow it as they are.
      at = token?.kind === 'word' && token.word === 'bin' ? end + Math.max(0, token.value ?? 0) : end;
    } else {
      yield { kind: 'byte', byte };
      at += 1;
    }
  }
}

function afterBackslash(bytes: Uint8Array, start: number): { readonly token: RtfToken | null; readonly end: number } {
  const first = String.fromCharCode(bytes[start] ?? 0);
  if (first === "'") {
    const byte = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
    return { token: Number.isNaN(byte) ? null : { kind: 'byte', byte }, end: start + 3 };
  }
  if (first === '\\' || first === '{' || first === '}') {
    return { token: { kind: 'byte', byte: first.charCodeAt(0) }, end: start + 1 };
  }
  if (!/[a-z]/i.test(first)) {
    const isBreak = first === '\r' || first === '\n';
    return { token: { kind: 'word', word: isBreak ? 'par' : first, value: null }, end: start + 1 };
  }
  let end = start;
  const isIn = (pattern: RegExp) => end < bytes.length && pattern.test(String.fromCharCode(bytes[end] ?? 0));
  while (isIn(/[a-z]/i)) end += 1;
  const word = ascii(bytes, start, end);
  const digits = end;
  if (isIn(/-/)) end += 1;
  while (isIn(/\d/)) end += 1;
  const value = end > digits ? Number.parseInt(ascii(bytes, digits, end), 10) : null;
  if (isIn(/ /)) end += 1;
  return { token: { kind: 'word', word, value }, end };
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 64)));
}
