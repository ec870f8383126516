import { renderDocument, suggestedName } from '../../export/render';
import type { Annotation, Passage, Result } from '../../model';
import { buildCheckReport } from '../../study/check-report';
import { buildCollectionReport } from '../../study/collection-report';
import type { StudyDocument } from '../../study/document';
import type { Excerpt } from '../../study/excerpt';
import type { ExcerptSource } from '../../study/excerpt-block';
import { usualCitations } from '../../study/layout';
import { printedDate } from '../../study/printed-date';
import { buildReport, type ReportEntry, type ReportInput } from '../../study/report';
import { buildSessionReport } from '../../study/session-report';
import { wording } from '../../wording';
import { annotationFile } from '../annotation-files/write-annotation-file';
import { failure } from '../failure';
import type { ExportedDocument, ExportRequest, Library } from '../interface';
import type { LibraryState } from '../state';
import { findPackedPassage } from '../store/packed-passage-rows';
import { type AnnotationLookup, filteredAnnotations, goneText, pageOf, topicIdsOfAnnotation } from './entries';

/** What an export asks the library for. */
export interface ExportSource
  extends Pick<Library, 'search' | 'topics' | 'topic' | 'collection' | 'session' | 'checkText'>,
    AnnotationLookup {}

/**
 * Failures: `not-found` for an unknown topic, collection or session, `nothing-to-export`, `annotation-invalid` where
 * something else than annotations should become a file of annotations.
 */
export async function exportDocument(
  state: LibraryState,
  library: ExportSource,
  request: ExportRequest,
): Promise<Result<ExportedDocument>> {
  const { format, select } = request;
  if (format === 'jsonld') return exportAnnotations(state, library, select);
  const document =
    select.kind === 'check' ? await checkDocument(state, library, select) : documentOf(state, library, request, select);
  if (!document.ok) return document;
  const layout = request.layout ?? (select.kind === 'session' ? 'official' : 'plain');
  const citations = request.citations ?? usualCitations(layout);
  const bytes = await renderDocument(document.value, format, { layout, citations });
  const { itemCount: items } = document.value;
  return { ok: true, value: { bytes, items, suggestedName: suggestedName(document.value, format) } };
}

/** A file for programs, not a document for people: it holds all that was written, and no words of ours. */
function exportAnnotations(
  state: LibraryState,
  library: ExportSource,
  select: ExportRequest['select'],
): Result<ExportedDocument> {
  if (select.kind !== 'annotations') return failure('annotation-invalid', wording.annotate.file.onlyAnnotations);
  const annotations = filteredAnnotations(state, library, select.filter);
  if (annotations.length === 0) return failure('nothing-to-export', wording.library.nothingToExport);
  const name = suggestedName({ title: wording.export.annotationsTitle, date: printedDate(today()) }, 'jsonld');
  return {
    ok: true,
    value: {
      bytes: annotationFile(state, library, annotations),
      items: annotations.length,
      suggestedName: name,
    },
  };
}

function documentOf(
  state: LibraryState,
  library: ExportSource,
  { groupBy, mostItems }: ExportRequest,
  select: Exclude<ExportRequest['select'], { kind: 'check' }>,
): Result<StudyDocument> {
  if (select.kind === 'session') return sessionDocument(state, library, select.sessionId);
  if (select.kind === 'collection') return collectionDocument(state, library, select.collectionId);
  const selected = selectedEntries(state, library, select);
  if (!selected.ok) return selected;
  const { subject, entries } = selected.value;
  if (entries.length === 0) return failure('nothing-to-export', wording.library.nothingToExport);
  const topicGroups = library.topics();
  const { colorLabels } = state.annotationSettings;
  const date = today();
  return { ok: true, value: buildReport({ subject, date, groupBy, entries, topicGroups, colorLabels, mostItems }) };
}

function collectionDocument(state: LibraryState, library: ExportSource, collectionId: string): Result<StudyDocument> {
  const found = library.collection(collectionId);
  if (!found.ok) return found;
  const { collection } = found.value;
  const sourceOf = (excerpt: Excerpt) => excerptSource(state, excerpt);
  const document = buildCollectionReport({ collection, sourceOf, today: today() });
  if (document.itemCount === 0) return failure('nothing-to-export', wording.library.nothingToExport);
  return { ok: true, value: document };
}

function sessionDocument(state: LibraryState, library: ExportSource, sessionId: string): Result<StudyDocument> {
  const found = library.session(sessionId);
  if (!found.ok) return found;
  const session = found.value;
  const sources = new Map(
    session.entries.flatMap((entry) =>
      entry.kind === 'heading' ? [] : [[entry.excerpt.id, excerptSource(state, entry.excerpt)] as const],
    ),
  );
  return { ok: true, value: buildSessionReport({ session, sources, today: today() }) };
}

/** The draft is checked against the library as it is now: the paper says what is true on its date. */
async function checkDocument(
  { catalogue }: LibraryState,
  library: ExportSource,
  { draft, decisions }: Extract<ExportRequest['select'], { kind: 'check' }>,
): Promise<Result<StudyDocument>> {
  const checked = await library.checkText(draft);
  if (!checked.ok) return checked;
  const byStart = new Map(decisions.map((decision) => [decision.start, decision]));
  const { name, text, verdicts } = checked.value;
  const textCount = catalogue.texts.length;
  return {
    ok: true,
    value: buildCheckReport({ name, text, verdicts, decisions: byStart, textCount, today: today() }),
  };
}

/** Of words that lost their place no page is cited; of a text that the library lacks a 学习包 may tell the title. */
function excerptSource(
  { catalogue, citationStyle, database }: LibraryState,
  excerpt: Pick<Excerpt, 'passageId' | 'textId' | 'placement'>,
): ExcerptSource {
  const passage = catalogue.passage(excerpt.passageId) ?? null;
  const isPlaced = passage !== null && excerpt.placement !== 'unplaced';
  return {
    text:
      catalogue.textById.get(excerpt.textId)?.text ??
      goneText(excerpt, findPackedPassage(database, excerpt.passageId)?.textTitle),
    passage,
    page: isPlaced ? catalogue.pageOf(passage) : null,
    style: citationStyle,
  };
}

type Selected = Pick<ReportInput, 'subject' | 'entries'>;

function selectedEntries(
  state: LibraryState,
  library: ExportSource,
  wanted: Exclude<ExportRequest['select'], { kind: 'session' | 'collection' | 'check' }>,
): Result<Selected> {
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
  const { further = [], links = [] } = annotation;
  return {
    text: catalogue.textById.get(annotation.textId)?.text ?? goneText(annotation),
    passage: catalogue.passage(annotation.passageId) ?? null,
    furtherPassages: further.map(({ passageId }) => catalogue.passage(passageId) ?? null),
    links: links.map((link) => ({ link, source: excerptSource(state, link) })),
    page: pageOf(state, annotation),
    style: state.citationStyle,
    annotation,
    topicIds: topicIdsOfAnnotation(library, annotation),
  };
}

function passageEntry(state: LibraryState, passage: Passage, topicIds: readonly string[]): ReportEntry[] {
  const { catalogue, citationStyle: style } = state;
  const stored = catalogue.textById.get(passage.textId);
  if (stored === undefined) return [];
  return [{ text: stored.text, passage, page: catalogue.pageOf(passage), style, annotation: null, topicIds }];
}

/** The local calendar day: an office dates its papers by its own clock. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
