/** Whether words stand in the source that a draft names for them. */
import type { Passage, Text } from '../model';
import { fold } from '../search/fold/fold';
import type { Claim } from './claim';
import type { QuotableLibrary } from './source';

/** A title of so many letters is recognised without 《》, too. */
const plainTitle = 6;
/** Letters: longer titles are not shortened to a few of their characters. */
const longestShort = 6;
const told = ['alternativeTitle', 'subtitle', 'journal', 'source', 'meeting', 'documentNumber'];

/** The sources that drafts may name, told apart by their titles. */
export class Attribution {
  readonly #library: QuotableLibrary;
  readonly #byTitle = new Map<string, Text[]>();
  readonly #authors = new Set<string>();

  constructor(library: QuotableLibrary) {
    this.#library = library;
    for (const text of library.texts()) {
      const title = bare(text.title);
      const named = this.#byTitle.get(title);
      if (named === undefined) this.#byTitle.set(title, [text]);
      else named.push(text);
      for (const author of authorsOf(text)) this.#authors.add(author);
    }
  }

  /** Whether the draft may mean the text of this passage; yes where it names none. */
  agrees(claim: Claim, passage: Passage): boolean {
    const titles = this.#titlesOf(claim);
    const authors = this.#authorsIn(claim);
    const isNamed = titles.length === 0 || titles.some((title) => this.#holds(title, passage));
    return isNamed && (authors.length === 0 || authors.some((author) => this.#speaks(author, passage)));
  }

  /** What the draft names, where no passage agrees; null where it names nothing for sure. */
  claimed(claim: Claim): string | null {
    const [title] = this.#titlesOf(claim);
    return title ?? this.#authorsIn(claim)[0] ?? null;
  }

  /** Titles that surely are meant as the source: the others may be what the sentence speaks of. */
  #titlesOf({ titles, isStated, before }: Claim): readonly string[] {
    const sure = titles.filter((title) => isStated || this.#isKnown(bare(title)));
    if (titles.length > 0 || before.length < plainTitle) return sure;
    const folded = fold(before);
    return [...this.#byTitle]
      .filter(([title]) => title.length >= plainTitle && folded.includes(title))
      .flatMap(([, [text]]) => (text === undefined ? [] : [text.title]));
  }

  #authorsIn({ titles, before }: Claim): readonly string[] {
    if (titles.length > 0) return [];
    return [...this.#authors].filter((author) => before.includes(author));
  }

  #isKnown(title: string): boolean {
    if (title === '') return false;
    if (this.#byTitle.has(title)) return true;
    return title.length >= plainTitle && [...this.#byTitle.keys()].some((known) => known.includes(title));
  }

  #holds(claimed: string, passage: Passage): boolean {
    const title = bare(claimed);
    const text = this.#library.textOf(passage);
    const same = this.#byTitle.get(title);
    if (same?.some((one) => isSameWork(one, text))) return true;
    // Second hand: the passage says itself where it has the words from.
    if (fold(passage.text).includes(title)) return true;
    const names = [
      ...passage.headings,
      ...text.metadata.filter(({ name }) => told.includes(name)).map(({ value }) => value),
    ];
    if (names.some((name) => isShortFor(title, bare(name)))) return true;
    return same === undefined && isShortFor(title, bare(text.title));
  }

  #speaks(author: string, passage: Passage): boolean {
    return authorsOf(this.#library.textOf(passage)).includes(author) || passage.text.includes(author);
  }
}

function isSameWork(one: Text, other: Text): boolean {
  return one.id === other.id || one.editionOf === other.id || other.editionOf === one.id;
}

/** 村民委员会组织法 for 中华人民共和国村民委员会组织法, 党章 for 中国共产党章程; or the fuller form of a title. */
function isShortFor(short: string, title: string): boolean {
  if (short === '' || title === '') return false;
  if (title.includes(short) || (title.length >= plainTitle && short.includes(title))) return true;
  if (short.length > longestShort) return false;
  let at = -1;
  return [...short].every((character) => {
    at = title.indexOf(character, at + 1);
    return at >= 0;
  });
}

function authorsOf({ metadata }: Text): readonly string[] {
  const names = metadata.filter(({ name }) => name === 'author').flatMap(({ value }) => value.split(/[\s、，,；;/]+/u));
  return names.filter((name) => /^\p{Script=Han}{2,4}$/u.test(name));
}

/** A title without what editions add to it. */
function bare(title: string): string {
  return fold(title.replace(/[（(][^（）()]*[）)]|[《》〈〉]/gu, '')).replace(/^中华人民共和国/u, '');
}
