import { blockOf, type DocumentBlock, levelAt, rowBlocks, trimmed } from '../document-block';
import { decodeCodePage } from './code-pages';

/** The paragraphs, rows and notes of an RTF document as they come. */
export class RtfText {
  readonly #blocks: DocumentBlock[] = [];
  readonly #notes: DocumentBlock[] = [];
  /** Outline levels of paragraph styles. */
  readonly #styleLevels = new Map<number, number>();
  #words = '';
  #bytes: number[] = [];
  #codePage = 0;
  #level: number | null = null;
  #isInTable = false;
  #cell: DocumentBlock[] = [];
  #cells: DocumentBlock[][] = [];
  #style = 0;
  #styleLevel: number | null = null;
  #noteCount = 0;
  /** The paragraph in the text that a note interrupts. */
  #interrupted: string | null = null;

  addByte(byte: number, codePage: number): void {
    if (codePage !== this.#codePage) this.#decode();
    this.#codePage = codePage;
    this.#bytes.push(byte);
  }

  add(characters: string): void {
    this.#decode();
    this.#words += characters;
  }

  /** A word that ends something, or says something of the paragraph in hand. */
  takeWord(word: string, value: number): void {
    if (word === 'par' || word === 'sect' || word === 'page') this.#endParagraph();
    else if (word === 'pard') {
      this.#level = null;
      this.#isInTable = false;
    } else if (word === 's') this.#level = this.#styleLevels.get(value) ?? null;
    else if (word === 'outlinelevel') this.#level = value;
    else if (word === 'intbl') this.#isInTable = true;
    else if (word === 'cell' || word === 'nestcell') this.#endCell();
    else if (word === 'row') this.#endRow();
  }

  takeStyleWord(word: string, value: number): void {
    if (word === 's') this.#style = value;
    if (word === 'outlinelevel') this.#styleLevel = value;
  }

  endStyle(): void {
    if (this.#styleLevel !== null) this.#styleLevels.set(this.#style, this.#styleLevel);
    this.#styleLevel = null;
  }

  beginNote(): void {
    this.#decode();
    this.#noteCount += 1;
    this.#interrupted = `${this.#words}[${this.#noteCount}]`;
    this.#words = '';
  }

  endNote(): void {
    this.#decode();
    const text = trimmed(this.#words);
    if (text !== '') this.#notes.push(blockOf(`[${this.#noteCount}] ${text}`));
    this.#words = this.#interrupted ?? '';
    this.#interrupted = null;
  }

  blocks(): readonly DocumentBlock[] {
    this.#endParagraph();
    this.#endRow();
    return [...this.#blocks, ...this.#notes];
  }

  #decode(): void {
    if (this.#bytes.length === 0) return;
    this.#words += decodeCodePage(this.#bytes, this.#codePage);
    this.#bytes = [];
  }

  #endParagraph(): void {
    this.#decode();
    if (this.#interrupted !== null) {
      this.#words += '\n';
      return;
    }
    const text = trimmed(this.#words);
    this.#words = '';
    if (text === '') return;
    const block = blockOf(text, levelAt(this.#level, text));
    if (this.#isInTable) this.#cell.push(block);
    else {
      this.#endRow();
      this.#blocks.push(block);
    }
  }

  #endCell(): void {
    this.#isInTable = true;
    this.#endParagraph();
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    this.#blocks.push(...rowBlocks([...this.#cells, this.#cell]));
    this.#cells = [];
    this.#cell = [];
  }
}
