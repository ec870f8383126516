/** The runs of a document, and how something is put between their characters. */
import { type FileEdit, inserted, keepsBlanks } from './file-edit';
import type { TextPiece } from './text-piece';
import { xmlTokens } from './xml-tokens';

/** A run (`w:r`) that stands in no other; all places in the file. */
export interface Run {
  readonly start: number;
  /** Behind its properties. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  /** It holds runs of its own (a text box, readings above characters) and cannot be parted. */
  readonly hasRuns: boolean;
}

/** In the order of the file. Cost: its length. */
export function runsOf(xml: string): readonly Run[] {
  const runs: Run[] = [];
  let depth = 0;
  let outer = { start: 0, contentStart: 0, hasRuns: false };
  // A recorded change keeps properties inside properties.
  let propertiesDepth = 0;
  for (const { kind, name, start, end } of xmlTokens(xml)) {
    const isFirst = () => depth === 1 && xml.slice(outer.contentStart, start).trim() === '';
    if (name === 'w:rPr' && (propertiesDepth > 0 || isFirst())) {
      if (kind === 'open') propertiesDepth += 1;
      if (kind === 'close') propertiesDepth -= 1;
      if (propertiesDepth === 0) outer.contentStart = end;
    }
    if (name !== 'w:r') continue;
    if (kind === 'open' && depth === 0) outer = { start, contentStart: end, hasRuns: false };
    if (kind === 'open' && depth > 0) outer.hasRuns = true;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (kind === 'close' && depth === 0) runs.push({ ...outer, contentEnd: start, end });
  }
  return runs;
}

/** Where in the text of a run something is put. */
export interface RunPlace {
  readonly run: Run;
  readonly piece: TextPiece;
  /** In the file, from the beginning of the piece to its end. */
  readonly at: number;
}

/** Puts `xml` between runs; that of the place is parted, or passed over on the side that is named. */
export function betweenRuns(file: string, place: RunPlace, side: 'before' | 'behind', xml: string): FileEdit[] {
  const { run, piece, at } = place;
  if (run.hasRuns) return [inserted(side === 'before' ? run.start : run.end, xml)];
  const again = file.slice(run.start, run.contentStart);
  const isTag = file[piece.from] === '<';
  const textTag = isTag ? piece.from : file.lastIndexOf('<', piece.from - 1);
  if (at > piece.from && at < piece.to) {
    const parted = inserted(at, `</w:t></w:r>${xml}${again}<w:t${keepsBlanks}>`);
    const hasIt = file.slice(textTag, piece.from).includes('xml:space=');
    return hasIt ? [parted] : [inserted(piece.from - 1, keepsBlanks), parted];
  }
  const isBefore = at === piece.from;
  const edge = isBefore ? textTag : isTag ? piece.to : file.indexOf('>', piece.to) + 1;
  if (edge === run.contentStart) return [inserted(run.start, xml)];
  if (edge === run.contentEnd) return [inserted(run.end, xml)];
  return [inserted(edge, `</w:r>${xml}${again}`)];
}
