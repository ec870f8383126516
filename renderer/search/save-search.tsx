import { Bookmark, BookmarkCheck } from 'lucide-react';
import { wording } from '../../corpus/wording';
import { IconButton } from '../ui/button';
import { showToast } from '../ui/toast';
import { saveSearch, unsaveSearch, useKeptSearches } from './kept-searches';

const words = wording.window.search;

/** Keeps the query for another day, or lets it go. */
export function SaveSearch({ query }: { readonly query: string }) {
  const { saved } = useKeptSearches();
  const isSaved = saved.includes(query.trim());
  return (
    <IconButton
      label={isSaved ? words.unsave : words.save}
      icon={isSaved ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
      onPress={() => {
        if (isSaved) {
          unsaveSearch(query);
          return;
        }
        saveSearch(query);
        showToast({ message: words.savedSearch });
      }}
    />
  );
}
