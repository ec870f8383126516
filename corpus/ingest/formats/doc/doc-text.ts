import type { DocFile } from './doc-bytes';
import { type Run, runAt } from './runs';

// The pure folders know neither Node nor DOM; every runtime has this one.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Consecutive characters of the document, and where their bytes stand in the stream WordDocument. */
interface Piece {
  /** From the start of the document, in characters. */
  readonly start: number;
  readonly text: string;
  readonly offset: number;
  readonly width: 1 | 2;
}

/** One character of the document with the place of its bytes. */
export interface DocCharacter {
  readonly character: string;
  /** From the start of the document, in characters. */
  readonly position: number;
  readonly offset: number;
}

const compressedFlag = 0x40000000;

/** The characters of the document, pieced together in their order. */
export class DocText {
  readonly #pieces: readonly Piece[];

  constructor(file: DocFile) {
    this.#pieces = piecesOf(file);
  }

  /** Those of a stretch that are seen. */
  *characters(start: number, end: number, unseen: readonly Run[]): Generator<DocCharacter> {
    for (const piece of this.#pieces) {
      const to = Math.min(end, piece.start + piece.text.length);
      for (let position = Math.max(start, piece.start); position < to; position++) {
        const offset = piece.offset + (position - piece.start) * piece.width;
        if (runAt(unseen, offset) === null) {
          yield { character: piece.text.charAt(position - piece.start), position, offset };
        }
      }
    }
  }
}

function piecesOf({ main, table, where }: DocFile): readonly Piece[] {
  const { start: first, length } = where('pieces');
  let at = first;
  // Properties of fast saves come before the table of pieces.
  while (table.u8(at) === 1 && at < first + length) at += 3 + table.u16(at + 1);
  const stated = table.u8(at) === 2 ? Math.floor((table.u32(at + 1) - 4) / 12) : 0;
  const count = Math.max(0, Math.min(stated, Math.floor(length / 12)));
  const positions = at + 5;
  const places = positions + (count + 1) * 4;
  return Array.from({ length: count }, (_, index) => {
    const start = table.u32(positions + index * 4);
    const characters = Math.max(0, table.u32(positions + index * 4 + 4) - start);
    const place = table.u32(places + index * 8 + 2);
    const isCompressed = (place & compressedFlag) !== 0;
    const offset = isCompressed ? (place & ~compressedFlag) >>> 1 : place;
    const most = Math.min(characters, main.length);
    const text = isCompressed
      ? new TextDecoder('windows-1252').decode(main.bytes(offset, offset + most))
      : main.units(offset, Math.min(most, Math.max(0, main.length - offset) >> 1));
    return { start, text, offset, width: isCompressed ? 1 : 2 };
  });
}
