import type { AnnotationSettings, Result } from '../../model';

/** What the colours of annotations mean, and what notes may begin with. */
export interface AnnotationSettingCalls {
  annotationSettings(): AnnotationSettings;
  /** Answers with what holds now, once it is durable. Failure: `annotation-invalid`. */
  setAnnotationSettings(settings: AnnotationSettings): Result<AnnotationSettings>;
}
