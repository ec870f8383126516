import type { SynonymCalls } from '../interface';
import type { LibraryState } from '../state';
import type { LibrarySynonyms } from './library-synonyms';

/** What a library answers about 同义说法. */
export function synonymCalls(state: LibraryState, synonyms: LibrarySynonyms): SynonymCalls {
  const fresh = (): LibrarySynonyms => {
    state.refresh();
    return synonyms;
  };
  return {
    synonyms: () => fresh().sets,
    addSynonyms: (typed) => fresh().add(typed),
    changeSynonyms: (id, change) => fresh().change(id, change),
    removeSynonyms: (id) => fresh().remove(id),
    importSynonyms: (file) => fresh().import(file),
  };
}
