import { SearchX } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { SearchResult } from '../../electron/contract';
import { open } from '../app/navigation';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { noFilter, type SearchFilter } from './search-setup';
import { changeFilter, setQuery } from './search-store';

const words = wording.window.search;

/** Characters; a title that says more is not read. */
const longestTitle = 30;

/** Nothing stands in the library as it was asked for: why, and what would be found instead. */
export function NothingFound({ result, filter }: { readonly result: SearchResult; readonly filter: SearchFilter }) {
  const hasNotes = result.notes.total > 0;
  const isNarrowed = filter.textId !== null || filter.topicId !== null;
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={(hasNotes ? words.nothingButNotes : words.nothing)(shortened(unquoted(result.query.trim())))}
      actions={
        <>
          {hasNotes && (
            <Button variant="primary" onPress={() => open({ screen: 'annotations', filter: { words: result.query } })}>
              {words.notes} {words.notesCount(result.notes.total)}
            </Button>
          )}
          {isNarrowed && (
            <Button variant="primary" onPress={() => changeFilter(noFilter)}>
              {words.searchEverywhere}
            </Button>
          )}
          {result.offers.map((offer) => (
            <Button key={offer} onPress={() => setQuery(offer)}>
              {words.offer(offer)}
            </Button>
          ))}
        </>
      }
    >
      {isNarrowed && <p>{words.nothingNarrowed}</p>}
      {result.relaxed !== null && <p>{result.relaxed.reason}</p>}
      <p>{result.offers.length > 0 ? words.nothingOffers : words.nothingHelp(result.searchedTexts)}</p>
    </EmptyState>
  );
}

/** The title puts marks of its own around the query. */
function unquoted(query: string): string {
  return /^[“"「『][^“”"「」『』]+[”"」』]$/u.exec(query) === null ? query : query.slice(1, -1);
}

function shortened(query: string): string {
  const start = [...query.slice(0, 2 * longestTitle)].slice(0, longestTitle).join('');
  return start.length < query.length ? wording.search.shortened(start) : query;
}
