import { type AnnotationColor, annotationColors } from '../../model';
import { wording } from '../../wording';
import { countOf, hasType, iriOf, isObject, type JsonObject, listOf, textOf } from './json-fields';
import { annotationId, ownId } from './vocabulary';

const words = wording.annotate.file.reasons;

/** Words that an annotation of a file stands on. */
export interface WebTarget {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the file is one of ours. */
  readonly passageId: string | null;
  readonly textId: string | null;
  /** What the file calls the text; empty where it does not. */
  readonly title: string;
  /** Code points in the source; null where the file does not say. */
  readonly position: { readonly start: number; readonly end: number } | null;
}

/** Words elsewhere that an annotation of a file refers to. */
export interface WebLink extends WebTarget {
  /** Null where the file gives none. */
  readonly id: string | null;
}

export interface WebAnnotation {
  /** Null where the file gives none. */
  readonly id: string | null;
  /** Not empty; several where it goes on from one passage into the next. */
  readonly targets: readonly WebTarget[];
  readonly color: AnnotationColor;
  readonly note: string;
  readonly tags: readonly string[];
  readonly topicIds: readonly string[];
  readonly links: readonly WebLink[];
  /** ISO 8601, UTC; null where the file does not say. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

/** One of a file, or in Chinese why it cannot be read. */
export type WebAnnotationRead = WebAnnotation | { readonly reason: string };

/** More than anyone writes, and as many as are still shown and stored in seconds. */
const mostAnnotations = 50_000;

/**
 * Reads a collection, a page, a list or a single annotation of the W3C's model, whoever wrote it: fields that it does not
 * know are passed over, nothing is looked up elsewhere. Answers with a reason in Chinese where the file is none.
 */
export function readWebAnnotations(json: string): readonly WebAnnotationRead[] | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return words.notJson;
  }
  const items = itemsOf(value);
  if (items === null || items.length === 0) return words.none;
  return items.length > mostAnnotations ? words.tooMany(mostAnnotations) : items.map(annotationOf);
}

function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  if (hasType(value, 'Annotation')) return [value];
  if (Array.isArray(value.items)) return value.items;
  return isObject(value.first) && Array.isArray(value.first.items) ? value.first.items : null;
}

function annotationOf(value: unknown): WebAnnotationRead {
  if (!isObject(value) || !hasType(value, 'Annotation')) return { reason: words.notAnnotation };
  const targets = listOf(value.target).filter(isObject);
  const places = targets.flatMap((target) => targetOf(target) ?? []);
  if (places.length === 0 || places.length < targets.length) return { reason: words.noWords };
  const created = dateOf(value.created);
  const modified = dateOf(value.modified);
  if (created === 'wrong' || modified === 'wrong') return { reason: words.date };
  const iri = iriOf(value);
  return {
    id: iri === null ? null : annotationId(iri),
    targets: places,
    color: colorOf(targets),
    ...contentOf(value),
    createdAt: created,
    updatedAt: modified ?? created,
  };
}

function targetOf(target: JsonObject): WebTarget | null {
  const selectors = listOf(target.selector).filter(isObject);
  const quote = selectors.find((selector) => hasType(selector, 'TextQuoteSelector'));
  const exact = textOf(quote?.exact) ?? '';
  if (exact.trim() === '') return null;
  const { source } = target;
  const described = isObject(source) ? source : {};
  const title = [described['dcterms:title'], described['dc:title'], described.title, described.label].map(textOf);
  return {
    exact,
    prefix: textOf(quote?.prefix) ?? '',
    suffix: textOf(quote?.suffix) ?? '',
    passageId: ownId('passage', iriOf(source)),
    textId: ownId('text', iriOf(described['dcterms:isPartOf'])),
    title: title.find((one) => one !== null) ?? '',
    position: positionOf(selectors.find((selector) => hasType(selector, 'TextPositionSelector'))),
  };
}

function positionOf(selector: JsonObject | undefined): WebTarget['position'] {
  const start = countOf(selector?.start);
  const end = countOf(selector?.end);
  return start === null || end === null || start >= end ? null : { start, end };
}

function colorOf(targets: readonly JsonObject[]): AnnotationColor {
  const classes = targets.flatMap(({ styleClass }) => listOf(styleClass));
  return annotationColors.find((color) => classes.includes(color)) ?? 'yellow';
}

/** A body that names no purpose has that of its annotation. What is meant for a reader becomes the note. */
function contentOf({
  body,
  bodyValue,
  motivation,
}: JsonObject): Pick<WebAnnotation, 'note' | 'tags' | 'topicIds' | 'links'> {
  const bodies = listOf(body)
    .filter(isObject)
    .map((one) => ({ one, value: textOf(one.value), purposes: listOf(one.purpose ?? motivation) }));
  const texts = bodies.flatMap(({ value, purposes }) =>
    value === null ? [] : [{ value, isTag: purposes.includes('tagging') }],
  );
  const notes = texts.filter(({ isTag }) => !isTag).map(({ value }) => value);
  return {
    note: [...notes, textOf(bodyValue) ?? ''].filter((note) => note !== '').join('\n'),
    tags: texts.filter(({ isTag }) => isTag).map(({ value }) => value),
    topicIds: bodies.flatMap(({ one: { source } }) => ownId('topic', iriOf(source)) ?? []),
    links: bodies.flatMap(({ one, purposes }) => (purposes.includes('linking') ? linkOf(one) : [])),
  };
}

/** Where the file names words of a text; an address alone leads out of the library. */
function linkOf(body: JsonObject): readonly WebLink[] {
  const target = targetOf(body);
  const iri = iriOf(body);
  return target === null ? [] : [{ ...target, id: iri === null ? null : annotationId(iri) }];
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u;

function dateOf(value: unknown): string | null | 'wrong' {
  if (value === undefined || value === null) return null;
  const time = typeof value === 'string' && dateTime.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? 'wrong' : new Date(time).toISOString();
}
