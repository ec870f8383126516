import { randomUUID } from 'node:crypto';
import { anchorsOf } from '../../annotate/annotated-words';
import { writeWebAnnotations } from '../../annotate/web/write-web-annotations';
import type { Annotation } from '../../model';
import type { Library } from '../interface';
import type { LibraryState } from '../state';
import { entryOf, type PassageTopics } from '../study/entries';

/** The bytes of a file of annotations (W3C Web Annotation). */
export function annotationFile(
  state: LibraryState,
  library: Pick<Library, 'topics'> & PassageTopics,
  annotations: readonly Annotation[],
): Uint8Array {
  const titles = new Map(library.topics().flatMap(({ topics }) => topics.map(({ id, title }) => [id, title])));
  const entries = annotations.map((annotation) => {
    const { textTitle, citation, linkSources } = entryOf(state, library, annotation);
    return {
      annotation,
      passages: anchorsOf(annotation).map(({ passageId }) => state.catalogue.passage(passageId) ?? null),
      textTitle,
      citation,
      links: (annotation.links ?? []).map((link) => ({
        link,
        passage: state.catalogue.passage(link.passageId) ?? null,
        textTitle: linkSources[link.id]?.textTitle ?? '',
        citation: linkSources[link.id]?.citation ?? '',
      })),
      topics: annotation.topicIds.map((id) => ({ id, title: titles.get(id) ?? '' })),
    };
  });
  return Buffer.from(writeWebAnnotations(entries, { id: randomUUID(), madeAt: new Date().toISOString() }));
}
