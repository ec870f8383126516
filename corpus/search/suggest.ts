import { fold } from './fold/fold';

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
  /** Works out the pinyin of every term, one a step, so that the first letters typed need not wait for it. */
  spellAll(): Generator<void, void>;
  /**
   * What was typed with a run of it written as a term that sounds the same (群中工作: 群众工作), or, where there is
   * none, as one that differs in a single character of three or more. Longest terms first. Of several words, all with
   * those that are no terms corrected. Of letters, the terms that they spell.
   */
  corrections(typed: string): readonly string[];
}

interface Spelling {
  readonly syllables: readonly string[];
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

/** Characters; a longer query is a quotation. */
const longestCorrected = 20;
const mostSpelled = 5;

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
  return { syllables, full, beginnings, initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
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

/** Pinyin without tones, a syllable a character. */
export type SyllablesOf = (term: string) => readonly string[];

function spellingOf(entry: Entry, syllablesOf: SyllablesOf): Spelling {
  entry.spelling ??= spell(syllablesOf(entry.suggestion.term));
  return entry.spelling;
}

function fitOf(entry: Entry, needle: string, letters: string | null, syllablesOf: SyllablesOf): Fit | null {
  if (entry.folded.startsWith(needle)) return 'start';
  if (letters === null) return entry.folded.includes(needle) ? 'inside' : null;
  const spelled = spelledFit(spellingOf(entry, syllablesOf), letters);
  return spelled === 'spelled start' || !entry.folded.includes(needle) ? spelled : 'inside';
}

/** Where the term would stand in what was typed, if its characters were like those there; null where nowhere. */
function placeOf(length: number, typedLength: number, isAlike: (place: number) => boolean): number | null {
  for (let place = 0; place + length <= typedLength; place++) if (isAlike(place)) return place;
  return null;
}

function differences(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) count++;
  return count;
}

/**
 * Offers from `terms`, of which the first of several with the same characters counts. Pinyin is worked out for each
 * term when letters are first typed.
 */
export function createSuggester(terms: readonly Suggestion[], syllablesOf: SyllablesOf): Suggester {
  const entries = new Map<string, Entry>();
  for (const suggestion of terms) {
    const folded = fold(suggestion.term);
    if (folded !== '' && !entries.has(folded)) entries.set(folded, { suggestion, folded, spelling: null });
  }
  const written = (typed: string, alike: (entry: Entry, part: string, place: number) => boolean): string[] => {
    const found: { query: string; length: number; count: number }[] = [];
    for (const entry of entries.values()) {
      const { term, count } = entry.suggestion;
      if (term.length < 2 || typed.includes(term)) continue;
      const place = placeOf(term.length, typed.length, (at) => alike(entry, typed.slice(at, at + term.length), at));
      if (place === null) continue;
      const query = typed.slice(0, place) + term + typed.slice(place + term.length);
      found.push({ query, length: term.length, count });
    }
    const best = found.sort((a, b) => b.length - a.length || b.count - a.count);
    return [...new Set(best.map(({ query }) => query))];
  };
  return {
    *spellAll() {
      for (const entry of entries.values()) {
        spellingOf(entry, syllablesOf);
        yield;
      }
    },
    corrections(typed) {
      if (asPinyin(typed) !== null) return this.suggest(typed, mostSpelled).map(({ term }) => term);
      const words = typed.split(/\s+/u);
      if (words.length > 1) {
        const meant = words.map((word) => (entries.has(fold(word)) ? word : (this.corrections(word)[0] ?? word)));
        return meant.some((word, at) => word !== words[at]) ? [meant.join(' ')] : [];
      }
      if (typed.length > longestCorrected || !/^\p{Script=Han}+$/u.test(typed)) return [];
      const sounds = syllablesOf(typed);
      const sounding = written(typed, (entry, part, place) => {
        const { syllables } = spellingOf(entry, syllablesOf);
        return syllables.length === part.length && syllables.every((one, at) => one === sounds[place + at]);
      });
      if (sounding.length > 0) return sounding;
      return written(typed, ({ suggestion }, part) => part.length > 2 && differences(part, suggestion.term) === 1);
    },
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
