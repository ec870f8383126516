// The pure folders know neither Node nor DOM; every runtime has this one.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Encodings by Windows code page; the rest is read as Western. */
const labels: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Code pages by the character set of a font. */
const ofCharset: Readonly<Record<number, number>> = { 128: 932, 129: 949, 134: 936, 136: 950, 204: 1251, 238: 1250 };

export function codePageOfCharset(charset: number): number | null {
  return ofCharset[charset] ?? null;
}

/** Bytes that do not belong to the encoding become U+FFFD, which ingest reports. */
export function decodeCodePage(bytes: readonly number[], codePage: number): string {
  if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
  return new TextDecoder(labels[codePage] ?? 'windows-1252').decode(Uint8Array.from(bytes));
}
