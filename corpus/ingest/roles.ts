import type { Correction, MetadataField } from '../model';
import { longestHeading } from './characters';
import { corrected, correctionsOf } from './clean/correct';
import { decidedCorrections } from './decisions/decided-corrections';
import type { SettledDecisions } from './decisions/settle-decisions';
import { type Enumerator, enumeratorOf } from './enumerator';
import { fieldOf } from './field';
import { type HeadingStyle, headingName, isContentsHeading, type Part } from './part';
import { namedRunIn, numberedRunIn } from './run-in-heading';
import type { Block } from './split';

export interface RolesSource {
  readonly blocks: readonly Block[];
  readonly decided: SettledDecisions;
  readonly isMarkdown: boolean;
  /** Where the title line starts in the source, with what its cleaning corrects. */
  readonly titleStart: number | null;
  readonly titleCorrections: readonly Correction[];
  /** Where a second wording of the title starts in the source. */
  readonly restated: { readonly start: number; readonly isAlternative: boolean } | null;
  /** In the source: what a Markdown file has before it is its particulars. */
  readonly frontMatterEnd: number;
}

export interface Roles {
  readonly parts: readonly Part[];
  readonly metadata: readonly MetadataField[];
}

/** What a block is by itself, and the metadata that it states. */
interface Reading extends Pick<Part, 'role' | 'style' | 'runIn'> {
  readonly fields?: readonly MetadataField[];
}

/** The role of each block, in source order. */
export function rolesOf(source: RolesSource): Roles {
  const parts: Part[] = [];
  const metadata: MetadataField[] = [];
  // The first entry of the table of contents that is being read; where it comes again, the body begins.
  let contents: string | null = null;
  for (const [index, block] of source.blocks.entries()) {
    const isTitle = startOf(block) === source.titleStart;
    const found = correctionsOf(block.original, isTitle ? source.titleCorrections : []);
    const corrections = decidedCorrections(block, found, source.decided);
    const text = corrected(block.original, corrections);
    const enumerator = enumeratorOf(text);
    const previous = parts.at(-1);
    const reading =
      frontReading(source, block, text, previous) ??
      headingReading(source, index, text, enumerator) ??
      paragraphReading(block, text, enumerator);
    const { fields = [], ...own } = reading;
    metadata.push(...fields);
    const isEntry = contents !== null && own.role === 'heading' && text !== contents;
    if (isEntry && contents === '') contents = text;
    if (!isEntry) contents = own.role === 'heading' && isContentsHeading(text) ? '' : null;
    parts.push({ block, text, corrections, enumerator, ...own, role: isEntry ? 'outline' : own.role });
  }
  return { parts: listItems(parts), metadata };
}

function startOf(block: Block): number {
  return block.spans[0]?.[0] ?? -1;
}

/** Title, subtitle and the other particulars of an article. */
function frontReading(source: RolesSource, block: Block, text: string, previous: Part | undefined): Reading | null {
  const plain = { style: null, runIn: null };
  const start = startOf(block);
  if (start === source.titleStart) return { ...plain, role: 'title' };
  if (start === source.restated?.start) {
    if (!source.restated.isAlternative) return { ...plain, role: 'title' };
    return { ...plain, role: 'metadata', fields: [{ name: 'alternativeTitle', value: text }] };
  }
  const isAfterTitle = previous?.role === 'title';
  if (isAfterTitle && /^(?:—{1,2}|–|-{2})/.test(text) && text.length <= longestHeading + 4) {
    return { ...plain, role: 'subtitle', fields: [{ name: 'subtitle', value: text.replace(/^[—–-]+\s*/, '') }] };
  }
  if (isContentsHeading(text)) return { ...plain, role: 'heading', style: 'plain' };
  const isFrontMatter = start < source.frontMatterEnd;
  const found = fieldOf(text, { isAfterTitle: isAfterTitle && !source.isMarkdown, isFrontMatter });
  if (found === null) return isFrontMatter ? { ...plain, role: 'metadata' } : null;
  return { ...plain, ...found };
}

function headingReading(
  source: RolesSource,
  index: number,
  text: string,
  enumerator: Enumerator | null,
): Reading | null {
  const style = headingStyle(source, index, text, enumerator);
  return style === null ? null : { role: 'heading', style, runIn: null };
}

function paragraphReading(block: Block, text: string, enumerator: Enumerator | null): Reading {
  const style = enumerator?.style ?? null;
  if (enumerator !== null) return { role: 'paragraph', style, runIn: numberedRunIn(text, enumerator) };
  return { role: 'paragraph', style, runIn: block.isContinuation ? null : namedRunIn(text) };
}

/** The style of a block that is a heading as a whole. */
function headingStyle(
  source: RolesSource,
  index: number,
  text: string,
  enumerator: Enumerator | null,
): HeadingStyle | null {
  const block = source.blocks[index];
  if (block === undefined || block.isContinuation) return null;
  if (block.mark > 0) return `mark-${block.mark}`;
  const name = headingName(text, enumerator);
  if (name === '') return enumerator?.style === 'piece' ? 'piece' : null;
  if (name.length > longestHeading || /[。！？；;]/.test(name) || /[。；：;:]$/.test(text)) return null;
  if (enumerator === null) return source.isMarkdown || !isPlainHeading(source.blocks, index, text) ? null : 'plain';
  if (enumerator.style === 'article' || enumerator.style === 'point') return null;
  if (/[；;]$/.test(source.blocks[index - 1]?.original ?? '')) return null;
  return enumerator.style === 'bullet' && name.includes('，') ? null : enumerator.style;
}

/** A line of its own without number: a few words, and a paragraph under them. */
function isPlainHeading(blocks: readonly Block[], index: number, text: string): boolean {
  const next = blocks[index + 1];
  if (blocks[index]?.before !== 'line' || next?.before !== 'line') return false;
  if (text.length < 4 || /[，：、…]$|[，：]|\d{4}年|〔\d{4}〕|\s|^[|<]/.test(text)) return false;
  return next.original.length > longestHeading && enumeratorOf(next.original) === null;
}

/** Short numbered lines one after another, with nothing under them, are a list and not headings. */
function listItems(parts: readonly Part[]): readonly Part[] {
  let listStyle: HeadingStyle | null = null;
  return parts.map((part, index) => {
    const next = parts[index + 1];
    const isNumbered = part.role === 'heading' && part.enumerator !== null && part.style === part.enumerator.style;
    const hasSiblingNext = isNumbered && next?.role === 'heading' && next.style === part.style;
    listStyle = isNumbered && (hasSiblingNext || listStyle === part.style) ? part.style : null;
    return listStyle === null ? part : { ...part, role: 'paragraph' };
  });
}
