/** A Word draft with comments on its quotations: which parts of its package change, and what they become. */
import { type DraftMark, markedDocument } from './marked-document';
import {
  appended,
  head,
  type NotePart,
  nextId,
  noteParagraph,
  type Parts,
  pathOfPart,
  type ReadPart,
  withPart,
} from './package-parts';
import { encodeXml } from './xml-tokens';

const documentPath = 'word/document.xml';

export interface Annotator {
  readonly name: string;
  /** Two or three characters. */
  readonly initials: string;
  readonly time: Date;
}

/** Only `document.xml`, comments and footnotes change, and the lists of parts where one is new. */
export function annotateWord(read: ReadPart, marks: readonly DraftMark[], by: Annotator): Parts {
  const document = read(documentPath) ?? '';
  const namespace = /\sxmlns:w="([^"]*)"/u.exec(document)?.[1] ?? '';
  const comments = partOf(read, 'comments', emptyComments(namespace));
  const footnotes = partOf(read, 'footnotes', emptyFootnotes(namespace));
  const firstComment = nextId(comments.xml, 'w:comment');
  const firstNote = nextId(footnotes.xml, 'w:footnote');
  const marked = markedDocument(document, marks, firstComment, firstNote);
  if (marked.xml === document) return new Map();

  const written = marks.map(({ comment }, index) => commentXml(firstComment + index, comment, by)).join('');
  const notes = marked.notes.map((words, index) => noteXml(firstNote + index, words)).join('');
  const parts = new Map([[documentPath, marked.xml]]);
  const readNew: ReadPart = (path) => parts.get(path) ?? read(path);
  const put = (part: NotePart, { path, xml, isNew }: NoteFile, more: string): void => {
    parts.set(path, appended(xml, `w:${part}`, more));
    if (isNew) for (const [name, list] of withPart(readNew, part)) parts.set(name, list);
  };
  put('comments', comments, written);
  if (notes !== '') put('footnotes', footnotes, notes);
  return parts;
}

interface NoteFile {
  readonly path: string;
  readonly xml: string;
  readonly isNew: boolean;
}

function partOf(read: ReadPart, part: NotePart, empty: string): NoteFile {
  const path = pathOfPart(read, part);
  const xml = path === null ? null : read(path);
  return path === null || xml === null
    ? { path: `word/${part}.xml`, xml: empty, isNew: true }
    : { path, xml, isNew: false };
}

function emptyComments(namespace: string): string {
  return `${head}<w:comments xmlns:w="${namespace}"></w:comments>`;
}

/** Word wants the two lines above footnotes in every such part. */
function emptyFootnotes(namespace: string): string {
  const line = (type: string, id: number, sign: string): string =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><${sign}/></w:r></w:p></w:footnote>`;
  const lines = line('separator', -1, 'w:separator') + line('continuationSeparator', 0, 'w:continuationSeparator');
  return `${head}<w:footnotes xmlns:w="${namespace}">${lines}</w:footnotes>`;
}

function commentXml(id: number, paragraphs: readonly string[], { name, initials, time }: Annotator): string {
  const who = `w:author="${encodeXml(name)}" w:date="${time.toISOString().replace(/\.\d+/u, '')}" w:initials="${encodeXml(initials)}"`;
  return `<w:comment w:id="${id}" ${who}>${paragraphs.map((words) => noteParagraph(words)).join('')}</w:comment>`;
}

function noteXml(id: number, words: string): string {
  const sign = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>';
  return `<w:footnote w:id="${id}">${noteParagraph(` ${words}`, sign, 18)}</w:footnote>`;
}
