import type { Correction, MetadataField, Passage, PassageRole, Range } from '../model';
import { longestHeading } from './characters';
import { corrected, correctionsOf } from './clean/correct';
import { type Enumerator, enumeratorOf } from './enumerator';
import { type Field, fieldOf } from './field';
import { above, type HeadingStyle, type Levels, lasting } from './outline';
import { namedRunIn, numberedRunIn } from './run-in-heading';
import type { Block } from './split';

export interface StructureSource {
  readonly file: string;
  readonly textId: string;
  readonly blocks: readonly Block[];
  readonly isMarkdown: boolean;
  /** Where the title line starts in the source, with what its cleaning corrects. */
  readonly titleStart: number | null;
  readonly titleCorrections: readonly Correction[];
  /** Where a second wording of the title starts in the source. */
  readonly restated: { readonly start: number; readonly isAlternative: boolean } | null;
  /** In the source: what a Markdown file has before it is its particulars. */
  readonly frontMatterEnd: number;
}

export interface Structure {
  readonly passages: readonly Passage[];
  readonly metadata: readonly MetadataField[];
}

/** A block with its role, before it knows what stands above it. */
interface Part {
  readonly block: Block;
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly role: PassageRole;
  readonly style: HeadingStyle | null;
  readonly enumerator: Enumerator | null;
  readonly runIn: Range | null;
}

/** Roles, headings and metadata of a text's blocks, in source order. */
export function structure(source: StructureSource): Structure {
  const metadata: MetadataField[] = [];
  const parts = listItems(partsOf(source, metadata));
  return { passages: passagesOf(source, parts), metadata };
}

function partsOf(source: StructureSource, metadata: MetadataField[]): readonly Part[] {
  const parts: Part[] = [];
  let contents: string | null = null;
  const add = (field: Field) => metadata.push({ name: field.name, value: field.value });
  for (const [index, block] of source.blocks.entries()) {
    const start = block.spans[0]?.[0];
    const isTitle = start === source.titleStart;
    const corrections = correctionsOf(block.original, isTitle ? source.titleCorrections : []);
    const text = corrected(block.original, corrections);
    const enumerator = enumeratorOf(text);
    const plain = { block, text, corrections, style: null, enumerator, runIn: null };
    const previous = parts.at(-1);
    if (isTitle) {
      parts.push({ ...plain, role: 'title' });
      continue;
    }
    if (source.restated !== null && start === source.restated.start) {
      if (source.restated.isAlternative) add({ name: 'alternativeTitle', value: text, role: 'metadata' });
      parts.push({ ...plain, role: source.restated.isAlternative ? 'metadata' : 'title' });
      continue;
    }
    if (previous?.role === 'title' && /^[—–-]{1,2}/.test(text) && text.length <= longestHeading + 4) {
      add({ name: 'subtitle', value: text.replace(/^[—–-]+\s*/, ''), role: 'subtitle' });
      parts.push({ ...plain, role: 'subtitle' });
      continue;
    }
    if (/^目\s?录$/.test(text)) {
      contents = '';
      parts.push({ ...plain, role: 'heading', style: 'plain' });
      continue;
    }
    const isFrontMatter = start !== undefined && start < source.frontMatterEnd;
    const field = fieldOf(text, previous?.role === 'title' || previous?.role === 'metadata', isFrontMatter);
    if (field !== null) {
      add(field);
      parts.push({ ...plain, role: field.role });
      continue;
    }
    const style = headingStyle(source, index, text, enumerator);
    if (contents !== null && style !== null && text !== contents) {
      contents = contents === '' ? text : contents;
      parts.push({ ...plain, role: 'outline', style });
      continue;
    }
    contents = null;
    if (style !== null) {
      parts.push({ ...plain, role: 'heading', style });
      continue;
    }
    const runIn = block.isContinuation && enumerator === null ? null : runInHeading(text, enumerator);
    parts.push({ ...plain, role: 'paragraph', style: enumerator?.style ?? null, runIn });
  }
  return parts;
}

function runInHeading(text: string, enumerator: Enumerator | null): Range | null {
  return enumerator === null ? namedRunIn(text) : numberedRunIn(text, enumerator);
}

const endsOpen = /[^。！？，；：、,;:.…]$/;

/** The style of a block that is a heading as a whole. */
function headingStyle(
  source: StructureSource,
  index: number,
  text: string,
  enumerator: Enumerator | null,
): HeadingStyle | null {
  const { mark } = source.blocks[index] ?? { mark: 0 };
  if (mark > 0) return `mark-${mark}`;
  const name = headingName(text, enumerator);
  if (name === '' && enumerator?.style !== 'piece') return null;
  if (name.length > longestHeading || /[。！？；]/.test(name)) return null;
  if (enumerator !== null) {
    if (enumerator.style === 'article' || enumerator.style === 'point') return null;
    if (enumerator.style === 'bullet' && name.includes('，')) return null;
    return /[；：]$/.test(text) ? null : enumerator.style;
  }
  const block = source.blocks[index];
  const next = source.blocks[index + 1];
  const isOwnLine = block?.before === 'line' && next?.before === 'line';
  if (source.isMarkdown || !isOwnLine || !endsOpen.test(text) || /[，：,:]/.test(text) || text.length < 4) return null;
  return next.original.length > longestHeading && enumeratorOf(next.original) === null ? 'plain' : null;
}

/** Without number and without the punctuation at its end. */
function headingName(text: string, enumerator: Enumerator | null): string {
  const name = text.slice(enumerator?.length ?? 0);
  return name.replace(/[。，；：、,.;:]+$/, '').trim();
}

/** Short numbered lines one after another, with nothing under them, are a list and not headings. */
function listItems(parts: readonly Part[]): readonly Part[] {
  let isList = false;
  return parts.map((part, index) => {
    const next = parts[index + 1];
    const isNumbered = part.role === 'heading' && part.enumerator !== null && part.style === part.enumerator.style;
    const isFollowedBySibling = isNumbered && next?.role === 'heading' && next.style === part.style;
    const wasList = isList;
    isList = isNumbered && (isFollowedBySibling || (wasList && parts[index - 1]?.style === part.style));
    return isList ? { ...part, role: 'paragraph' } : part;
  });
}

function passagesOf(source: StructureSource, parts: readonly Part[]): readonly Passage[] {
  let levels: Levels = [];
  let outline: Levels = [];
  let runIn: readonly string[] = [];
  return parts.map((part, order) => {
    const { block, text, role } = part;
    let headings: readonly string[] = [];
    let level = 0;
    if (role === 'outline' && part.style !== null) {
      outline = above(outline, part.style);
      headings = ['目录', ...titlesOf(outline)];
      level = headings.length + 1;
      outline = [...outline, { style: part.style, title: headingName(text, part.enumerator), isLasting: true }];
    } else if (role === 'heading' && part.style !== null) {
      const isContents = /^目\s?录$/.test(text);
      const outer = above(levels, part.style);
      headings = titlesOf(outer);
      level = outer.length + 1;
      const title = headingName(text, part.enumerator) || nameOfPiece(text);
      if (!isContents) levels = [...outer, { style: part.style, title, isLasting: true }];
    } else if (role === 'paragraph' || role === 'abstract') {
      const own = part.runIn === null ? null : text.slice(part.runIn[0], part.runIn[1]);
      const isNested = block.isContinuation && part.style !== null && runIn.length > 0;
      if (!block.isContinuation) runIn = [];
      if (part.style !== null && !isNested && part.enumerator !== null) {
        levels = above(levels, part.style);
        headings = titlesOf(levels);
        if (own !== null) levels = [...levels, { style: part.style, title: own, isLasting: part.style !== 'point' }];
      } else if (block.isContinuation) headings = titlesOf(levels);
      else {
        levels = lasting(levels);
        headings = titlesOf(levels);
      }
      if (isNested) headings = [...headings, ...runIn.filter((title) => !headings.includes(title))];
      if (own !== null) headings = [...headings, own];
      if (!block.isContinuation && own !== null) runIn = [own];
    }
    const kind = role === 'paragraph' || role === 'abstract' ? 'body' : 'heading';
    return {
      id: `${source.textId}.${(block.spans[0]?.[0] ?? 0).toString(36)}`,
      textId: source.textId,
      order,
      headings,
      kind,
      role,
      level: role === 'heading' || role === 'outline' ? level : role === 'title' ? 1 : 0,
      original: block.original,
      text,
      corrections: part.corrections,
      source: { file: source.file, spans: block.spans },
      runInHeading: part.runIn,
      isOurCut: block.before === 'nothing',
    };
  });
}

function nameOfPiece(text: string): string {
  return text.replace(/[【】]/g, '');
}

function titlesOf(levels: Levels): readonly string[] {
  return levels.map((level) => level.title);
}
