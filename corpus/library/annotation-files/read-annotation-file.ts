import { readFileSync, statSync } from 'node:fs';
import { readWebAnnotations, type WebAnnotation, type WebLink } from '../../annotate/web/read-web-annotations';
import { areAllStorable } from '../../checks';
import type { Annotation, Result } from '../../model';
import { wording } from '../../wording';
import { storable } from '../annotations/annotating';
import { place } from '../annotations/placements';
import { failure, systemReason } from '../failure';
import { hashOf } from '../import/import-source';
import type { LibrarySearch } from '../search/library-search';
import type { LibraryState } from '../state';
import { findAnnotation, type StoredLink } from '../store/annotation-rows';
import type { Catalogue } from '../texts/catalogue';
import { anchorOfTarget } from './place-target';

const words = wording.annotate.file;

/** Far more than 50,000 long notes. */
const megabyteLimit = 100;

/** An annotation of a file as it would stand in this library, or why it cannot be read. */
export type FileAnnotation =
  | { readonly annotation: Annotation }
  | { readonly annotation: null; readonly reason: string; readonly quote: string };

/** Failures: `file-unreadable`; `annotation-invalid` for what is no file of annotations. */
export function readAnnotationFile(
  state: LibraryState,
  search: LibrarySearch,
  file: string,
): Result<readonly FileAnnotation[]> {
  const json = contentOf(file);
  if (!json.ok) return json;
  const read = readWebAnnotations(json.value);
  if (typeof read === 'string') return failure('annotation-invalid', words.unusable(file, read));
  const now = new Date().toISOString();
  const ids = new Set<string>();
  return {
    ok: true,
    value: read.map((one): FileAnnotation => {
      if ('reason' in one) return { annotation: null, reason: one.reason, quote: '' };
      const id = one.id ?? idOf(one);
      const quote = one.targets.map(({ exact }) => exact).join('\n');
      const unread = (reason: string): FileAnnotation => ({ annotation: null, reason, quote });
      if (ids.has(id)) return unread(words.reasons.repeated);
      ids.add(id);
      const annotation = annotationOf(one, id, now, state, search);
      return typeof annotation === 'string' ? unread(annotation) : { annotation };
    }),
  };
}

function contentOf(file: string): Result<string> {
  try {
    if (statSync(file).size > megabyteLimit * 1024 * 1024) {
      return failure('annotation-invalid', words.unusable(file, words.reasons.large(megabyteLimit)));
    }
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    // What the decoder refuses; JSON is always UTF-8.
    if (error instanceof TypeError) return failure('annotation-invalid', words.unusable(file, words.reasons.notJson));
    return failure('file-unreadable', wording.library.fileUnreadable(file, systemReason(error).reason));
  }
}

/** The same words with the same note are the same annotation, however often the file comes. */
function idOf({ targets, note, tags }: WebAnnotation): string {
  const words = targets.map(({ exact, prefix, suffix, title }) => [title, prefix, exact, suffix]);
  return hashOf(Buffer.from(JSON.stringify([words, note, tags])));
}

/** Or why it cannot be taken in. */
function annotationOf(
  { targets, links: referred, color, note, tags, topicIds, createdAt, updatedAt }: WebAnnotation,
  id: string,
  now: string,
  { catalogue, database }: LibraryState,
  search: LibrarySearch,
): Annotation | string {
  const [first, ...further] = targets.map((target) => anchorOfTarget(target, catalogue, search));
  if (first === undefined) return words.reasons.noWords;
  // The parts of one annotation stand in one text.
  if (further.some(({ textId }) => textId !== first.textId)) return words.reasons.severalPlaces;
  const links = linksOf(referred, catalogue, search);
  if (!areAllStorable([id, first, further, links, topicIds])) return words.reasons.characters;
  // A file without dates is the same file tomorrow.
  const known = findAnnotation(database, id);
  const stored = storable({
    id,
    ...first,
    ...(further.length === 0 ? {} : { further }),
    links,
    color,
    note,
    tags,
    topicIds,
    createdAt: createdAt ?? known?.createdAt ?? now,
    updatedAt: updatedAt ?? known?.updatedAt ?? now,
  });
  return stored.ok ? place(stored.value, catalogue) : words.reasons.characters;
}

/** One that comes twice is one. */
function linksOf(links: readonly WebLink[], catalogue: Catalogue, search: LibrarySearch): readonly StoredLink[] {
  const placed = links.map((link): StoredLink => {
    const { title, prefix, exact, suffix } = link;
    const id = link.id ?? hashOf(Buffer.from(JSON.stringify([title, prefix, exact, suffix])));
    return { ...anchorOfTarget(link, catalogue, search), id };
  });
  return [...new Map(placed.map((link) => [link.id, link])).values()];
}
