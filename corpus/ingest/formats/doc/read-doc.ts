import { wording } from '../../../wording';
import { BlockCollector } from '../block-collector';
import type { ConvertedSource } from '../converted-source';
import { blockOf, type DocumentBlock, levelAt, trimmed } from '../document-block';
import { DocumentFault } from '../document-fault';
import { sourceOf } from '../source-of';
import { NumberCounter } from '../word/number-counter';
import { openCompoundFile } from './compound-file';
import { DocBytes, type DocFile, docFile } from './doc-bytes';
import { docLists } from './doc-lists';
import { type DocStyle, docStyles, plainDocStyle } from './doc-styles';
import { DocText } from './doc-text';
import { paragraphRuns, type Run, runAt, unseenRuns } from './runs';
import { codes, sprmValue } from './sprms';

const wordMark = 0xa5ec;
/** Before Word 97 the parts stood elsewhere. */
const firstVersion = 0xc1;
const encryptedFlag = 0x0100;
const tableFlag = 0x0200;

/** A document of Word 97 to 2003 or of WPS: automatic numbers written out, recorded changes accepted. */
export function readDoc(bytes: Uint8Array): ConvertedSource {
  const file = openCompoundFile(bytes);
  const main = new DocBytes(file.stream('WordDocument') ?? new Uint8Array());
  if (main.u16(0) !== wordMark) throw new DocumentFault('file-damaged', wording.formats.damaged);
  if (main.u16(2) < firstVersion) throw new DocumentFault('format-unsupported', wording.formats.wordTooOld);
  const flags = main.u16(0x0a);
  if ((flags & encryptedFlag) !== 0) throw new DocumentFault('file-encrypted', wording.formats.encrypted);
  const table = file.stream((flags & tableFlag) !== 0 ? '1Table' : '0Table');
  if (table === null) throw new DocumentFault('file-damaged', wording.formats.damaged);
  return sourceOf('doc', new DocReader(docFile(main, new DocBytes(table))).blocks());
}

/** Stretches of the document, one after another in this order, by where the header tells their length. */
const stories = {
  body: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  macros: 0x58,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
};

class DocReader {
  readonly #file: DocFile;
  readonly #text: DocText;
  readonly #styles: readonly DocStyle[];
  readonly #paragraphs: readonly Run[];
  readonly #unseen: readonly Run[];
  readonly #counter: NumberCounter;
  /** Positions of the marks of notes, and where the texts stand that belong to them. */
  readonly #notes = new Map<number, { readonly number: number; readonly start: number; readonly end: number }>();

  constructor(file: DocFile) {
    this.#file = file;
    this.#text = new DocText(file);
    this.#styles = docStyles(file);
    this.#paragraphs = paragraphRuns(file);
    this.#unseen = unseenRuns(file);
    this.#counter = new NumberCounter(docLists(file));
    this.#findNotes();
  }

  blocks(): readonly DocumentBlock[] {
    const body = this.#story(...this.#range('body'));
    const boxes = this.#story(...this.#range('boxes'));
    const notes = [...this.#notes.values()].flatMap(({ number, start, end }) => {
      const [first, ...rest] = this.#story(start, end);
      return first === undefined ? [] : [{ ...first, text: `[${number}] ${first.text}` }, ...rest];
    });
    return [...body, ...boxes, ...notes];
  }

  #range(story: keyof typeof stories): readonly [start: number, end: number] {
    let start = 0;
    for (const [name, at] of Object.entries(stories)) {
      const length = this.#file.main.u32(at);
      if (name === story) return [start, start + length];
      start += length;
    }
    return [start, start];
  }

  #findNotes(): void {
    const { table, where } = this.#file;
    const kinds = [
      { marks: where('footnoteMarks'), texts: where('footnoteTexts'), from: this.#range('footnotes')[0] },
      { marks: where('endnoteMarks'), texts: where('endnoteTexts'), from: this.#range('endnotes')[0] },
    ];
    for (const { marks, texts, from } of kinds) {
      // So many positions, and two bytes for each but the last.
      const count = marks.length < 10 ? 0 : Math.floor((marks.length - 4) / 6);
      for (let index = 0; index < count; index++) {
        const start = from + table.u32(texts.start + index * 4);
        const end = from + table.u32(texts.start + index * 4 + 4);
        this.#notes.set(table.u32(marks.start + index * 4), { number: this.#notes.size + 1, start, end });
      }
    }
  }

  #story(start: number, end: number): readonly DocumentBlock[] {
    const collector = new BlockCollector();
    const fields: boolean[] = [];
    let words = '';
    for (const { character, position, offset } of this.#text.characters(start, end, this.#unseen)) {
      const isCode = fields.includes(true);
      // A field: its code, then what it shows.
      if (character === '\x13') fields.push(true);
      else if (character === '\x14') fields.splice(-1, 1, false);
      else if (character === '\x15') fields.pop();
      else if (character === '\r' || character === '\f' || character === '\x07') {
        this.#endParagraph(collector, words, offset, character === '\x07');
        words = '';
      } else if (!isCode) words += this.#read(character, position);
    }
    if (trimmed(words) !== '') collector.add(blockOf(trimmed(words)), false);
    return collector.take();
  }

  /** What a character of the file stands for. */
  #read(character: string, position: number): string {
    if (character === '\x02') {
      const note = this.#notes.get(position);
      return note === undefined ? '' : `[${note.number}]`;
    }
    if (character === '\v') return '\n';
    if (character === '\x1e') return '-';
    return character < ' ' && character !== '\t' ? '' : character;
  }

  #endParagraph(collector: BlockCollector, words: string, offset: number, isCell: boolean): void {
    const run = runAt(this.#paragraphs, offset);
    const sprms = run?.sprms ?? [];
    if (isCell && sprmValue(sprms, codes.endsRow) === 1) {
      collector.endRow();
      return;
    }
    const block = this.#block(trimmed(words), run);
    if (block !== null) collector.add(block, isCell || sprmValue(sprms, codes.isInTable) === 1);
    if (isCell) collector.endCell();
  }

  #block(text: string, run: Run | null): DocumentBlock | null {
    if (text === '') return null;
    const style = this.#styles[run?.style ?? 0] ?? plainDocStyle;
    // The page number of an entry of the table of contents is the program's, as are those on the pages.
    if (style.isContentsEntry) return blockOf(text.replace(/\t\s*[\divxlc]+$/i, ''));
    const sprms = run?.sprms ?? [];
    const list = sprmValue(sprms, codes.list) ?? style.list;
    const listLevel = sprmValue(sprms, codes.listLevel) ?? style.listLevel ?? 0;
    const number = list === null || list === 0 ? '' : this.#counter.next(String(list), listLevel);
    const outline = sprmValue(sprms, codes.outlineLevel) ?? style.outlineLevel;
    return blockOf(number + text, style.isTitle ? 1 : levelAt(outline, text));
  }
}
