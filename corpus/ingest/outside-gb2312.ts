import { isHan } from './characters';

// The pure folders know neither Node nor DOM; every runtime has this one.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** GB 2312 in its own order: 72 rows of 94 characters, of which the last of row 55 are not given. */
const rows = { from: 0xb0, to: 0xf7 };
const cells = { from: 0xa1, to: 0xfe };

/** 1 for each code unit that is one of the 6,763 characters of modern Chinese; a text of today's names and words is
 * almost wholly of them. */
let known: Uint8Array | null = null;

function gb2312(): Uint8Array {
  if (known !== null) return known;
  const bytes: number[] = [];
  for (let row = rows.from; row <= rows.to; row++) {
    for (let cell = cells.from; cell <= cells.to; cell++) {
      const isGiven = row !== 0xd7 || cell <= 0xf9;
      if (isGiven) bytes.push(row, cell);
    }
  }
  known = new Uint8Array(0x10000);
  for (const character of new TextDecoder('gb18030').decode(Uint8Array.from(bytes))) known[character.charCodeAt(0)] = 1;
  return known;
}

/** Share of the Chinese characters of texts that GB 2312 does not have, 0 to 1; and how many Chinese ones there are. */
export function outsideGb2312(texts: readonly string[]): { readonly share: number; readonly count: number } {
  const ordinary = gb2312();
  let inside = 0;
  let outside = 0;
  for (const text of texts) {
    for (const character of text) {
      if (ordinary[character.charCodeAt(0)] === 1) inside++;
      else if (isHan(character.charAt(0))) outside++;
    }
  }
  const count = inside + outside;
  return { share: count === 0 ? 0 : outside / count, count };
}
