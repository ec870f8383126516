import { decodeXml } from './xml-tokens';

/** Characters of the text of a document that stand together in its file. */
export interface TextPiece {
  /** In the text. */
  readonly start: number;
  readonly end: number;
  /** In the file: the characters as they are written there, or the whole tag that stands for one (a tab, a line break). */
  readonly from: number;
  readonly to: number;
}

const written = /&[^;]+;|[\s\S]/gu;

/** Where in the file a character of the piece begins; `offset` in the text, up to and with the end of the piece. */
export function placeInFile(xml: string, piece: TextPiece, offset: number): number {
  if (offset <= piece.start) return piece.from;
  if (offset >= piece.end) return piece.to;
  if (piece.to - piece.from === piece.end - piece.start) return piece.from + offset - piece.start;
  let at = piece.start;
  for (const { 0: character, index } of xml.slice(piece.from, piece.to).matchAll(written)) {
    if (at >= offset) return piece.from + index;
    at += decodeXml(character).length;
  }
  return piece.to;
}
