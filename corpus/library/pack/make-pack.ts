import { anchorsAndLinksOf } from '../../annotate/annotated-words';
import { citationOf } from '../../cite';
import type { Anchor, Result } from '../../model';
import {
  type PackContent,
  type PackedPassage,
  type PackedSource,
  type PackedText,
  packVersion,
} from '../../pack/pack-content';
import { openPack, writePack } from '../../pack/pack-file';
import { wording } from '../../wording';
import { failure } from '../failure';
import { hashOf } from '../import/import-source';
import type { Library, MadePack, PackRequest } from '../interface';
import type { LibraryState } from '../state';
import { findSourceByHash, readSourceBytes, readSources, type StoredSource } from '../store/source-rows';
import { dated } from './dated';

type Source = Pick<Library, 'annotations' | 'collection' | 'collections' | 'session' | 'sessions' | 'tidying'>;

/**
 * Failures: `not-found`; `nothing-to-export` where nothing was chosen; `pack-invalid` for what could not be opened again,
 * which is better told to whoever makes it than to whoever gets it.
 */
export function makePack(state: LibraryState, library: Source, request: PackRequest, now: Date): Result<MadePack> {
  const sessions = chosen(request.sessionIds, library.sessions(), (id) => library.session(id));
  if (!sessions.ok) return sessions;
  const collections = chosen(request.collectionIds, library.collections(), (id) => {
    const found = library.collection(id);
    return found.ok ? { ok: true, value: found.value.collection } : found;
  });
  if (!collections.ok) return collections;
  const annotations = request.hasAnnotations ? library.annotations().map(({ annotation }) => annotation) : [];
  const items = annotations.length + collections.value.length + sessions.value.length;
  if (items === 0) return failure('nothing-to-export', wording.pack.nothing);

  const entries = [...collections.value, ...sessions.value].flatMap((one) => one.entries);
  const excerpts = entries.flatMap((entry) => (entry.kind === 'excerpt' ? [entry.excerpt] : []));
  const anchors: readonly Anchor[] = [...annotations.flatMap(anchorsAndLinksOf), ...excerpts];
  const texts = textsOf(state, anchors);
  const sources = request.hasTexts ? sourcesOf(state, texts) : [];
  const content: PackContent = {
    format: 'yuanwen-pack',
    version: packVersion,
    title: titleOf([...sessions.value, ...collections.value]),
    madeAt: now.toISOString(),
    sources,
    ...tidyingOf(state, library, sources),
    texts,
    passages: passagesOf(state, anchors),
    annotations: annotations.map((one) => dated(one, now)),
    collections: collections.value.map((one) => dated(one, now)),
    sessions: sessions.value.map((one) => dated(one, now)),
  };
  const bytes = writePack(content, (sha256) => bytesOf(state, sha256), hashOf);
  const opened = openPack(bytes, hashOf);
  if (!opened.ok) return failure('pack-invalid', wording.pack.notMade(opened.failure.message));
  return { ok: true, value: { bytes, items, suggestedName: wording.pack.fileName(content.title, now) } };
}

/** Absent means all. */
function chosen<Each extends { readonly id: string }>(
  ids: readonly string[] | undefined,
  all: readonly { readonly id: string }[],
  read: (id: string) => Result<Each>,
): Result<readonly Each[]> {
  const found: Each[] = [];
  for (const id of ids ?? all.map((one) => one.id)) {
    const one = read(id);
    if (!one.ok) return one;
    found.push(one.value);
  }
  return { ok: true, value: found };
}

function titleOf([first]: readonly { readonly title: string }[]): string {
  return first?.title ?? wording.pack.notesTitle;
}

function textsOf(
  { catalogue, database, citationStyle }: LibraryState,
  anchors: readonly Anchor[],
): readonly PackedText[] {
  const hashes = new Map(readSources(database).map(({ id, hash }) => [id, hash]));
  return [...new Set(anchors.map(({ textId }) => textId))].flatMap((id) => {
    const stored = catalogue.textById.get(id);
    const sha256 = stored === undefined ? undefined : hashes.get(stored.sourceId);
    if (stored === undefined || sha256 === undefined) return [];
    return [{ id, title: stored.text.title, citation: citationOf(stored.text, null, citationStyle), sha256 }];
  });
}

function sourcesOf({ database }: LibraryState, texts: readonly PackedText[]): readonly PackedSource[] {
  return [...new Set(texts.map(({ sha256 }) => sha256))].flatMap((sha256) => {
    const source = findSourceByHash(database, sha256);
    return source === null ? [] : [{ sha256, file: source.file, encoding: source.encoding }];
  });
}

/** What was decided about the texts of these files. */
function tidyingOf(
  { catalogue, database }: LibraryState,
  library: Source,
  sources: readonly PackedSource[],
): Pick<PackContent, 'tidying'> {
  const ids = new Set(sources.map(({ sha256 }) => findSourceByHash(database, sha256)?.id));
  const tidying = catalogue.texts.flatMap(({ sourceId, text }) => {
    const record = ids.has(sourceId) ? library.tidying(text.id) : null;
    if (record === null || !record.ok || record.value.decisions.length === 0) return [];
    return [{ textId: text.id, decisions: record.value.decisions.map(({ decision }) => decision) }];
  });
  return tidying.length === 0 ? {} : { tidying };
}

function bytesOf({ database }: LibraryState, sha256: string): Uint8Array {
  const source: StoredSource | null = findSourceByHash(database, sha256);
  if (source === null) throw new Error(`No source ${sha256}`);
  return readSourceBytes(database, source.id);
}

function passagesOf({ catalogue }: LibraryState, anchors: readonly Anchor[]): readonly PackedPassage[] {
  return [...new Set(anchors.map(({ passageId }) => passageId))].flatMap((id) => {
    const passage = catalogue.passage(id);
    if (passage === undefined) return [];
    const { textId, headings, text } = passage;
    return [{ id, textId, headings, text }];
  });
}
