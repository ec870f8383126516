import { BlockCollector } from '../block-collector';
import { blockOf, type DocumentBlock, levelAt, trimmed } from '../document-block';
import { setApart } from '../word/number-counter';
import { decodeCodePage } from './code-pages';

/** The paragraphs, rows and notes of an RTF document as they come. */
export class RtfText {
  readonly #blocks = new BlockCollector();
  readonly #notes: DocumentBlock[] = [];
  /** Outline levels of paragraph styles. */
  readonly #styleLevels = new Map<number, number>();
  #words = '';
  #bytes: number[] = [];
  #codePage = 0;
  #level: number | null = null;
  #isInTable = false;
  #style = 0;
  #styleLevel: number | null = null;
  #styleName = '';
  #numberFrom = 0;
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
    else if (word === 'row') this.#blocks.endRow();
  }

  takeStyleWord(word: string, value: number): void {
    if (word === 's') this.#style = value;
    if (word === 'outlinelevel') this.#styleLevel = value;
  }

  /** A letter of its name. */
  addStyleByte(byte: number): void {
    this.#styleName += String.fromCharCode(byte);
  }

  endStyle(): void {
    const heading = /^heading ([1-9]);?$/i.exec(this.#styleName.trim())?.[1];
    const level = this.#styleLevel ?? (heading === undefined ? null : Number(heading) - 1);
    if (level !== null) this.#styleLevels.set(this.#style, level);
    this.#styleLevel = null;
    this.#styleName = '';
  }

  beginNumber(): void {
    this.#decode();
    this.#numberFrom = this.#words.length;
  }

  /** The number of a list, set apart as those that are counted out. */
  endNumber(): void {
    this.#decode();
    this.#words = this.#words.slice(0, this.#numberFrom) + setApart(this.#words.slice(this.#numberFrom));
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
    return [...this.#blocks.take(), ...this.#notes];
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
    this.#blocks.add(block, this.#isInTable);
  }

  #endCell(): void {
    this.#isInTable = true;
    this.#endParagraph();
    this.#blocks.endCell();
  }
}
