import { citationOf } from '../../cite';
import type { Anchor } from '../../model';
import { wording } from '../../wording';
import { placeAnchor } from '../annotations/placements';
import type { ExcerptSource } from '../interface';
import type { LibraryState } from '../state';
import type { StoredEntry } from '../store/entry-rows';
import { findPackedPassage } from '../store/packed-passage-rows';

/** Where the excerpts among the entries come from, by their ids. */
export function excerptSources(
  state: LibraryState,
  entries: readonly StoredEntry[],
): Readonly<Record<string, ExcerptSource>> {
  const excerpts = entries.flatMap((entry) => (entry.kind === 'excerpt' ? [entry.excerpt] : []));
  return sourcesById(state, excerpts);
}

/** Where words come from, by the ids that they have. */
export function sourcesById(
  state: LibraryState,
  anchors: readonly (Anchor & { readonly id: string })[],
): Readonly<Record<string, ExcerptSource>> {
  return Object.fromEntries(anchors.map((anchor) => [anchor.id, sourceOf(state, anchor)]));
}

function sourceOf(state: LibraryState, anchor: Anchor): ExcerptSource {
  const { catalogue, citationStyle } = state;
  const text = catalogue.textById.get(anchor.textId)?.text;
  if (text === undefined) return missingSource(state, anchor);
  const place = placeAnchor(anchor, catalogue);
  const passage = place.placement === 'unplaced' ? undefined : catalogue.passage(place.passageId);
  const page = passage === undefined ? null : catalogue.pageOf(passage);
  const citation = citationOf(text, page, citationStyle);
  return { textTitle: text.title, headings: passage?.headings ?? [], citation, packed: null };
}

/** Of words of a text that the library lacks, as far as a 学习包 tells. */
function missingSource({ database }: LibraryState, { passageId }: Pick<Anchor, 'passageId'>): ExcerptSource {
  const packed = findPackedPassage(database, passageId);
  if (packed === null) return { textTitle: '', headings: [], citation: wording.library.textGone, packed: null };
  const { textTitle, headings, citation, text } = packed;
  return { textTitle, headings, citation, packed: text };
}
