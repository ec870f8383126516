import { isDeepStrictEqual } from 'node:util';
import { annotatedWords } from '../../annotate/annotated-words';
import type { PackContent } from '../../pack/pack-content';
import type { CollectionEntry } from '../../study/collection';
import { wording } from '../../wording';
import type { Library, PackItem } from '../interface';
import type { LibraryState } from '../state';
import { findSourceByHash } from '../store/source-rows';

type Known = Pick<Library, 'annotations' | 'collection' | 'session'>;

/** Every item of a pack, and whether the library has it: 学习会, 摘编, 批注, then files of texts. */
export function packItems(state: LibraryState, library: Known, content: PackContent): readonly PackItem[] {
  const annotations = new Map(library.annotations().map(({ annotation }) => [annotation.id, annotation]));
  return [
    ...content.sessions.map((session): PackItem => {
      const known = library.session(session.id);
      return { kind: 'session', id: session.id, title: session.title, state: stateOf(session, whereOk(known)) };
    }),
    ...content.collections.map((collection): PackItem => {
      const known = whereOk(library.collection(collection.id))?.collection;
      return { kind: 'collection', id: collection.id, title: collection.title, state: stateOf(collection, known) };
    }),
    ...content.annotations.map((annotation): PackItem => {
      const title = wording.pack.annotationTitle(annotatedWords(annotation), annotation.note);
      return {
        kind: 'annotation',
        id: annotation.id,
        title,
        state: stateOf(annotation, annotations.get(annotation.id)),
      };
    }),
    ...fileItems(state, content),
  ];
}

function whereOk<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | undefined {
  return result.ok ? result.value : undefined;
}

function fileItems({ database }: LibraryState, { sources, texts }: PackContent): readonly PackItem[] {
  const carried = new Set(sources.map(({ sha256 }) => sha256));
  const titles = new Map<string, string[]>();
  for (const { sha256, title } of texts) {
    const ofFile = titles.get(sha256);
    if (ofFile === undefined) titles.set(sha256, [title]);
    else ofFile.push(title);
  }
  return [...titles].map(([sha256, ofFile]): PackItem => {
    const isHere = findSourceByHash(database, sha256) !== null;
    const state = isHere ? 'same' : carried.has(sha256) ? 'new' : 'without-file';
    return { kind: 'text', id: sha256, title: wording.pack.textTitles(ofFile), state };
  });
}

/** Whether the library has what comes to it from elsewhere, in this form or another. */
export function stateOf<Item extends object>(packed: Item, known: Item | undefined): 'new' | 'same' | 'differs' {
  if (known === undefined) return 'new';
  return isDeepStrictEqual(asWritten(packed), asWritten(known)) ? 'same' : 'differs';
}

/** Where words stand in a library is not what a person wrote. */
function asWritten(item: object): object {
  const { placement, passageId, textId, start, end, quote, prefix, suffix, ...written } = anchored(item);
  if (Array.isArray(written.entries)) return { ...written, entries: written.entries.map(entryAsWritten) };
  return {
    ...written,
    quote,
    ...(Array.isArray(written.further) ? { further: written.further.map(asWritten) } : {}),
    ...(Array.isArray(written.links) ? { links: written.links.map(asWritten) } : {}),
  };
}

function entryAsWritten(entry: CollectionEntry): object {
  return entry.kind === 'heading' ? entry : asWritten(entry.excerpt);
}

function anchored(item: object): Readonly<Record<string, unknown>> {
  return { ...item };
}
