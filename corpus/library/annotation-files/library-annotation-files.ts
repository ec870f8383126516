import { randomUUID } from 'node:crypto';
import { annotatedWords } from '../../annotate/annotated-words';
import type { Annotation, Result } from '../../model';
import type {
  AnnotationFileCalls,
  AnnotationFileItem,
  AnnotationFileReport,
  Library,
  UnpackChoice,
} from '../interface';
import { saving } from '../open-store';
import { stateOf } from '../pack/pack-items';
import type { LibrarySearch } from '../search/library-search';
import type { LibraryState } from '../state';
import { writeAnnotation } from '../store/annotation-rows';
import { inTransaction } from '../store/database';
import { type FileAnnotation, readAnnotationFile } from './read-annotation-file';

/** What a library answers about files of annotations; `annotations` gives those that are here. */
export function libraryAnnotationFiles(
  state: LibraryState,
  search: LibrarySearch,
  annotations: Library['annotations'],
): AnnotationFileCalls {
  const itemsOf = (read: readonly FileAnnotation[]): readonly AnnotationFileItem[] => {
    const known = new Map(annotations().map(({ annotation }) => [annotation.id, annotation]));
    return read.map((one) => itemOf(state, one, known));
  };
  return {
    inspectAnnotations(file) {
      state.refresh();
      const read = readAnnotationFile(state, search, file);
      return read.ok ? { ok: true, value: { file, items: itemsOf(read.value) } } : read;
    },
    importAnnotations(file, choice) {
      state.refresh();
      const read = readAnnotationFile(state, search, file);
      return read.ok ? takeIn(state, read.value, itemsOf(read.value), choice) : read;
    },
  };
}

function itemOf(
  { catalogue }: LibraryState,
  one: FileAnnotation,
  known: ReadonlyMap<string, Annotation>,
): AnnotationFileItem {
  const { annotation } = one;
  if (annotation === null) {
    return { id: '', quote: one.quote, note: '', textTitle: '', state: 'unreadable', reason: one.reason };
  }
  const { id, note, textId, placement } = annotation;
  const title = catalogue.textById.get(textId)?.text.title;
  return {
    id,
    quote: annotatedWords(annotation),
    note,
    textTitle: placement === 'unplaced' ? '' : (title ?? ''),
    state: stateOf(annotation, known.get(id)),
    reason: '',
  };
}

function takeIn(
  state: LibraryState,
  read: readonly FileAnnotation[],
  items: readonly AnnotationFileItem[],
  choice: UnpackChoice,
): Result<AnnotationFileReport> {
  return saving(() => {
    const taken = inTransaction(state.database, () =>
      items.map((item, index) => {
        const outcome = outcomeOf(item, choice);
        const annotation = read[index]?.annotation ?? null;
        if (annotation === null || (outcome !== 'added' && outcome !== 'beside')) return { item, outcome, made: [] };
        const made = outcome === 'beside' ? { ...annotation, id: randomUUID() } : annotation;
        writeAnnotation(state.database, made);
        return { item, outcome, made: [made] };
      }),
    );
    state.annotationsChanged();
    return {
      ok: true,
      value: {
        items: taken.map(({ item, outcome }) => ({ ...item, outcome })),
        annotations: taken.flatMap(({ made }) => made),
      },
    };
  });
}

type Outcome = AnnotationFileReport['items'][number]['outcome'];

function outcomeOf({ id, state }: AnnotationFileItem, { leftOut, beside }: UnpackChoice): Outcome {
  if (state === 'same') return 'already';
  if (state === 'differs') return beside.includes(id) ? 'beside' : 'left';
  return state === 'unreadable' || leftOut.includes(id) ? 'left' : 'added';
}
