import { isTime } from '../../checks';
import type { Anchor, Annotation, AnnotationColor, Link, Passage } from '../../model';
import { wording } from '../../wording';
import { anchorsOf } from '../annotated-words';
import { codePointsBefore } from './code-points';
import { annotationIri, context, ownIri } from './vocabulary';

/** An annotation with what a reader of the file wants to know of its source. */
export interface AnnotationToWrite {
  readonly annotation: Annotation;
  /** Those that it stands in; null where one is no longer in the library. */
  readonly passages: readonly (Passage | null)[];
  readonly textTitle: string;
  /** Empty where the text is gone. */
  readonly citation: string;
  /** What it refers to. */
  readonly links: readonly WrittenLink[];
  readonly topics: readonly { readonly id: string; readonly title: string }[];
}

/** Words that an annotation refers to, with what a reader of the file wants to know of their source. */
export interface WrittenLink extends Pick<AnnotationToWrite, 'textTitle' | 'citation'> {
  readonly link: Link;
  /** Null where it is no longer in the library. */
  readonly passage: Passage | null;
}

/**
 * Annotations as one AnnotationCollection with one AnnotationPage in it, in JSON. `id` is a UUID for the collection,
 * `madeAt` ISO 8601. A position counts the code points of the passage, which is the source; it is left out where the words
 * have lost their place. What a colour is the standard leaves to style sheets: the class of the target names it.
 */
export function writeWebAnnotations(
  annotations: readonly AnnotationToWrite[],
  { id, madeAt }: { readonly id: string; readonly madeAt: string },
): string {
  const iri = `urn:uuid:${id}`;
  const collection = {
    '@context': context,
    id: iri,
    type: 'AnnotationCollection',
    label: wording.export.annotationsTitle,
    generated: madeAt,
    generator: { id: 'yuanwen:program', type: 'Software', name: wording.shell.programName },
    total: annotations.length,
    first: { id: `${iri}#1`, type: 'AnnotationPage', partOf: iri, startIndex: 0, items: annotations.map(written) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function written(entry: AnnotationToWrite): object {
  const { id, color, note, tags, createdAt, updatedAt } = entry.annotation;
  const bodies = [
    ...(note === '' ? [] : [textualBody('commenting', note)]),
    ...tags.map((tag) => textualBody('tagging', tag)),
    ...entry.topics.map((topic) => ({
      type: 'SpecificResource',
      purpose: 'classifying',
      source: { id: ownIri('topic', topic.id), ...(topic.title === '' ? {} : { label: topic.title }) },
    })),
    ...entry.links.map(linkingBody),
  ];
  const targets = anchorsOf(entry.annotation).map((anchor, index) =>
    targetOf(entry, anchor, entry.passages[index] ?? null),
  );
  return {
    '@context': context,
    id: annotationIri(id),
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    // What older packs brought in may be no time at all; a reader may refuse a file for that.
    ...(isTime(createdAt) ? { created: createdAt } : {}),
    ...(isTime(updatedAt) ? { modified: updatedAt } : {}),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    stylesheet: { type: 'CssStylesheet', value: `.${color} { background-color: ${paints[color]}; }` },
    target: targets.length === 1 ? targets[0] : targets,
  };
}

const paints: Readonly<Record<AnnotationColor, string>> = {
  yellow: '#ffe99a',
  blue: '#cfe4ff',
  green: '#d2edcd',
  red: '#ffd5cf',
  purple: '#e6d9fb',
};

function textualBody(purpose: 'commenting' | 'tagging', value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: 'zh-CN' };
}

function linkingBody({ link, passage, ...described }: WrittenLink): object {
  return {
    id: annotationIri(link.id),
    type: 'SpecificResource',
    purpose: 'linking',
    source: sourceOf(described, link),
    selector: selectorsOf(link, link.placement, passage),
  };
}

function targetOf(entry: AnnotationToWrite, anchor: Anchor, passage: Passage | null): object {
  const { color, placement } = entry.annotation;
  return {
    type: 'SpecificResource',
    source: sourceOf(entry, anchor),
    styleClass: color,
    selector: selectorsOf(anchor, placement, passage),
  };
}

function sourceOf(
  { textTitle, citation }: Pick<AnnotationToWrite, 'textTitle' | 'citation'>,
  { passageId, textId }: Anchor,
): object {
  return {
    id: ownIri('passage', passageId),
    type: 'Text',
    format: 'text/plain',
    language: 'zh-CN',
    'dcterms:title': textTitle,
    'dcterms:isPartOf': ownIri('text', textId),
    ...(citation === '' ? {} : { 'dcterms:bibliographicCitation': citation }),
  };
}

function selectorsOf(anchor: Anchor, placement: Annotation['placement'], passage: Passage | null): readonly object[] {
  const { quote, prefix, suffix } = anchor;
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
    ...(passage === null || placement === 'unplaced' ? [] : [positionOf(anchor, passage.text)]),
  ];
}

function positionOf({ start, end }: Anchor, text: string): object {
  return { type: 'TextPositionSelector', start: codePointsBefore(text, start), end: codePointsBefore(text, end) };
}
