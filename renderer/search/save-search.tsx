import { Bookmark, BookmarkCheck } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { SearchResult } from '../../electron/contract';
import { IconButton } from '../ui/button';
import { showToast } from '../ui/toast';
import { saveSearch, unsaveSearch, useKeptSearches } from './kept-searches';
import { keyOfSearch, type SearchSetup } from './search-setup';
import { useSearch } from './search-store';

const words = wording.window.search;

/** Keeps the search for another day, with all that narrows it, or lets it go. */
export function SaveSearch({ result }: { readonly result: SearchResult }) {
  const { saved } = useKeptSearches();
  const { filter, hasSynonyms, view } = useSearch();
  const search: SearchSetup = { query: result.query, filter, hasSynonyms, view };
  const isSaved = saved.some((other) => keyOfSearch(other) === keyOfSearch(search));
  return (
    <IconButton
      label={isSaved ? words.unsave : words.save}
      icon={isSaved ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
      onPress={() => {
        if (isSaved) {
          unsaveSearch(search);
          return;
        }
        saveSearch({ ...search, name: nameOf(search, result) });
        showToast({ message: words.savedSearch });
      }}
    />
  );
}

/** The query, and what narrows it. */
function nameOf({ query, filter }: SearchSetup, { textCounts, topicCounts }: SearchResult): string {
  const text = textCounts.find(({ textId }) => textId === filter.textId)?.title;
  const topic = topicCounts.find(({ topicId }) => topicId === filter.topicId)?.title;
  const narrowed = [...(text === undefined ? [] : [`《${text}》`]), ...(topic === undefined ? [] : [topic])];
  return [query.trim(), ...narrowed].join(' · ');
}
