import type { Library } from '../library/interface';
import type { Annotation } from '../model';

/** The annotation of a library that has one. */
export function onlyAnnotation(library: Pick<Library, 'annotations'>): Annotation {
  const [entry, ...others] = library.annotations();
  if (entry === undefined || others.length > 0) throw new Error(`${others.length + 1} annotations`);
  return entry.annotation;
}
