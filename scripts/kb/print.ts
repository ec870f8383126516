/** Answers for a reader: plain lines, no tables that a narrow window would break. */
import { annotatedWords } from '../../corpus/annotate/annotated-words';
import type { AnnotationEntry, ImportReport, SearchResult } from '../../corpus/library/interface';
import type { ColorLabels, Passage, Range, Text, TopicGroup } from '../../corpus/model';
import { wording } from '../../corpus/wording';

const words = wording.kb;

export function textLine(text: Text): string {
  const guideline = text.isGuideline ? `　${words.guideline}` : '';
  return `${words.textLine(text.order + 1, text.title, text.characters, text.passageCount)}${guideline}　${text.id}`;
}

export function passageLines(passage: Passage): string[] {
  return [`[${passage.id}] ${passage.headings.join(' › ')}`, `  ${passage.text}`];
}

export function topicLines(group: TopicGroup): string[] {
  const topics = group.topics.map((topic) => `  ${words.topicLine(topic.title, topic.passageCount)}　${topic.id}`);
  return [group.title, ...topics];
}

export function resultLines(result: SearchResult): string[] {
  const { query, total, searchedTexts, tookMs, reading, relaxed, offers, hits } = result;
  return [
    words.found(query, total, searchedTexts, tookMs),
    ...(reading === '' ? [] : [reading]),
    ...(relaxed === null ? [] : [relaxed.reason]),
    ...(offers.length === 0 ? [] : [words.offers(offers)]),
    ...hits.flatMap((hit) => [
      '',
      `${hit.citation}　${hit.headings.join(' › ')}　${words.hitKinds[hit.match]}　${hit.passage.id}`,
      `  ${marked(hit.passage.text, hit.ranges)}`,
      ...(hit.alsoIn.length === 0 ? [] : [`  ${words.alsoIn(hit.alsoIn.map(({ textTitle }) => textTitle))}`]),
    ]),
  ];
}

/** The matched characters stand in 【】. */
export function marked(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), '【', text.slice(start, end), '】');
    at = end;
  }
  return parts.join('') + text.slice(at);
}

export function annotationLines(
  { annotation, citation, linkSources }: AnnotationEntry,
  colorLabels: ColorLabels,
): string[] {
  const { id, note, tags, color, placement, links = [] } = annotation;
  return [
    `“${annotatedWords(annotation)}”（${citation}）${words.placements[placement]}　${id}`,
    `  ${[colorLabels[color], ...tags].join('、')}`,
    ...(note === '' ? [] : [`  ${note}`]),
    ...links.map(
      (link) =>
        `  ${words.link(linkSources[link.id]?.citation ?? '', link.quote)}${words.placements[link.placement]}　${link.id}`,
    ),
  ];
}

export function reportLines({ imported, skipped, failed }: ImportReport): string[] {
  return [
    ...imported.map(textLine),
    ...skipped.map(({ path, reason }) => `${words.skipped} ${path}：${reason}`),
    ...failed.map(({ path, reason }) => `${words.failed} ${path}：${reason}`),
    words.imported(imported.length, skipped.length, failed.length),
  ];
}
