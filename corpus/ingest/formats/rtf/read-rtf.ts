import { wording } from '../../../wording';
import type { ConvertedSource } from '../converted-source';
import { DocumentFault } from '../document-fault';
import { sourceOf } from '../source-of';
import { codePageOfCharset } from './code-pages';
import { RtfText } from './rtf-text';
import { type RtfToken, rtfTokens } from './tokens';

/** What holds inside a group, and ends with it. */
interface Group {
  readonly destination: 'text' | 'number' | 'skipped' | 'fonts' | 'styles' | 'note';
  readonly font: number | null;
  readonly isHidden: boolean;
  /** How many bytes stand for a character of \u in older programs. */
  readonly fallback: number;
}

/** Groups that hold no text of the document. */
const skipped = new Set(
  (
    'colortbl info pict object objdata themedata colorschememapping latentstyles datastore listtable ' +
    'listoverridetable header headerl headerr headerf footer footerl footerr footerf generator xmlnstbl rsidtbl ' +
    'revtbl fldinst nonshppict filetbl background annotation atnid atnauthor bkmkstart bkmkend ftnsep ftnsepc ftncn ' +
    'aftnsep aftnsepc aftncn pgdsctbl userprops docvar xe tc private mmathPr falt panose sp'
  ).split(' '),
);
/** Marked with \* for older programs to skip, but read here. */
const readThough = new Set(['shptxt', 'listtext', 'pntext', 'fldrslt', 'shpinst', 'shprslt', 'footnote']);

const deepest = 2_000;
const defaultCodePage = 1252;

const marks: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  '~': '\u00A0',
  _: '-',
};

/** An RTF document: characters of any code page, numbers of lists as they are written out in it. */
export function readRtf(bytes: Uint8Array): ConvertedSource {
  const reader = new Reader();
  for (const token of rtfTokens(bytes)) reader.take(token);
  return sourceOf('rtf', reader.blocks());
}

class Reader {
  readonly #groups: Group[] = [];
  #group: Group = { destination: 'text', font: null, isHidden: false, fallback: 1 };
  readonly #text = new RtfText();
  readonly #codePages = new Map<number, number>();
  #documentCodePage = defaultCodePage;
  #defaultFont: number | null = null;
  /** Bytes still to pass over after \u. */
  #toSkip = 0;
  #isStarred = false;

  take(token: RtfToken): void {
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'byte') this.#takeByte(token.byte);
    else this.#takeWord(token.word, token.value);
  }

  blocks() {
    return this.#text.blocks();
  }

  #open(): void {
    if (this.#groups.length > deepest) throw new DocumentFault('file-damaged', wording.formats.tooDeep);
    this.#groups.push(this.#group);
    this.#toSkip = 0;
    this.#isStarred = false;
  }

  #close(): void {
    const outer = this.#groups.pop();
    if (outer === undefined) return;
    if (this.#group.destination === 'note' && outer.destination !== 'note') this.#text.endNote();
    if (this.#group.destination === 'number' && outer.destination !== 'number') this.#text.endNumber();
    if (this.#group.destination === 'styles') this.#text.endStyle();
    this.#group = outer;
    this.#toSkip = 0;
  }

  get #isReading(): boolean {
    const { destination, isHidden } = this.#group;
    return (destination === 'text' || destination === 'number' || destination === 'note') && !isHidden;
  }

  #takeByte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else if (this.#isReading) this.#text.addByte(byte, this.#codePage());
    else if (this.#group.destination === 'styles') this.#text.addStyleByte(byte);
  }

  #codePage(): number {
    const font = this.#group.font ?? this.#defaultFont;
    return (font === null ? null : this.#codePages.get(font)) ?? this.#documentCodePage;
  }

  #takeWord(word: string, value: number | null): void {
    if (word === '*') {
      this.#isStarred = true;
      return;
    }
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    if (skipped.has(word) || (isStarred && !readThough.has(word))) this.#enter('skipped');
    else if (word === 'fonttbl') this.#enter('fonts');
    else if (word === 'stylesheet') this.#enter('styles');
    else if (word === 'listtext' || word === 'pntext') this.#beginNumber();
    else if (word === 'footnote') this.#beginNote();
    else if (word === 'u') this.#takeUnicode(value ?? 0);
    else this.#takeState(word, value);
  }

  #enter(destination: Group['destination']): void {
    if (this.#group.destination !== 'skipped') this.#group = { ...this.#group, destination };
  }

  #beginNote(): void {
    if (!this.#isReading) return;
    this.#enter('note');
    this.#text.beginNote();
  }

  #beginNumber(): void {
    if (!this.#isReading) return;
    this.#enter('number');
    this.#text.beginNumber();
  }

  #takeUnicode(value: number): void {
    if (this.#isReading) this.#text.add(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.#toSkip = this.#group.fallback;
  }

  #takeState(word: string, value: number | null): void {
    const { destination } = this.#group;
    if (word === 'uc') this.#group = { ...this.#group, fallback: value ?? 1 };
    else if (word === 'ansicpg') this.#documentCodePage = value ?? defaultCodePage;
    else if (word === 'deff') this.#defaultFont = value;
    else if (word === 'f') this.#group = { ...this.#group, font: value };
    else if (word === 'fcharset' && destination === 'fonts') this.#setCharset(value ?? 0);
    else if (word === 'v' || word === 'deleted') this.#group = { ...this.#group, isHidden: value !== 0 };
    else if (word === 'plain') this.#group = { ...this.#group, font: null, isHidden: false };
    else if (destination === 'styles') this.#text.takeStyleWord(word, value ?? 0);
    else if (this.#isReading) this.#takeTextWord(word, value);
  }

  #setCharset(charset: number): void {
    const codePage = codePageOfCharset(charset);
    if (codePage !== null && this.#group.font !== null) this.#codePages.set(this.#group.font, codePage);
  }

  #takeTextWord(word: string, value: number | null): void {
    const mark = marks[word];
    if (mark !== undefined) this.#text.add(mark);
    // How its number is set says nothing of the paragraph.
    else if (this.#group.destination !== 'number') this.#text.takeWord(word, value ?? 0);
  }
}
