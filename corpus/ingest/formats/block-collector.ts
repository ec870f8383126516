import { type DocumentBlock, rowBlocks } from './document-block';

/** Blocks as old formats tell of them: paragraphs one after another, then where a cell and a row ended. */
export class BlockCollector {
  readonly #blocks: DocumentBlock[] = [];
  #cells: DocumentBlock[][] = [];
  #cell: DocumentBlock[] = [];

  add(block: DocumentBlock, isInTable: boolean): void {
    if (isInTable) this.#cell.push(block);
    else {
      this.endRow();
      this.#blocks.push(block);
    }
  }

  endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    this.#blocks.push(...rowBlocks([...this.#cells, this.#cell]));
    this.#cells = [];
    this.#cell = [];
  }

  take(): readonly DocumentBlock[] {
    this.endRow();
    return this.#blocks;
  }
}
