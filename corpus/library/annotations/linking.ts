/** 参见: from an annotation to other words, in whatever text. */
import { randomUUID } from 'node:crypto';
import { areAllStorable } from '../../checks';
import type { Anchor, Annotation, Link, Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { LinkTarget } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { findAnnotation, type StoredAnnotation, type StoredLink, writeAnnotation } from '../store/annotation-rows';
import { describeExactly } from './describe-exactly';
import { place } from './placements';

/**
 * New links, as a person asks for them. `there`: to what it refers already. Failures: `not-found`, `range-invalid`,
 * `annotation-invalid` for one that is there.
 */
export function newLinks(
  { catalogue }: LibraryState,
  targets: readonly LinkTarget[],
  there: readonly Anchor[] = [],
): Result<readonly StoredLink[]> {
  const links: StoredLink[] = [];
  for (const { passageId, start = 0, end } of targets) {
    const passage = catalogue.passage(passageId);
    if (passage === undefined) return failure('not-found', wording.annotate.passageMissing(passageId));
    const anchor = describeExactly(passage, start, end ?? passage.text.length);
    if (!anchor.ok) return anchor;
    if ([...there, ...links].some((link) => isSamePlace(link, anchor.value))) {
      return failure('annotation-invalid', wording.annotate.linkedAlready);
    }
    links.push({ ...anchor.value, id: randomUUID() });
  }
  return { ok: true, value: links };
}

function isSamePlace(one: Anchor, other: Anchor): boolean {
  return one.passageId === other.passageId && one.start === other.start && one.end === other.end;
}

/** Failures: `not-found`, `range-invalid`, `annotation-invalid` where it refers to these words already. */
export function linkAnnotation(state: LibraryState, id: string, to: LinkTarget): Result<Annotation> {
  const before = findAnnotation(state.database, id);
  if (before === null) return failure('not-found', wording.annotate.annotationMissing(id));
  const added = newLinks(state, [to], place(before, state.catalogue).links);
  return added.ok ? saveLinks(state, before, [...(before.links ?? []), ...added.value]) : added;
}

/** Makes these all that an annotation refers to; one that is there stays as it is kept. Failures: `not-found`, `annotation-invalid`. */
export function setLinks(state: LibraryState, id: string, links: readonly Link[]): Result<Annotation> {
  const before = findAnnotation(state.database, id);
  if (before === null) return failure('not-found', wording.annotate.annotationMissing(id));
  if (!areAllStorable(links)) return failure('annotation-invalid', wording.annotate.file.reasons.characters);
  if (!haveOwnIds(links)) return failure('annotation-invalid', wording.annotate.linkedAlready);
  const kept = new Map((before.links ?? []).map((link) => [link.id, link]));
  return saveLinks(
    state,
    before,
    links.map((link) => kept.get(link.id) ?? link),
  );
}

/** The database keeps one link of an annotation under an id. */
export function haveOwnIds(links: readonly StoredLink[]): boolean {
  return new Set(links.map(({ id }) => id)).size === links.length;
}

function saveLinks(state: LibraryState, before: StoredAnnotation, links: readonly StoredLink[]): Result<Annotation> {
  return saving(() => {
    const stored = { ...before, links, updatedAt: new Date().toISOString() };
    writeAnnotation(state.database, stored);
    state.annotationsChanged();
    return { ok: true, value: place(stored, state.catalogue) };
  });
}
