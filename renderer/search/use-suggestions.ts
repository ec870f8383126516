import { useCallback, useMemo, useState } from 'react';
import type { Suggestion } from '../../electron/contract';
import { call } from '../api';
import { newestOnly } from '../newest-only';
import { wordInHand } from './operators';

const mostSuggestions = 8;

interface Offered {
  /** Best first; none while the list is closed. */
  readonly suggestions: readonly Suggestion[];
  /** The one that the keyboard is on; null: what is typed stays as it is. */
  readonly active: number | null;
}

const nothing: Offered = { suggestions: [], active: null };

export interface Suggestions extends Offered {
  /** Offers what goes on from the word at the end of what was typed. */
  offerFor(query: string): void;
  /** Moves the keyboard one down or up; false at the ends, where the list is left. */
  move(step: 1 | -1): boolean;
  close(): void;
}

/** What the library offers while someone types. It only ever shows what belongs to the newest letters. */
export function useSuggestions(): Suggestions {
  const [offered, setOffered] = useState<Offered>(nothing);
  const [wanted] = useState(() => ({ word: '' }));
  const ask = useMemo(
    () =>
      newestOnly(
        (word: string) => call('suggest', word, mostSuggestions),
        (word, suggestions) => {
          // The list may have been closed since.
          if (word !== wanted.word) return;
          const offers = suggestions.filter(({ term }) => term !== word);
          setOffered((before) => ({ suggestions: offers, active: placeOfChosen(before, offers) }));
        },
        () => setOffered(nothing),
      ),
    [wanted],
  );
  const close = useCallback(() => {
    wanted.word = '';
    setOffered(nothing);
  }, [wanted]);
  return {
    ...offered,
    offerFor(query) {
      wanted.word = wordInHand(query);
      if (wanted.word === '') return close();
      setOffered((before) => ({ ...before, active: null }));
      ask(wanted.word);
    },
    move(step) {
      const next = (offered.active ?? -1) + step;
      if (next < -1 || next >= offered.suggestions.length) return false;
      setOffered({ ...offered, active: next === -1 ? null : next });
      return offered.suggestions.length > 0;
    },
    close,
  };
}

/** Whoever was quicker with the keyboard than the library keeps what was chosen, where it is still offered. */
function placeOfChosen({ suggestions, active }: Offered, offers: readonly Suggestion[]): number | null {
  const chosen = active === null ? undefined : suggestions[active];
  const place = offers.findIndex(({ term, kind }) => term === chosen?.term && kind === chosen.kind);
  return place < 0 ? null : place;
}
