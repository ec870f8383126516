import { renderReport, suggestedName } from '../export/render';
import type { Annotation, Passage, Result } from '../model';
import { buildReport, type ReportEntry, type ReportInput } from '../study/report';
import { wording } from '../wording';
import {
  type AnnotationLookup,
  filteredAnnotations,
  goneText,
  pageOfAnnotation,
  topicIdsOfAnnotation,
} from './entries';
import { failure } from './failure';
import type { ExportedDocument, ExportRequest, Library } from './interface';
import type { LibraryState } from './state';

/** What an export asks the library for. */
export interface ExportSource extends Pick<Library, 'search' | 'topics' | 'topic'>, AnnotationLookup {}

/** Failures: `not-found` for an unknown topic, `nothing-to-export`. */
export async function renderDocument(
  state: LibraryState,
  library: ExportSource,
  request: ExportRequest,
): Promise<Result<ExportedDocument>> {
  const selected = select(state, library, request.select);
  if (!selected.ok) return selected;
  const { subject, entries } = selected.value;
  if (entries.length === 0) return failure('nothing-to-export', wording.library.nothingToExport);
  const report = buildReport({
    subject,
    date: today(),
    groupBy: request.groupBy,
    entries,
    topicGroups: library.topics(),
  });
  const bytes = await renderReport(report, request.format);
  return {
    ok: true,
    value: { bytes, items: report.itemCount, suggestedName: suggestedName(report, request.format) },
  };
}

type Selected = Pick<ReportInput, 'subject' | 'entries'>;

function select(state: LibraryState, library: ExportSource, wanted: ExportRequest['select']): Result<Selected> {
  if (wanted.kind === 'annotations') {
    const entries = filteredAnnotations(state, library, wanted.filter).map((one) =>
      annotationEntry(state, library, one),
    );
    return { ok: true, value: { subject: { kind: 'annotations' }, entries } };
  }
  if (wanted.kind === 'search') {
    const { query } = wanted;
    const { hits } = library.search({ query, limit: Number.MAX_SAFE_INTEGER });
    const entries = hits.flatMap((hit) => passageEntry(state, hit.passage, hit.topicIds));
    return { ok: true, value: { subject: { kind: 'search', query }, entries } };
  }
  const page = library.topic(wanted.topicId);
  if (!page.ok) return page;
  const { topic, passages } = page.value;
  // What defines the topic is the guideline's own text, not an excerpt that belongs to it.
  const entries = passages.flatMap(({ passage }) => passageEntry(state, passage, [topic.id]));
  return { ok: true, value: { subject: { kind: 'topic', title: topic.title }, entries } };
}

/** Where the person named no topic, the annotation stands under those of its passage. */
function annotationEntry(state: LibraryState, library: ExportSource, annotation: Annotation): ReportEntry {
  const { catalogue } = state;
  const passage = catalogue.passage(annotation.passageId) ?? null;
  return {
    text: catalogue.textById.get(annotation.textId)?.text ?? goneText(annotation),
    passage,
    page: pageOfAnnotation(state, annotation),
    annotation,
    topicIds: topicIdsOfAnnotation(library, annotation),
  };
}

function passageEntry(state: LibraryState, passage: Passage, topicIds: readonly string[]): ReportEntry[] {
  const stored = state.catalogue.textById.get(passage.textId);
  return stored === undefined
    ? []
    : [{ text: stored.text, passage, page: state.catalogue.pageOf(passage), annotation: null, topicIds }];
}

/** The local calendar day: an office dates its papers by its own clock. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
