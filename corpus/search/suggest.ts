import { fold } from './fold';

export type SuggestionKind = 'topic' | 'title' | 'heading' | 'tag' | 'term';

/** What may be offered while someone types. */
export interface Suggestion {
  readonly term: string;
  readonly kind: SuggestionKind;
  /** Passages that a search for it would find, or what else tells the important from the rare. */
  readonly count: number;
}

export interface Suggester {
  /** Best first. Characters, full pinyin (qunzhong) or initials (qz), from the start of the term or of a syllable. */
  suggest(typed: string, limit: number): readonly Suggestion[];
}

interface Spelling {
  /** The term's pinyin in one word, and where each syllable begins in it. */
  readonly full: string;
  readonly beginnings: ReadonlySet<number>;
  readonly initials: string;
}

interface Entry {
  readonly suggestion: Suggestion;
  readonly folded: string;
  spelling: Spelling | null;
}

/** How well what was typed fits a term; smaller is better. */
type Fit = 'start' | 'spelled start' | 'inside' | 'spelled inside';
const fits: readonly Fit[] = ['start', 'spelled start', 'inside', 'spelled inside'];

function spell(syllables: readonly string[]): Spelling {
  const beginnings = new Set<number>();
  let full = '';
  for (const syllable of syllables) {
    beginnings.add(full.length);
    full += syllable;
  }
  return { full, beginnings, initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
}

/** What was typed as pinyin: letters alone, `'` and blanks between syllables left out; null for anything else. */
function asPinyin(typed: string): string | null {
  const letters = typed
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/['’\s]/g, '');
  return /^[a-z]+$/.test(letters) ? letters : null;
}

function spelledFit({ full, beginnings, initials }: Spelling, letters: string): Fit | null {
  if (full.startsWith(letters) || initials.startsWith(letters)) return 'spelled start';
  for (let at = full.indexOf(letters); at >= 0; at = full.indexOf(letters, at + 1))
    if (beginnings.has(at)) return 'spelled inside';
  return initials.includes(letters) ? 'spelled inside' : null;
}

function fitOf(
  entry: Entry,
  needle: string,
  letters: string | null,
  syllablesOf: (term: string) => readonly string[],
): Fit | null {
  if (entry.folded.startsWith(needle)) return 'start';
  if (letters === null) return entry.folded.includes(needle) ? 'inside' : null;
  entry.spelling ??= spell(syllablesOf(entry.suggestion.term));
  const spelled = spelledFit(entry.spelling, letters);
  return spelled === 'spelled start' || !entry.folded.includes(needle) ? spelled : 'inside';
}

/**
 * Offers from `terms`, of which the first of several with the same characters counts. Pinyin is worked out for each
 * term when letters are first typed.
 */
export function createSuggester(
  terms: readonly Suggestion[],
  syllablesOf: (term: string) => readonly string[],
): Suggester {
  const entries = new Map<string, Entry>();
  for (const suggestion of terms) {
    const folded = fold(suggestion.term);
    if (folded !== '' && !entries.has(folded)) entries.set(folded, { suggestion, folded, spelling: null });
  }
  return {
    suggest(typed, limit) {
      const needle = fold(typed);
      if (needle === '') return [];
      const letters = asPinyin(typed);
      const found: { suggestion: Suggestion; rank: number }[] = [];
      for (const entry of entries.values()) {
        const fit = fitOf(entry, needle, letters, syllablesOf);
        if (fit !== null) found.push({ suggestion: entry.suggestion, rank: fits.indexOf(fit) });
      }
      return found
        .sort(
          (a, b) =>
            a.rank - b.rank ||
            b.suggestion.count - a.suggestion.count ||
            a.suggestion.term.length - b.suggestion.term.length,
        )
        .slice(0, limit)
        .map(({ suggestion }) => suggestion);
    },
  };
}
