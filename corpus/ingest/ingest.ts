import { atOnce } from '../at-once';
import type { Passage, Range, Removal, Result, Text, TidyingDecision } from '../model';
import { wording } from '../wording';
import { clean, markdownRules, plainTextRules, sourceRules } from './clean/rules';
import { applyDecisions } from './decisions/apply-decisions';
import { decidedTitle } from './decisions/decided-title';
import { settleDecisions } from './decisions/settle-decisions';
import { type Draft, draftOf, draftOffset, sliceDraft, sortRemovals, sourceOffset } from './draft';
import { frontMatterOf } from './front-matter';
import { removalsOf } from './removals';
import { rolesOf } from './roles';
import { settleTitle } from './settle-title';
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
  /** Earliest first; they change no text's part of the source. */
  readonly decisions?: readonly TidyingDecision[];
}

const endOfFrontMatter = '<!-- INFO END -->';

/** A decoded source as texts and passages, without losing a character. */
export function ingest(source: Source): Result<IngestedSource> {
  return atOnce(ingestInSteps(source));
}

/** As `ingest`; of a text of three million characters a step takes a quarter of a second. */
export function* ingestInSteps(source: Source): Generator<void, Result<IngestedSource>> {
  const { file, content } = source;
  const draft = sortRemovals(yield* clean(draftOf(content, [0, content.length]), sourceRules));
  if (!/\S/.test(draft.text)) return empty(file);
  const titles = titlesOf(source, draft.text);
  const texts: IngestedText[] = [];
  for (const [order, title] of titles.entries()) {
    const from = order === 0 ? 0 : title.line[0];
    const to = titles[order + 1]?.line[0] ?? draft.text.length;
    const start = order === 0 ? 0 : sourceOffset(draft, from);
    const end = to === draft.text.length ? content.length : sourceOffset(draft, to);
    const part = sliceDraft(draft, from, to, [start, end]);
    texts.push(yield* ingestText(source, part, moved(title, -from), [start, end], order));
  }
  if (texts.every(({ passages }) => passages.length === 0)) return empty(file);
  return { ok: true, value: { file, characters: content.length, texts } };
}

function empty(file: string): Result<never> {
  return { ok: false, failure: { code: 'text-empty', message: wording.ingest.fileEmpty(file) } };
}

/** In the source; -1 where there are no particulars. */
function frontMatterEnd(content: string): number {
  return Math.max(content.indexOf(endOfFrontMatter), frontMatterOf(content)?.end ?? -1);
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

function moved(title: TextStart, by: number): TextStart {
  const move = ([start, end]: Range): Range => [start + by, end + by];
  return {
    line: move(title.line),
    repeats: title.repeats.map(move),
    restated: title.restated === null ? null : move(title.restated),
    ...(title.title === undefined ? {} : { title: title.title }),
  };
}

function* ingestText(
  source: Source,
  draft: Draft,
  start: TextStart,
  range: Range,
  order: number,
): Generator<void, IngestedText> {
  const { file, content, format, hash, guidelineTitles = [], decisions = [] } = source;
  const decided = settleDecisions(content, range, decisions);
  const isMarkdown = format === 'md';
  const id = `t${hash.slice(0, 12)}-${order.toString(36)}`;
  const settled = settleTitle(draft, start);
  const decidedDraft = applyDecisions(settled.draft, decided);
  const cleaned = yield* clean(decidedDraft, isMarkdown ? markdownRules : plainTextRules, decided);
  const blocks = split(cleaned, isMarkdown, decided);
  yield;
  const { parts, metadata } = rolesOf({
    ...settled,
    titleStart: settled.titleStart === null ? null : firstLeft(decidedDraft, settled.titleStart),
    blocks,
    decided,
    isMarkdown,
    frontMatterEnd: isMarkdown ? frontMatterEnd(content) : -1,
  });
  yield;
  const passages = structure(file, id, parts);
  yield;
  const warnings = warningsOf(passages);
  yield;
  const text: Text = {
    id,
    title: decidedTitle(settled, parts, decided),
    sourceFile: file,
    sourceTitle: settled.sourceTitle,
    order,
    isGuideline: guidelineTitles.includes(settled.title),
    characters: range[1] - range[0],
    passageCount: passages.length,
    editionOf: null,
    warnings,
    metadata,
  };
  return { text, range, passages, removed: removalsOf(content, range, passages, cleaned.removals) };
}

/** The first character of the source, from this one on, that a draft still has. */
function firstLeft(draft: Draft, offset: number): number {
  const at = draftOffset(draft, offset);
  return at < draft.text.length ? sourceOffset(draft, at) : offset;
}
