/** Excerpts of annotations, hits or a topic as a document, under numbered headings. */
import { anchorsOf, annotatedWords } from '../annotate/annotated-words';
import type { Annotation, CitationStyle, ColorLabels, Passage, Text, TopicGroup } from '../model';
import { wording } from '../wording';
import type { Block, ExcerptBlock, StudyDocument } from './document';
import { remarksOf, type Stretch, sourceFields } from './excerpt-block';
import { type CitedLink, linkLines } from './link-lines';
import { heading } from './numbered-heading';
import { printedDate } from './printed-date';

/** One excerpt: what a person marked, or a whole passage. */
export type ReportEntry = {
  readonly text: Text;
  /** The label of its page, where its source has pages. */
  readonly page?: string | null;
  /** How it is cited. */
  readonly style: CitationStyle;
  /** The sections it stands in when grouped by topic. */
  readonly topicIds: readonly string[];
} & (
  | {
      readonly annotation: Annotation;
      /** Null when the annotation's passage is no longer in the library. */
      readonly passage: Passage | null;
      /** Those in which it goes on, where it does. */
      readonly furtherPassages?: readonly (Passage | null)[];
      /** What it refers to, where it does. */
      readonly links?: readonly CitedLink[];
    }
  | { readonly annotation: null; readonly passage: Passage }
);

export interface ReportInput {
  readonly subject:
    | { readonly kind: 'annotations' }
    | { readonly kind: 'search'; readonly query: string }
    | { readonly kind: 'topic'; readonly title: string };
  /** Local calendar day, `2026-11-23`. */
  readonly date: string;
  readonly groupBy: 'text' | 'topic';
  /** In the order they shall have inside a section. */
  readonly entries: readonly ReportEntry[];
  readonly topicGroups: readonly TopicGroup[];
  readonly colorLabels: ColorLabels;
  /** Where only the first so many shall be written out; all are counted. */
  readonly mostItems?: number | undefined;
}

/** Sections by text stand in the order of their first entry, by topic in the order of the topic tree. */
export function buildReport(input: ReportInput): StudyDocument {
  const titles = new Map(input.topicGroups.flatMap((group) => group.topics.map((topic) => [topic.id, topic.title])));
  const isByTopic = input.groupBy === 'topic';
  const shown = input.entries.slice(0, input.mostItems);
  const excerpts = shown.map((entry) => ({ entry, excerpt: excerptOf(entry, titles, isByTopic, input.colorLabels) }));
  const date = printedDate(input.date);
  return {
    title: titleOf(input.subject),
    subtitle: wording.export.summary(input.entries.length, date),
    date,
    itemCount: input.entries.length,
    blocks: isByTopic ? sectionsByTopic(excerpts, input.topicGroups) : sectionsByText(excerpts),
    signature: null,
    attachments: [],
  };
}

type UnnumberedExcerpt = Omit<ExcerptBlock, 'number'>;

interface Excerpt {
  readonly entry: ReportEntry;
  readonly excerpt: UnnumberedExcerpt;
}

function titleOf(subject: ReportInput['subject']): string {
  if (subject.kind === 'search') return wording.export.searchTitle(subject.query);
  return subject.kind === 'topic' ? wording.export.topicTitle(subject.title) : wording.export.annotationsTitle;
}

function excerptOf(
  entry: ReportEntry,
  titles: ReadonlyMap<string, string>,
  isByTopic: boolean,
  colorLabels: ColorLabels,
): UnnumberedExcerpt {
  const { annotation, passage, text, style } = entry;
  const topics = entry.topicIds.flatMap((id) => titles.get(id) ?? []);
  return {
    kind: 'excerpt',
    quote: entry.annotation === null ? entry.passage.text : annotatedWords(entry.annotation),
    ...sourceFields({ text, passage, page: entry.page ?? null, style }),
    label: annotation === null ? null : colorLabels[annotation.color],
    note: annotation?.note ?? '',
    links: entry.annotation === null ? [] : linkLines(entry.links ?? []),
    hint: '',
    tags: annotation?.tags ?? [],
    topics,
    isUnderItsTopic: isByTopic && topics.length === 1,
    remarks: remarksOf(stretchesOf(entry), annotation?.placement),
  };
}

function stretchesOf(entry: ReportEntry): readonly Stretch[] {
  if (entry.annotation === null) return [{ passage: entry.passage, anchor: null }];
  const passages = [entry.passage, ...(entry.furtherPassages ?? [])];
  return anchorsOf(entry.annotation).map((anchor, index) => ({ passage: passages[index] ?? null, anchor }));
}

function sectionsByText(excerpts: readonly Excerpt[]): Block[] {
  const texts = new Map(excerpts.map(({ entry }) => [entry.text.id, entry.text]));
  return [...texts.values()].flatMap((text, index) => [
    heading(1, index + 1, text.title),
    ...numbered(excerpts.filter(({ entry }) => entry.text.id === text.id)),
  ]);
}

function sectionsByTopic(excerpts: readonly Excerpt[], groups: readonly TopicGroup[]): Block[] {
  const blocks: Block[] = [];
  let ordinal = 0;
  for (const group of groups) {
    const topics = group.topics
      .map((topic) => ({ title: topic.title, of: excerpts.filter(({ entry }) => entry.topicIds.includes(topic.id)) }))
      .filter((topic) => topic.of.length > 0);
    if (topics.length === 0) continue;
    ordinal += 1;
    blocks.push(heading(1, ordinal, group.title));
    topics.forEach((topic, index) => {
      blocks.push(heading(2, index + 1, topic.title), ...numbered(topic.of));
    });
  }
  const known = new Set(groups.flatMap((group) => group.topics.map((topic) => topic.id)));
  const rest = excerpts.filter(({ entry }) => !entry.topicIds.some((id) => known.has(id)));
  if (rest.length > 0) blocks.push(heading(1, ordinal + 1, wording.export.noTopic), ...numbered(rest));
  return blocks;
}

/** From 1 under each heading. */
function numbered(excerpts: readonly Excerpt[]): ExcerptBlock[] {
  return excerpts.map(({ excerpt }, index) => ({ ...excerpt, number: index + 1 }));
}
