import type { Annotation, AnnotationColor, Result } from '../../model';
import type { AnnotationChange } from './annotations';

/** 批注, several at once, and their tags: all of them or none, and answered once that is durable. */
export interface AnnotationGroupCalls {
  /** Changes them alike. Failures: `not-found`, `annotation-invalid`. */
  editAnnotations(ids: readonly string[], edit: AnnotationEdit): Result<ChangedAnnotations>;
  /** Each in its own way: what undoes `editAnnotations`, `renameTag` and `removeTag`. Failures as above. */
  changeAnnotations(changes: readonly NamedAnnotationChange[]): Result<ChangedAnnotations>;
  /** Answers with the annotations as they were. Failure: `not-found`. */
  removeAnnotations(ids: readonly string[]): Result<readonly Annotation[]>;
  /** Puts removed annotations back as they were, under their own ids. Failure: `annotation-invalid`. */
  restoreAnnotations(annotations: readonly Annotation[]): Result<readonly Annotation[]>;
  /** Tags in use, by pinyin; of what was typed (characters, full pinyin or initials) those that it fits, best first. */
  tags(typed?: string): readonly TagUse[];
  /**
   * Gives a tag another name on every annotation; one that is in use takes it in. Failures: `not-found`,
   * `annotation-invalid`.
   */
  renameTag(tag: string, to: string): Result<ChangedAnnotations>;
  /** Takes a tag off every annotation. Failure: `not-found`. */
  removeTag(tag: string): Result<ChangedAnnotations>;
}

export interface NamedAnnotationChange {
  readonly id: string;
  readonly change: AnnotationChange;
}

/** What is done to several annotations alike; what is absent stays. */
export interface AnnotationEdit {
  readonly color?: AnnotationColor;
  readonly addedTags?: readonly string[];
  readonly removedTags?: readonly string[];
  readonly addedTopicIds?: readonly string[];
  readonly removedTopicIds?: readonly string[];
}

export interface ChangedAnnotations {
  /** As they are now; those that were so before are not among them. */
  readonly annotations: readonly Annotation[];
  /** What they were, of that alone which is different now. */
  readonly before: readonly NamedAnnotationChange[];
}

export interface TagUse {
  readonly tag: string;
  /** Annotations that have it. */
  readonly count: number;
}
