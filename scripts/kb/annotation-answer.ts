import type { Library } from '../../corpus/library/interface';
import type { Annotation } from '../../corpus/model';
import type { Answer } from './command';
import { annotationLines } from './print';

/** One annotation as it is now. */
export function annotationAnswer(library: Library, annotation: Annotation): Answer {
  return {
    json: { annotation },
    text: () => {
      const { colorLabels } = library.annotationSettings();
      return library
        .annotations({ ids: [annotation.id] })
        .flatMap((entry) => annotationLines(entry, colorLabels))
        .join('\n');
    },
  };
}
