/** Where an annotation that lost its place may belong, for a person to decide. */
import { describe } from '../../annotate/anchor';
import { anchorsOf } from '../../annotate/annotated-words';
import { likelyPlaces } from '../../annotate/likely-places';
import { patternOf } from '../../annotate/pattern';
import { streamOf } from '../../annotate/stream';
import type { Anchor, Annotation, Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { AnnotationPlace, AnnotationRange } from '../interface';
import { saving } from '../open-store';
import type { LibrarySearch } from '../search/library-search';
import { textsHolding } from '../search/texts-holding';
import type { LibraryState } from '../state';
import { findAnnotation, type StoredAnnotation, writeAnnotation } from '../store/annotation-rows';
import { readReplacements } from '../store/replacement-rows';
import type { Catalogue } from '../texts/catalogue';
import { place, placeAnchor } from './placements';

/** More than a person looks through. */
const mostPlaces = 5;
/** Of a quotation, or of it and its surroundings, at least so much must be there for the place to be offered. */
const leastKept = { quote: 0.3, whole: 0.4 };
/** Units shown on either side. */
const shownContext = 60;

/**
 * Best first: places in its text, then in those that its text replaced; where its text is not here, in those that hold its
 * words. Failure: `not-found`.
 */
export function placesFor(
  state: LibraryState,
  search: Pick<LibrarySearch, 'holding'>,
  annotationId: string,
): Result<readonly AnnotationPlace[]> {
  const { database, catalogue } = state;
  const stored = findAnnotation(database, annotationId);
  if (stored === null) return failure('not-found', wording.annotate.annotationMissing(annotationId));
  const lost = lostAnchorOf(stored, catalogue);
  const replaced = readReplacements(database).flatMap(({ textId, byId }) => (byId === stored.textId ? [textId] : []));
  const pattern = patternOf(
    lost,
    replaced.flatMap((textId) => catalogue.passagesOf(textId)),
  );
  const length = pattern.before.length + pattern.quote.length + pattern.after.length;
  const own = catalogue.textById.has(stored.textId)
    ? [stored.textId, ...replaced]
    : textsHolding(lost.quote, catalogue, search);
  const places = own.flatMap((textId) => {
    const title = catalogue.textById.get(textId)?.text.title ?? '';
    return likelyPlaces(pattern, streamOf(catalogue.passagesOf(textId)))
      .filter(({ quote, changes }) => quote >= leastKept.quote || 1 - changes / length >= leastKept.whole)
      .map(({ passage, start, end, quote, changes }) => ({
        place: {
          textId,
          textTitle: title,
          isReplaced: replaced.includes(textId),
          passageId: passage.id,
          headings: passage.headings,
          start,
          end,
          before: passage.text.slice(Math.max(0, start - shownContext), start),
          words: passage.text.slice(start, end),
          after: passage.text.slice(end, end + shownContext),
          kept: quote,
        },
        changes,
      }));
  });
  const sorted = places.sort(
    (one, other) => Number(one.place.isReplaced) - Number(other.place.isReplaced) || one.changes - other.changes,
  );
  return { ok: true, value: sorted.slice(0, mostPlaces).map((one) => one.place) };
}

/** Puts an annotation on other words; what was written to it stays. Failures: `not-found`, `range-invalid`. */
export function moveAnnotation(
  state: LibraryState,
  annotationId: string,
  { passageId, start, end }: AnnotationRange,
): Result<Annotation> {
  const stored = findAnnotation(state.database, annotationId);
  if (stored === null) return failure('not-found', wording.annotate.annotationMissing(annotationId));
  const passage = state.catalogue.passage(passageId);
  if (passage === undefined) return failure('not-found', wording.annotate.passageMissing(passageId));
  const anchor = describe(passage, start, end);
  if (!anchor.ok) return anchor;
  return saving(() => {
    const moved = {
      ...stored,
      ...withLost(stored, state.catalogue, anchor.value),
      updatedAt: new Date().toISOString(),
    };
    writeAnnotation(state.database, moved);
    state.annotationsChanged();
    return { ok: true, value: place(moved, state.catalogue) };
  });
}

/** Of one in several passages, what is looked for: the first words that are not found, else the first of all. */
function lostAnchorOf(stored: StoredAnnotation, catalogue: Catalogue): Anchor {
  return anchorsOf(stored).find((anchor) => placeAnchor(anchor, catalogue).placement === 'unplaced') ?? stored;
}

/** With other words in place of those that are lost. */
function withLost(stored: StoredAnnotation, catalogue: Catalogue, found: Anchor): Anchor & Pick<Annotation, 'further'> {
  const lost = lostAnchorOf(stored, catalogue);
  const further = stored.further ?? [];
  return further.some((anchor) => anchor === lost)
    ? { ...stored, further: further.map((anchor) => (anchor === lost ? found : anchor)) }
    : found;
}
