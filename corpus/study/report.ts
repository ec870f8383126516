/** The `Report`: what every export is made from, with each sentence as a person will read it. */
import { citationOf } from '../cite';
import type { Annotation, Passage, Text, TopicGroup } from '../model';
import { wording } from '../wording';
import { chineseNumber } from './chinese-number';
import { correctedWords } from './corrected-words';

export interface Report {
  readonly title: string;
  /** As it is printed: 2026年11月23日. */
  readonly date: string;
  readonly groupBy: 'text' | 'topic';
  /** Of the entries it was made from; by topic, one entry may stand in several sections. */
  readonly itemCount: number;
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly level: 1 | 2;
  /** With its number: 一、… or （一）…. */
  readonly heading: string;
  /** None where only sections of level 2 follow. */
  readonly items: readonly ReportItem[];
}

export interface ReportItem {
  /** From 1, in its section. */
  readonly number: number;
  /** The exact words. */
  readonly quote: string;
  readonly citation: string;
  /** Outermost first. */
  readonly headings: readonly string[];
  /** What the colour means; null for a passage that nobody marked. */
  readonly label: string | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly topics: readonly string[];
  /** What the reader must know about the quotation, one sentence each. */
  readonly remarks: readonly string[];
}

/** One excerpt: what a person marked, or a whole passage. */
export type ReportEntry = {
  readonly text: Text;
  /** The label of its page, where its source has pages. */
  readonly page?: string | null;
  /** The sections it stands in when grouped by topic. */
  readonly topicIds: readonly string[];
} & (
  | {
      readonly annotation: Annotation;
      /** Null when the annotation's passage is no longer in the library. */
      readonly passage: Passage | null;
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
}

/** Sections by text stand in the order of their first entry, by topic in the order of the topic tree. */
export function buildReport(input: ReportInput): Report {
  const titles = new Map(input.topicGroups.flatMap((group) => group.topics.map((topic) => [topic.id, topic.title])));
  const excerpts = input.entries.map((entry) => ({ entry, item: itemOf(entry, titles) }));
  return {
    title: titleOf(input.subject),
    date: printedDate(input.date),
    groupBy: input.groupBy,
    itemCount: excerpts.length,
    sections: input.groupBy === 'text' ? sectionsByText(excerpts) : sectionsByTopic(excerpts, input.topicGroups),
  };
}

type UnnumberedItem = Omit<ReportItem, 'number'>;

interface Excerpt {
  readonly entry: ReportEntry;
  readonly item: UnnumberedItem;
}

function titleOf(subject: ReportInput['subject']): string {
  if (subject.kind === 'search') return wording.export.searchTitle(subject.query);
  return subject.kind === 'topic' ? wording.export.topicTitle(subject.title) : wording.export.annotationsTitle;
}

function printedDate(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (match === null) throw new RangeError(`not a calendar day: ${day}`);
  return wording.export.date(Number(match[1]), Number(match[2]), Number(match[3]));
}

function itemOf(entry: ReportEntry, titles: ReadonlyMap<string, string>): UnnumberedItem {
  const { annotation, passage, text } = entry;
  return {
    quote: entry.annotation === null ? entry.passage.text : entry.annotation.quote,
    citation: citationOf(text, entry.page ?? null),
    headings: passage?.headings ?? [],
    label: annotation === null ? null : wording.annotate.colors[annotation.color],
    note: annotation?.note ?? '',
    tags: annotation?.tags ?? [],
    topics: entry.topicIds.flatMap((id) => titles.get(id) ?? []),
    remarks: remarksOf(annotation, passage),
  };
}

function remarksOf(annotation: Annotation | null, passage: Passage | null): string[] {
  if (passage === null || annotation?.placement === 'unplaced') return [wording.export.unplaced];
  const range = annotation === null ? null : ([annotation.start, annotation.end] as const);
  const words = correctedWords(passage, range ?? [0, passage.text.length]);
  return words.length === 0 ? [] : [wording.export.corrected(words)];
}

function sectionsByText(excerpts: readonly Excerpt[]): ReportSection[] {
  const texts = new Map(excerpts.map(({ entry }) => [entry.text.id, entry.text]));
  return [...texts.values()].map((text, index) =>
    section(
      1,
      index + 1,
      text.title,
      excerpts.filter(({ entry }) => entry.text.id === text.id),
    ),
  );
}

function sectionsByTopic(excerpts: readonly Excerpt[], groups: readonly TopicGroup[]): ReportSection[] {
  const sections: ReportSection[] = [];
  let ordinal = 0;
  for (const group of groups) {
    const topics = group.topics
      .map((topic) => ({ title: topic.title, of: excerpts.filter(({ entry }) => entry.topicIds.includes(topic.id)) }))
      .filter((topic) => topic.of.length > 0);
    if (topics.length === 0) continue;
    ordinal += 1;
    sections.push(section(1, ordinal, group.title, []));
    topics.forEach((topic, index) => {
      sections.push(section(2, index + 1, topic.title, topic.of));
    });
  }
  const known = new Set(groups.flatMap((group) => group.topics.map((topic) => topic.id)));
  const rest = excerpts.filter(({ entry }) => !entry.topicIds.some((id) => known.has(id)));
  if (rest.length > 0) sections.push(section(1, ordinal + 1, wording.export.noTopic, rest));
  return sections;
}

function section(level: 1 | 2, ordinal: number, title: string, excerpts: readonly Excerpt[]): ReportSection {
  const number = chineseNumber(ordinal);
  return {
    level,
    heading: level === 1 ? wording.export.headingOne(number, title) : wording.export.headingTwo(number, title),
    items: excerpts.map(({ item }, index) => ({ number: index + 1, ...item })),
  };
}
