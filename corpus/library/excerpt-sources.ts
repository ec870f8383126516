import { citationOf } from '../cite';
import { wording } from '../wording';
import type { ExcerptSource } from './interface';
import { placeAnchor } from './placements';
import type { LibraryState } from './state';
import type { StoredEntry } from './store/entry-rows';

/** Where the excerpts among the entries come from, by their ids. */
export function excerptSources(
  { catalogue, citationStyle }: LibraryState,
  entries: readonly StoredEntry[],
): Readonly<Record<string, ExcerptSource>> {
  const sources = entries.flatMap((entry): readonly (readonly [string, ExcerptSource])[] => {
    if (entry.kind === 'heading') return [];
    const { id, ...anchor } = entry.excerpt;
    const text = catalogue.textById.get(anchor.textId)?.text;
    if (text === undefined) return [[id, { textTitle: '', headings: [], citation: wording.library.textGone }]];
    const place = placeAnchor(anchor, catalogue);
    const passage = place.placement === 'unplaced' ? undefined : catalogue.passage(place.passageId);
    const page = passage === undefined ? null : catalogue.pageOf(passage);
    const citation = citationOf(text, page, citationStyle);
    return [[id, { textTitle: text.title, headings: passage?.headings ?? [], citation }]];
  });
  return Object.fromEntries(sources);
}
