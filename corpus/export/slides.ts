import type { Block, ExcerptBlock, StudyDocument } from '../study/document';
import { wording } from '../wording';

/** One slide, with what only the person who reads aloud sees. */
export interface Slide {
  readonly kind: 'title' | 'list' | 'excerpt';
  readonly heading: string;
  readonly lines: readonly string[];
  /** Stands below the words; empty for none. */
  readonly source: string;
  readonly notes: string;
}

/** More do not fit on a slide that is read from the last row. */
const mostCharacters = 130;
const mostLines = 6;

/** A slide for each excerpt, cut between sentences where it is too long, and for what stands between them. */
export function slidesOf(document: StudyDocument): readonly Slide[] {
  const slides: Slide[] = [
    { kind: 'title', heading: document.title, lines: [document.subtitle], source: '', notes: '' },
  ];
  let heading = '';
  let lines: string[] = [];
  const endList = () => {
    // Shared out evenly: no last line alone.
    const share = Math.ceil(lines.length / Math.ceil(lines.length / mostLines));
    for (let start = 0; start < lines.length; start += share) {
      slides.push({ kind: 'list', heading, lines: lines.slice(start, start + share), source: '', notes: '' });
    }
    lines = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'heading' || block.kind === 'excerpt') endList();
    if (block.kind === 'heading') heading = block.text;
    else if (block.kind === 'excerpt') slides.push(...excerptSlides(heading, block));
    else lines.push(...linesOf(block));
  }
  endList();
  return slides;
}

function excerptSlides(heading: string, excerpt: ExcerptBlock): Slide[] {
  const parts = partsOf(excerpt.quote, mostCharacters);
  const words = wording.export.slides;
  const notes = [
    words.number(excerpt.number),
    ...(excerpt.hint === '' ? [] : [`${wording.export.hint}${excerpt.hint}`]),
    ...(excerpt.note === '' ? [] : [`${wording.export.note}${excerpt.note}`]),
    ...excerpt.remarks,
  ].join('\n');
  return parts.map((part, index) => ({
    kind: 'excerpt',
    heading: parts.length === 1 ? heading : words.part(heading, index + 1, parts.length),
    lines: [part],
    source: excerpt.citation,
    notes,
  }));
}

/**
 * `text` in pieces of at most `most` characters as far as sentences allow, each ending where a sentence does, else at a
 * clause; joined they are `text` again.
 */
export function partsOf(text: string, most: number): readonly string[] {
  const parts: string[] = [];
  for (const sentence of text.match(/[^。！？；\n]*[。！？；\n]+[”’）》]*|[^。！？；\n]+$/gu) ?? [text]) {
    const last = parts.at(-1);
    if (last === undefined || last.length + sentence.length > most) parts.push(sentence);
    else parts[parts.length - 1] = last + sentence;
  }
  return parts;
}

function linesOf(block: Exclude<Block, { kind: 'heading' | 'excerpt' }>): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'table':
      return block.rows.map((row) => row.join('　'));
    case 'form':
      return block.rows.flat().map(({ label, lines }) => wording.export.session.fact(label, lines.join('；')));
  }
}
