/** Reading what a .doc holds: its two streams, and where the first says that the parts of the second stand (MS-DOC). */

/** Little-endian numbers at an offset; beyond the end there are zeros, for a damaged table must not stop the text. */
export class DocBytes {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.#bytes.length;
  }

  u8(at: number): number {
    return this.#bytes[at] ?? 0;
  }

  u16(at: number): number {
    return at + 2 <= this.length ? this.#view.getUint16(at, true) : 0;
  }

  u32(at: number): number {
    return at + 4 <= this.length ? this.#view.getUint32(at, true) : 0;
  }

  i32(at: number): number {
    return this.u32(at) | 0;
  }

  part(start: number, end: number): DocBytes {
    return new DocBytes(
      this.#bytes.subarray(Math.min(start, this.length), Math.min(Math.max(start, end), this.length)),
    );
  }

  bytes(start: number, end: number): Uint8Array {
    return this.#bytes.subarray(start, end);
  }

  /** UTF-16, with its lone surrogates. */
  units(start: number, count: number): string {
    const chunks: string[] = [];
    for (let from = 0; from < count; from += 4096) {
      const length = Math.min(4096, count - from);
      chunks.push(String.fromCharCode(...Array.from({ length }, (_, index) => this.u16(start + (from + index) * 2))));
    }
    return chunks.join('');
  }
}

/** Parts of the table stream, by their place in the header's list. */
const parts = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  characterRuns: 12,
  paragraphRuns: 13,
  pieces: 33,
  endnoteMarks: 46,
  endnoteTexts: 47,
  lists: 73,
  listOverrides: 74,
} as const;

export type DocPart = keyof typeof parts;

export interface DocFile {
  /** The stream WordDocument. */
  readonly main: DocBytes;
  readonly table: DocBytes;
  /** In the table stream. */
  where(part: DocPart): { readonly start: number; readonly length: number };
}

const firstPair = 0x9a;

export function docFile(main: DocBytes, table: DocBytes): DocFile {
  return {
    main,
    table,
    where: (part) => {
      const at = firstPair + parts[part] * 8;
      const start = main.u32(at);
      // A damaged header must not send anyone through tables that are not there.
      return { start, length: Math.max(0, Math.min(main.u32(at + 4), table.length - start)) };
    },
  };
}
