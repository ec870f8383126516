import type { Hit, MatchKind, Range } from '../../model';
import type { AnnotationEntry } from './annotations';

/** 检索, and the two views of a word: its contexts, and where it stands. */
export interface SearchCalls {
  search(request: SearchRequest): SearchResult;
  /** What may go on from `typed`: characters, full pinyin or initials. Best first, 8 at most unless it says otherwise. */
  suggest(typed: string, limit?: number): readonly Suggestion[];
  /** Of the best 10,000 passages of a search, as is the distribution. */
  context(request: ContextRequest): ContextTable;
  distribution(request: DistributionRequest): Distribution;
}

export type SearchField = 'body' | 'heading' | 'title' | 'note' | 'all';

export interface SearchRequest {
  readonly query: string;
  readonly limit?: number;
  readonly offset?: number;
  readonly textId?: string;
  readonly topicId?: string;
  readonly field?: SearchField;
  /** Of what is found, the hits of one kind alone: of all unless it says otherwise. Counts are of all that is found. */
  readonly match?: MatchKind;
  /** Whether other names of the same thing are found, too, as `synonym`: yes unless it says otherwise. */
  readonly hasSynonyms?: boolean;
  /** Whether passages that hold some of several words with blanks between them follow, as `some`: no unless it says so. */
  readonly hasPartial?: boolean;
  /** Whether passages that are the same in several texts become one hit, which names the others: no unless it says so. */
  readonly foldsEditions?: boolean;
}

export interface SearchResult {
  readonly query: string;
  /** Of all hits, before limit and offset. */
  readonly total: number;
  readonly tookMs: number;
  readonly hits: readonly Hit[];
  /** Passages of this page that were folded into other hits: with `hits` they are as many as were asked for. */
  readonly folded: number;
  /** The query gave nothing as it stands: what was left out of it, and why, in Chinese. */
  readonly relaxed: { readonly dropped: readonly string[]; readonly reason: string } | null;
  /** How many texts were searched: always all that the filters allow. */
  readonly searchedTexts: number;
  /** How the query was read, in Chinese. */
  readonly reading: string;
  readonly matchCounts: Readonly<Partial<Record<MatchKind, number>>>;
  /** Over all hits, in the order of the first hit of each. */
  readonly textCounts: readonly { readonly textId: string; readonly title: string; readonly count: number }[];
  readonly topicCounts: readonly { readonly topicId: string; readonly title: string; readonly count: number }[];
  /**
   * Annotations of which note, tags or quotation hold the query, also those in passages that do not: how many, and the
   * first, with those before all that hold it in what the person wrote.
   */
  readonly notes: { readonly total: number; readonly entries: readonly AnnotationEntry[] };
  /** Queries that would find something, when this one found nothing. */
  readonly offers: readonly string[];
}

export type SuggestionKind = 'topic' | 'title' | 'heading' | 'tag' | 'term';

/** What may be offered while someone types. */
export interface Suggestion {
  readonly term: string;
  readonly kind: SuggestionKind;
  /** Passages that hold it; of a title or heading, those under it; of a topic or tag, those that belong to it. */
  readonly count: number;
}

/** `place` is the order of the library; the others go by the characters next to the word, nearest first. */
export type ContextOrder = 'place' | 'left' | 'right';

export interface ContextRequest {
  readonly query: string;
  readonly order?: ContextOrder;
  readonly limit?: number;
  readonly textId?: string;
  readonly topicId?: string;
}

/** 上下文对照: every place of what was found, with what stands on either side of it in its passage. */
export interface ContextTable {
  /** Of all lines, before the limit. */
  readonly total: number;
  readonly lines: readonly ContextLine[];
}

export interface ContextLine {
  readonly passageId: string;
  readonly textId: string;
  readonly textTitle: string;
  /** In the passage's `text`. */
  readonly range: Range;
  readonly left: string;
  readonly word: string;
  readonly right: string;
}

export interface DistributionRequest {
  readonly query: string;
  readonly textId?: string;
  readonly topicId?: string;
}

/** 分布: where in which texts a query is found, and what stands near it. */
export interface Distribution {
  /** Places in all texts. */
  readonly total: number;
  /** In the order of the library; only texts that have a place. */
  readonly texts: readonly TextDistribution[];
  /**
   * 常见搭配: words that stand in the same passages more often than elsewhere, most telling first; null until term
   * search is ready.
   */
  readonly collocates: readonly Collocate[] | null;
}

export interface TextDistribution {
  readonly textId: string;
  readonly title: string;
  /** Of its passages' `text`. */
  readonly characters: number;
  readonly count: number;
  /** In the order of the text. */
  readonly places: readonly {
    readonly passageId: string;
    /** How far into the text, 0 to 1. */
    readonly at: number;
    /** In the passage's `text`. */
    readonly ranges: readonly Range[];
  }[];
}

export interface Collocate {
  readonly term: string;
  /** Passages that hold both. */
  readonly count: number;
  /** How many times as often in the passages found as in all passages. */
  readonly lift: number;
}
