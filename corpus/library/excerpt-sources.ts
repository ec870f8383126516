import { citationOf } from '../cite';
import type { Anchor } from '../model';
import { wording } from '../wording';
import type { ExcerptSource } from './interface';
import { placeAnchor } from './placements';
import type { LibraryState } from './state';
import type { StoredEntry } from './store/entry-rows';
import { findPackedPassage } from './store/packed-passage-rows';

/** Where the excerpts among the entries come from, by their ids. */
export function excerptSources(
  state: LibraryState,
  entries: readonly StoredEntry[],
): Readonly<Record<string, ExcerptSource>> {
  const { catalogue, citationStyle } = state;
  const sources = entries.flatMap((entry): readonly (readonly [string, ExcerptSource])[] => {
    if (entry.kind === 'heading') return [];
    const { id, ...anchor } = entry.excerpt;
    const text = catalogue.textById.get(anchor.textId)?.text;
    if (text === undefined) return [[id, missingSource(state, anchor)]];
    const place = placeAnchor(anchor, catalogue);
    const passage = place.placement === 'unplaced' ? undefined : catalogue.passage(place.passageId);
    const page = passage === undefined ? null : catalogue.pageOf(passage);
    const citation = citationOf(text, page, citationStyle);
    return [[id, { textTitle: text.title, headings: passage?.headings ?? [], citation, packed: null }]];
  });
  return Object.fromEntries(sources);
}

/** Of words of a text that the library lacks, as far as a 学习包 tells. */
function missingSource({ database }: LibraryState, { passageId }: Pick<Anchor, 'passageId'>): ExcerptSource {
  const packed = findPackedPassage(database, passageId);
  if (packed === null) return { textTitle: '', headings: [], citation: wording.library.textGone, packed: null };
  const { textTitle, headings, citation, text } = packed;
  return { textTitle, headings, citation, packed: text };
}
