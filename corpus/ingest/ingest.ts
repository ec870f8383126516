import type { Passage, Range, Removal, Result, Text } from '../model';
import { wording } from '../wording';
import { clean, markdownRules, plainTextRules, sourceRules } from './clean/rules';
import { cleanTitle } from './clean-title';
import {
  applyEdits,
  type Draft,
  draftOf,
  type Edit,
  recoveredBreak,
  sliceDraft,
  sortRemovals,
  sourceSpans,
} from './draft';
import { removalsOf } from './removals';
import { rolesOf } from './roles';
import { split } from './split';
import { structure } from './structure';
import { findTitles } from './title';
import { type TextStart, untitled } from './untitled';
import { warningsOf } from './warnings';

export interface IngestedSource {
  readonly file: string;
  /** UTF-16 units of the decoded source. */
  readonly characters: number;
  readonly texts: readonly IngestedText[];
}

export interface IngestedText {
  readonly text: Text;
  /** Its part of the source; the ranges of a source's texts are the whole source. */
  readonly range: Range;
  readonly passages: readonly Passage[];
  /** Sorted; with the passages' spans they are the whole range. */
  readonly removed: readonly Removal[];
}

export interface Source {
  /** Base name. */
  readonly file: string;
  readonly content: string;
  readonly format: 'txt' | 'md';
  /** SHA-256 of the file's bytes, in hexadecimal: the ids come from it. */
  readonly hash: string;
  readonly guidelineTitles?: readonly string[];
}

const endOfFrontMatter = '<!-- INFO END -->';

/** A decoded source as texts and passages, without losing a character. */
export function ingest(source: Source): Result<IngestedSource> {
  const { file, content } = source;
  const draft = sortRemovals(clean(draftOf(content, [0, content.length]), sourceRules));
  if (!/\S/.test(draft.text)) {
    return { ok: false, failure: { code: 'text-empty', message: wording.ingest.fileEmpty(file) } };
  }
  const titles = titlesOf(source, draft.text);
  const texts = titles.map((title, order) => {
    const from = order === 0 ? 0 : title.line[0];
    const to = titles[order + 1]?.line[0] ?? draft.text.length;
    const start = order === 0 ? 0 : sourceOffset(draft, from, content.length);
    const end = to === draft.text.length ? content.length : sourceOffset(draft, to, content.length);
    return ingestText(source, sliceDraft(draft, from, to, [start, end]), moved(title, -from), [start, end], order);
  });
  return { ok: true, value: { file, characters: content.length, texts } };
}

function titlesOf(source: Source, text: string): readonly TextStart[] {
  if (source.format === 'md') return [untitled(source, text)];
  const [first, ...others] = findTitles(text);
  if (first === undefined) return [untitled(source, text)];
  const isHeadText = hasBody(text.slice(0, first.line[0]));
  return isHeadText ? [untitled(source, text), first, ...others] : [first, ...others];
}

/** More than what a site prints above a title. */
function hasBody(head: string): boolean {
  return /[^\n]{40}/.test(head) || /。\s/.test(head);
}

function sourceOffset(draft: Draft, offset: number, end: number): number {
  return sourceSpans(draft, offset, offset + 1)[0]?.[0] ?? end;
}

function moved(title: TextStart, by: number): TextStart {
  const move = ([start, end]: Range): Range => [start + by, end + by];
  return {
    line: move(title.line),
    repeats: title.repeats.map(move),
    restated: title.restated === null ? null : move(title.restated),
    ...(title.title === undefined ? {} : { title: title.title }),
  };
}

function ingestText(source: Source, draft: Draft, title: TextStart, range: Range, order: number): IngestedText {
  const { file, content, format, hash } = source;
  const id = `t${hash.slice(0, 12)}-${order.toString(36)}`;
  const sourceTitle = title.title ?? draft.text.slice(...title.line);
  const restatedAs = title.restated === null ? null : draft.text.slice(...title.restated);
  const cleaned = cleanTitle(sourceTitle, restatedAs);
  const isMaskFilled = restatedAs !== null && restatedAs === cleaned.title && cleaned.corrections.length > 0;
  const titleStart = title.line[1] > title.line[0] ? sourceOffset(draft, title.line[0], -1) : null;
  const restatedStart = title.restated === null ? null : sourceOffset(draft, title.restated[0], -1);
  const repeats = isMaskFilled && title.restated !== null ? [...title.repeats, title.restated] : title.repeats;
  const setOff =
    title.restated === null || isMaskFilled
      ? draft
      : applyEdits(draft, setApart(draft.text, title.restated), wording.ingest.removed.betweenParagraphs);
  const unrepeated = applyEdits(
    setOff,
    repeats.map(([start, end]) => ({ start, end, to: '' })),
    wording.ingest.removed.repeatedTitle,
  );
  const cleanDraft = clean(unrepeated, format === 'md' ? markdownRules : plainTextRules);
  const { parts, metadata } = rolesOf({
    blocks: split(cleanDraft, format === 'md'),
    isMarkdown: format === 'md',
    titleStart,
    titleCorrections: cleaned.corrections,
    restated: restatedStart === null ? null : { start: restatedStart, isAlternative: cleaned.isAlternative },
    frontMatterEnd: format === 'md' ? Math.max(content.indexOf(endOfFrontMatter), 0) : 0,
  });
  const passages = structure(file, id, parts);
  const text: Text = {
    id,
    title: cleaned.title,
    sourceFile: file,
    sourceTitle,
    order,
    isGuideline: source.guidelineTitles?.includes(cleaned.title) ?? false,
    characters: range[1] - range[0],
    passageCount: passages.length,
    editionOf: null,
    warnings: warningsOf(passages, format === 'txt'),
    metadata,
  };
  return { text, range, passages, removed: removalsOf(content, range, passages, cleanDraft.removals) };
}

/** The spaces around a second wording of the title become breaks. */
function setApart(text: string, [start, end]: Range): readonly Edit[] {
  const edits: Edit[] = [];
  if (start > 0 && /[ \t]/.test(text.charAt(start - 1)))
    edits.push({ start: start - 1, end: start, to: recoveredBreak });
  if (/[ \t]/.test(text.charAt(end))) edits.push({ start: end, end: end + 1, to: recoveredBreak });
  return edits;
}
