import { isHan } from './characters';

// The pure folders know neither Node nor DOM; every runtime has this one.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** GB 2312 in its own order: 72 rows of 94 characters, of which the last of row 55 are not given. */
const rows = { from: 0xb0, to: 0xf7 };
const cells = { from: 0xa1, to: 0xfe };

let known: ReadonlySet<string> | null = null;

/** The 6,763 characters of modern Chinese; a text of today's names and words is almost wholly of them. */
function gb2312(): ReadonlySet<string> {
  if (known !== null) return known;
  const bytes: number[] = [];
  for (let row = rows.from; row <= rows.to; row++) {
    for (let cell = cells.from; cell <= cells.to; cell++) {
      const isGiven = row !== 0xd7 || cell <= 0xf9;
      if (isGiven) bytes.push(row, cell);
    }
  }
  known = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
  return known;
}

/** Share of the Chinese characters of texts that GB 2312 does not have, 0 to 1; and how many Chinese ones there are. */
export function outsideGb2312(texts: readonly string[]): { readonly share: number; readonly count: number } {
  const ordinary = gb2312();
  let count = 0;
  let outside = 0;
  for (const text of texts) {
    for (const character of text) {
      if (!isHan(character.charAt(0))) continue;
      count++;
      if (!ordinary.has(character)) outside++;
    }
  }
  return { share: count === 0 ? 0 : outside / count, count };
}
