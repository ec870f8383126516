/** A draft's own `document.xml` with what a check put into it: comments, exact wordings, citations. */
import { editsOf } from '../edits';
import { edited, type FileEdit, inserted } from './file-edit';
import { firstWhere } from './first-where';
import { betweenRuns, type Run, type RunPlace, runsOf } from './runs';
import { placeInFile, type TextPiece } from './text-piece';
import { type WordText, wordText } from './word-text';
import { encodeXml } from './xml-tokens';

/** What is put in at a quotation. */
export interface DraftMark {
  /** Of the quotation, in the text of the draft. */
  readonly start: number;
  readonly end: number;
  /** Paragraphs of the comment. */
  readonly comment: readonly string[];
  /** What takes the place of the quotation; null: it stays. */
  readonly wording: string | null;
  /** What stands behind it: words of the line itself, or of a footnote; null: nothing. */
  readonly citation: { readonly at: number; readonly inBrackets: string; readonly note: string | null } | null;
}

export interface MarkedDocument {
  readonly xml: string;
  /** Words of the footnotes that it refers to, the first under `firstNote`. */
  readonly notes: readonly string[];
}

/** Marks in the order of the draft; comment `n` is that of mark `n`, counted from `firstComment`. */
export function markedDocument(
  xml: string,
  marks: readonly DraftMark[],
  firstComment: number,
  firstNote: number,
): MarkedDocument {
  const draft = wordText(xml, new Set());
  const { pieces } = draft;
  const runs = runsOf(xml);
  const notes: string[] = [];
  const edits: FileEdit[] = [];
  for (const [index, mark] of marks.entries()) {
    const first = placeAt(xml, runs, pieces, mark.start, 'before');
    const last = placeAt(xml, runs, pieces, mark.end, 'behind');
    if (first === null || last === null) continue;
    const id = `w:id="${firstComment + index}"`;
    edits.push(...betweenRuns(xml, first, 'before', `<w:commentRangeStart ${id}/>`));
    edits.push(...rewordings(xml, draft, mark));
    const reference = `<w:commentRangeEnd ${id}/><w:r><w:commentReference ${id}/></w:r>`;
    edits.push(...betweenRuns(xml, last, 'behind', reference));
    if (mark.citation === null) continue;
    const place = placeAt(xml, runs, pieces, mark.citation.at, 'behind');
    if (place === null) continue;
    const { inBrackets, note } = mark.citation;
    // A text box has no footnotes.
    if (note === null || place.run.hasRuns) {
      edits.push(charactersAt(xml, place.piece, place.at, inBrackets));
    } else {
      edits.push(...betweenRuns(xml, place, 'behind', noteReference(firstNote + notes.length)));
      notes.push(note);
    }
  }
  return { xml: edited(xml, edits), notes };
}

function noteReference(id: number): string {
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
}

/** Null where the draft has no characters there. */
function placeAt(
  xml: string,
  runs: readonly Run[],
  pieces: readonly TextPiece[],
  offset: number,
  side: 'before' | 'behind',
): RunPlace | null {
  const piece = pieceAt(pieces, offset, side);
  if (piece === undefined) return null;
  const run = runs[firstWhere(runs, ({ end }) => end > piece.from)];
  return run === undefined ? null : { run, piece, at: placeInFile(xml, piece, offset) };
}

/** At the edge of two pieces, the one behind which or before which something is put. */
function pieceAt(pieces: readonly TextPiece[], offset: number, side: 'before' | 'behind'): TextPiece | undefined {
  return side === 'before'
    ? pieces[firstWhere(pieces, ({ end }) => end > offset)]
    : pieces[firstWhere(pieces, ({ start }) => start >= offset) - 1];
}

/** Only the characters that differ are touched, so that each other keeps its look; ends of paragraphs stay. */
function rewordings(xml: string, { text, pieces }: WordText, { start, end, wording }: DraftMark): FileEdit[] {
  if (wording === null) return [];
  const edits: FileEdit[] = [];
  let at = start;
  for (const { op, text: characters } of editsOf(text.slice(start, end), wording)) {
    if (op === 'insert') edits.push(...written(xml, pieces, at, start, characters));
    if (op === 'delete') edits.push(...removals(xml, pieces, at, at + characters.length));
    if (op !== 'insert') at += characters.length;
  }
  return edits;
}

function removals(xml: string, pieces: readonly TextPiece[], start: number, end: number): FileEdit[] {
  const first = firstWhere(pieces, (piece) => piece.end > start);
  const behind = firstWhere(pieces, (piece) => piece.start >= end);
  return pieces
    .slice(first, behind)
    .map((piece) => ({ from: placeInFile(xml, piece, start), to: placeInFile(xml, piece, end), xml: '' }));
}

/** In the look of the character before it, as a person would type it; at the beginning of the quotation, of that behind it. */
function written(
  xml: string,
  pieces: readonly TextPiece[],
  offset: number,
  first: number,
  characters: string,
): FileEdit[] {
  const piece = pieceAt(pieces, offset, offset > first ? 'behind' : 'before');
  return piece === undefined ? [] : [charactersAt(xml, piece, placeInFile(xml, piece, offset), characters)];
}

/** A tag that stands for a character gets a text of its own beside it. */
function charactersAt(xml: string, piece: TextPiece, at: number, characters: string): FileEdit {
  const isTag = xml[piece.from] === '<';
  return inserted(at, isTag ? `<w:t>${encodeXml(characters)}</w:t>` : encodeXml(characters));
}
