import type { Annotation, Result } from '../../model';
import type { UnpackChoice } from './packs';

/** 批注交换文件: annotations as W3C Web Annotation, of this program or another. */
export interface AnnotationFileCalls {
  /** What is in a file, and what of it is here; changes nothing. Failures: `file-unreadable`, `annotation-invalid`. */
  inspectAnnotations(file: string): Result<AnnotationFileOverview>;
  /** Takes in what was chosen, all of it or nothing; no annotation that is here is changed. Failures as above. */
  importAnnotations(file: string, choice: UnpackChoice): Result<AnnotationFileReport>;
}

export interface AnnotationFileOverview {
  readonly file: string;
  /** In the order of the file. */
  readonly items: readonly AnnotationFileItem[];
}

/** One annotation of a file. */
export interface AnnotationFileItem {
  /** Empty where it cannot be read. */
  readonly id: string;
  readonly quote: string;
  readonly note: string;
  /** Of the text that the words stand in here; empty where they stand in none, and it will be among the lost. */
  readonly textTitle: string;
  /** Not here; here just so; here in another form; not to be read. */
  readonly state: 'new' | 'same' | 'differs' | 'unreadable';
  /** Why it cannot be read, in Chinese; else empty. */
  readonly reason: string;
}

export interface AnnotationFileReport {
  readonly items: readonly (AnnotationFileItem & { readonly outcome: 'added' | 'beside' | 'already' | 'left' })[];
  /** What came in, as it is here. */
  readonly annotations: readonly Annotation[];
}
