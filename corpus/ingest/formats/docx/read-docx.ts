import { wording } from '../../../wording';
import type { ConvertedSource } from '../converted-source';
import { blockOf, type DocumentBlock } from '../document-block';
import { DocumentFault } from '../document-fault';
import type { Limits } from '../limits';
import { sourceOf } from '../source-of';
import { NumberCounter } from '../word/number-counter';
import { childOf, childrenOf, parseXml, type XmlNode } from '../xml';
import { openZip } from '../zip';
import { bodyBlocks, type DocxContext } from './body';
import { numberingsOf } from './numbering';
import type { NoteMark } from './run-text';
import { defaultStyleId, stylesOf } from './styles';

/** A Word document as its author sees it: automatic numbers written out, recorded changes accepted. */
export function readDocx(bytes: Uint8Array, limits: Limits): ConvertedSource {
  const zip = openZip(bytes, limits);
  const part = (name: string) => {
    const content = zip.read(`word/${name}.xml`);
    return content === null ? null : parseXml(content);
  };
  const body = childOf(part('document') ?? undefined, 'body');
  if (body === undefined) throw new DocumentFault('file-damaged', wording.formats.damaged);
  const styleRoot = part('styles');
  const styles = stylesOf(styleRoot);
  const numberings = numberingsOf(part('numbering'), styles);
  const notes = new Notes(part('footnotes'), part('endnotes'));
  const context: DocxContext = {
    styles,
    defaultStyle: defaultStyleId(styleRoot),
    numberings,
    counter: new NumberCounter(numberings),
    noteMark: notes.mark,
  };
  const blocks = [...bodyBlocks(body, context), ...notes.blocks(context)];
  return sourceOf('docx', blocks);
}

/** Footnotes and endnotes: marked [1] in place, and written out after the text in the order of their marks. */
class Notes {
  readonly #texts = new Map<string, XmlNode>();
  readonly #marked: string[] = [];

  constructor(footnotes: XmlNode | null, endnotes: XmlNode | null) {
    for (const note of footnotes === null ? [] : childrenOf(footnotes, 'footnote')) this.#take('footnote', note);
    for (const note of endnotes === null ? [] : childrenOf(endnotes, 'endnote')) this.#take('endnote', note);
  }

  #take(kind: 'footnote' | 'endnote', note: XmlNode): void {
    // The lines that part notes from text are notes of a type.
    if (note.attributes.type === undefined || note.attributes.type === 'normal') {
      this.#texts.set(`${kind} ${note.attributes.id ?? ''}`, note);
    }
  }

  readonly mark: NoteMark = (kind, id) => {
    const key = `${kind} ${id}`;
    if (!this.#texts.has(key)) return '';
    if (!this.#marked.includes(key)) this.#marked.push(key);
    return `[${this.#marked.indexOf(key) + 1}]`;
  };

  blocks(context: DocxContext): readonly DocumentBlock[] {
    return this.#marked.flatMap((key, index) => {
      const note = this.#texts.get(key);
      const [first, ...rest] = note === undefined ? [] : bodyBlocks(note, context);
      return first === undefined ? [] : [blockOf(`[${index + 1}] ${first.text}`), ...rest];
    });
  }
}
