import type { Annotation, AnnotationColor, Link, Result } from '../../model';
import type { ExcerptSource } from './excerpts';

/** 批注. */
export interface AnnotationCalls {
  annotations(filter?: AnnotationFilter): readonly AnnotationEntry[];
  /** Answers once the annotation is durable. */
  annotate(draft: AnnotationDraft): Result<Annotation>;
  changeAnnotation(id: string, change: AnnotationChange): Result<Annotation>;
  removeAnnotation(id: string): Result<Annotation>;
  /** Where an annotation that lost its place may belong, best first. Failure: `not-found`. */
  placesFor(annotationId: string): Result<readonly AnnotationPlace[]>;
  /**
   * Puts an annotation on other words, or of one in several passages the words that are lost; what was written to it stays.
   * Failures: `not-found`, `range-invalid`.
   */
  moveAnnotation(id: string, to: AnnotationRange): Result<Annotation>;
  /**
   * 参见: refers the reader of an annotation to other words, too. Failures: `not-found`, `range-invalid`;
   * `annotation-invalid` where it refers to them already.
   */
  linkAnnotation(id: string, to: LinkTarget): Result<Annotation>;
  /**
   * Makes these all that an annotation refers to: what takes one away, and what undoes that. Failures: `not-found`,
   * `annotation-invalid`.
   */
  setLinks(id: string, links: readonly Link[]): Result<Annotation>;
  /** Puts a removed annotation back as it was, under its own id. */
  restoreAnnotation(annotation: Annotation): Result<Annotation>;
}

/** A place where a lost annotation may belong, in its surroundings. */
export interface AnnotationPlace {
  readonly textId: string;
  readonly textTitle: string;
  /** The text has been replaced by the annotation's own. */
  readonly isReplaced: boolean;
  readonly passageId: string;
  readonly headings: readonly string[];
  /** In the passage's `text`. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Share of the quotation that stands there, 0 to 1. */
  readonly kept: number;
}

export interface AnnotationFilter {
  readonly textId?: string;
  /** Those put under it; one that was put under none goes with its passage. */
  readonly topicId?: string;
  readonly tag?: string;
  /** Those that refer to words of this text. */
  readonly linksTo?: string;
  readonly color?: AnnotationColor;
  /** A query, as of a search, that quotation, note or tags must hold. */
  readonly words?: string;
  /** Only these, in the order of the library. */
  readonly ids?: readonly string[];
}

export interface AnnotationEntry {
  readonly annotation: Annotation;
  readonly textTitle: string;
  readonly headings: readonly string[];
  readonly citation: string;
  /** Those that the person put it under, else those of its passage. */
  readonly topicIds: readonly string[];
  /** Where the words that it refers to come from, by the ids of its links. */
  readonly linkSources: Readonly<Record<string, ExcerptSource>>;
}

/** Words of a passage; offsets in its `text`. */
export interface AnnotationRange {
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a passage; all of it where no offsets are given. */
export interface LinkTarget {
  readonly passageId: string;
  readonly start?: number;
  readonly end?: number;
}

export interface AnnotationDraft extends AnnotationRange {
  /** Where it goes on in passages that follow, in order. */
  readonly further?: readonly AnnotationRange[];
  /** What it refers to. */
  readonly links?: readonly LinkTarget[];
  readonly color?: AnnotationColor;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly topicIds?: readonly string[];
}

export type AnnotationChange = Partial<Pick<Annotation, 'color' | 'note' | 'tags' | 'topicIds'>>;
