/**
 * The nouns of the library, as types only. Everything else is written in these words.
 *
 * Offsets and lengths are UTF-16 code units and never stand inside a surrogate pair.
 * Ids are opaque strings: the same bytes give the same ids in every library.
 */

/** Half-open `[start, end)`. */
export type Range = readonly [start: number, end: number];

/** What a file or a disk of the person's can do wrong travels as a value; our own bugs throw. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface Failure {
  readonly code: FailureCode;
  /** One line of Chinese that names the file or argument and the reason. */
  readonly message: string;
}

export type FailureCode =
  | 'file-unreadable'
  | 'file-unwritable'
  | 'file-exists'
  | 'format-unsupported'
  | 'text-empty'
  | 'encoding-unknown'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-too-large'
  | 'file-without-text-layer'
  | 'text-invalid'
  | 'text-shipped'
  | 'not-found'
  | 'range-invalid'
  | 'annotation-invalid'
  | 'replacement-invalid'
  | 'topic-invalid'
  | 'session-invalid'
  | 'collection-invalid'
  | 'synonyms-invalid'
  | 'library-unusable'
  | 'library-in-use'
  | 'backup-invalid'
  | 'pack-invalid'
  | 'nothing-to-export'
  | 'draft-changed'
  | 'cancelled';

/** How a file writes its characters, in the order in which a person is likely to want them. */
export const encodings = ['gb18030', 'utf-8', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** 文献: one work, as a source file holds it; a file may hold several one after another. */
export interface Text {
  readonly id: string;
  /** As it is shown and cited: site decoration and masks removed, punctuation full-width. */
  readonly title: string;
  /** Base name of the file it came from. */
  readonly sourceFile: string;
  /** The title as it stands in the file. */
  readonly sourceTitle: string;
  /** From 0, in its file. */
  readonly order: number;
  /** A guideline's own headings are the topic tree. */
  readonly isGuideline: boolean;
  /** Length of its part of the decoded source. */
  readonly characters: number;
  readonly passageCount: number;
  /** The text that this one is a near-duplicate edition of. */
  readonly editionOf: string | null;
  /** What a person should look at, in Chinese. */
  readonly warnings: readonly string[];
  readonly metadata: readonly MetadataField[];
}

export const metadataNames = [
  'subtitle',
  'alternativeTitle',
  'author',
  'affiliation',
  'aboutAuthor',
  'journal',
  'issue',
  'abstract',
  'keywords',
  'classification',
  'articleNumber',
  'documentNumber',
  'meeting',
  'pages',
  'source',
  'date',
  /** That nobody compared a recognised text with its picture yet; absent where there is nothing to say. */
  'proofreading',
] as const;
export type MetadataName = (typeof metadataNames)[number];

/** 引用格式: party writing is the usual one; each edition of the standard is a style of its own. */
export const citationStyles = ['party', 'gbt7714-2015', 'gbt7714-2025', 'internal'] as const;
export type CitationStyle = (typeof citationStyles)[number];

export interface MetadataField {
  readonly name: MetadataName;
  readonly value: string;
}

/**
 * What part a passage plays. `kind` is `body` for `paragraph` and `abstract`, and `heading` for the rest.
 * An `outline` is an entry of a table of contents whose body the source may not hold.
 */
export type PassageRole = 'title' | 'subtitle' | 'metadata' | 'abstract' | 'outline' | 'heading' | 'paragraph';

/** 段落: about a paragraph; what is indexed, shown, annotated and cited. */
export interface Passage {
  readonly id: string;
  readonly textId: string;
  /** From 0, in its text. */
  readonly order: number;
  /** Outermost first, without their numbers; a run-in heading of its own comes last. */
  readonly headings: readonly string[];
  readonly kind: 'heading' | 'body';
  readonly role: PassageRole;
  /** 1 for the outermost heading of a text; 0 for a body passage. */
  readonly level: number;
  /** Characters of the source, nothing changed; equals the slices of `source.spans`, joined. */
  readonly original: string;
  /** What is read: `original` with `corrections` applied. */
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly source: { readonly file: string; readonly spans: readonly Range[] };
  /** The heading that is run into the start of the paragraph, in `text`. */
  readonly runInHeading: Range | null;
  /** The source has no paragraph break before it: the cut is ours. */
  readonly isOurCut: boolean;
}

export interface Correction {
  /** In `original`; corrections do not overlap and are sorted. */
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** In Chinese. */
  readonly reason: string;
  /** Only the width or script of punctuation changed: shown quietly or not at all. */
  readonly isPunctuation: boolean;
}

/** Characters of the decoded source that no passage holds. */
export interface Removal {
  readonly start: number;
  readonly end: number;
  readonly characters: string;
  /** In Chinese. */
  readonly reason: string;
}

/**
 * What a person decided about characters of a decoded source. It stands above every rule; of decisions about the same
 * characters the latest counts.
 */
export interface TidyingDecision {
  /**
   * `keep`: as the source has them, whatever rules say. `remove`, `correct`: by hand. `split`: a paragraph begins at
   * `start`. `join`: what stands between two paragraphs, which may be nothing, parts none.
   */
  readonly kind: TidyingKind;
  /** In the decoded source. */
  readonly start: number;
  readonly end: number;
  /** What `correct` makes of them; empty otherwise. */
  readonly to: string;
  /** The person's own words; may be empty. */
  readonly reason: string;
}

export const tidyingKinds = ['keep', 'remove', 'correct', 'split', 'join'] as const;
export type TidyingKind = (typeof tidyingKinds)[number];

/** 主题: a heading of a guideline, with the passages of all texts that belong to it. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly groupId: string;
  readonly groupTitle: string;
  readonly definitionPassageIds: readonly string[];
  readonly passageCount: number;
}

export interface TopicGroup {
  readonly id: string;
  /** The text whose heading it is. */
  readonly guidelineId: string;
  /** As the guideline words it. */
  readonly title: string;
  /** What tells it from its sister groups: 基本内涵. */
  readonly shortTitle: string;
  readonly topics: readonly Topic[];
}

/** Why a passage is in a topic. */
export interface Evidence {
  readonly kind: 'heading' | 'words' | 'quotation' | 'neighbour' | 'person';
  /** One sentence of Chinese. */
  readonly reason: string;
  /** The words that say so, as they stand in the passage or its headings. */
  readonly words: readonly string[];
  /** Where they stand in the passage's `text`; empty when the heading says so. */
  readonly ranges: readonly Range[];
}

/**
 * What a person made of a guideline's topics; `id` names a topic or a group, that of a new one is given with it. What is
 * assigned by the guideline's words stays so under another title; a topic that was added is filled by hand alone.
 */
export type TopicEdit =
  | { readonly kind: 'rename'; readonly id: string; readonly title: string }
  | { readonly kind: 'add-group'; readonly id: string; readonly title: string }
  | { readonly kind: 'add-topic'; readonly id: string; readonly groupId: string; readonly title: string }
  /** Of topics only. */
  | { readonly kind: 'merge'; readonly id: string; readonly into: string }
  | { readonly kind: 'remove'; readonly id: string }
  /** Up or down among its sisters. */
  | { readonly kind: 'move'; readonly id: string; readonly by: -1 | 1 }
  /** All edits before it count for nothing, until it is taken back. */
  | { readonly kind: 'reset' };

/** What a person said of a passage and a topic; it stands above what the machine says. */
export type TopicDecision = 'in' | 'out';

/** How a passage holds what was typed; in the order in which their numbers are shown. */
export const matchKinds = ['literal', 'variant', 'terms', 'synonym', 'pinyin', 'some'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** 命中 */
export interface Hit {
  readonly passage: Passage;
  readonly textTitle: string;
  readonly headings: readonly string[];
  /** In `passage.text`, sorted, apart from each other. */
  readonly ranges: readonly Range[];
  readonly score: number;
  readonly match: MatchKind;
  readonly citation: string;
  readonly topicIds: readonly string[];
  readonly annotationCount: number;
  /** 又见: places of the same words in other texts, where the search was asked to fold editions. */
  readonly alsoIn: readonly SamePassage[];
  /** Annotations of the passage of which note, tags or quotation hold the query. */
  readonly notes: readonly Annotation[];
}

export const annotationColors = ['yellow', 'blue', 'green', 'red', 'purple'] as const;
export type AnnotationColor = (typeof annotationColors)[number];

/** What each colour means to the person who marks with it. */
export type ColorLabels = Readonly<Record<AnnotationColor, string>>;

/** What a note may begin with. */
export interface NoteTemplate {
  readonly name: string;
  readonly text: string;
}

/** What a person set about marking and writing notes; kept in the library. */
export interface AnnotationSettings {
  readonly colorLabels: ColorLabels;
  readonly noteTemplates: readonly NoteTemplate[];
}

/** Where an annotation stands: offsets, and the quotation with its surroundings to find it again. */
export interface Anchor {
  readonly passageId: string;
  readonly textId: string;
  /** In the passage's `text`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** At most 32 units before and after, from the same passage. */
  readonly prefix: string;
  readonly suffix: string;
}

/** 批注 */
export interface Annotation extends Anchor {
  readonly id: string;
  /** Where it goes on in the passages that follow, in order; absent where it stands in one. All in one text. */
  readonly further?: readonly Anchor[];
  /** 参见; absent where it refers to nothing. */
  readonly links?: readonly Link[];
  readonly color: AnnotationColor;
  readonly note: string;
  readonly tags: readonly string[];
  readonly topicIds: readonly string[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly placement: 'placed' | 'moved' | 'unplaced';
}

/** 参见: words elsewhere, in whatever text, that an annotation refers to. They are no part of what it is written to. */
export interface Link extends Anchor {
  /** Its own in the annotation. */
  readonly id: string;
  readonly placement: Annotation['placement'];
}

/** Passages that belong together: several of one text, where the other has split or joined them. */
export interface ComparedRow {
  readonly kind: 'same' | 'changed' | 'one-only' | 'other-only';
  readonly one: readonly ComparedPassage[];
  readonly other: readonly ComparedPassage[];
}

export interface ComparedPassage {
  readonly passageId: string;
  readonly kind: Passage['kind'];
  readonly text: string;
  /** Of `text`, what the other text does not have here; sorted, apart from each other. */
  readonly marks: readonly Range[];
}

/** A passage of the same letters in another text. */
export interface SamePassage {
  readonly passageId: string;
  readonly textId: string;
  readonly textTitle: string;
}

/**
 * How a quotation of a draft compares with the library: `exact` character for character; `punctuation` where only
 * punctuation, width or blanks differ; `altered` where characters do; `spliced` of true phrases that the source does not
 * join; `misattributed` where the wording is right and the source that the draft names is not; `not-found` where this
 * library does not hold it, which is not to say that it is wrong.
 */
export const verdictStatuses = ['exact', 'punctuation', 'altered', 'spliced', 'misattributed', 'not-found'] as const;
export type VerdictStatus = (typeof verdictStatuses)[number];

/** Words of a source, and where they stand. */
export interface QuotedPlace {
  readonly passageId: string;
  readonly textId: string;
  readonly textTitle: string;
  /** The words as the source has them. */
  readonly text: string;
  /** In the `text` of the passage; where the words go on in the next passage, up to the end of this one. */
  readonly start: number;
  readonly end: number;
  /** Share of letters that the quotation keeps, 0 to 1. */
  readonly similarity: number;
}

/** A place that can be cited as well as another. */
export interface CitablePlace extends QuotedPlace {
  readonly citation: string;
  /** The same in brackets, to stand after the quotation. */
  readonly bracketed: string;
}

/** Read in order, `equal` and `delete` give the source, `equal` and `insert` the draft. */
export interface Edit {
  readonly op: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

/** How a draft shows that words are another's: in quotation marks, as a block of their own, after 指出 and a colon. */
export type QuotationForm = 'marked' | 'block' | 'reported';

/** What a person decided about a quotation of a draft. */
export interface QuotationDecision {
  /** The exact wording takes its place. */
  readonly isReplaced: boolean;
  /** Its citation stands after it. */
  readonly isCited: boolean;
  /** It stays as it is. */
  readonly isIgnored: boolean;
  /** Which of the other places with the same wording is cited; absent: the best one. */
  readonly citedPassageId?: string;
}

/** 核对结果: one quotation of a draft. */
export interface Verdict {
  /** Without its quotation marks, and without the line breaks that only the draft has. */
  readonly quote: string;
  /** In the draft's text. */
  readonly start: number;
  readonly end: number;
  readonly status: VerdictStatus;
  /** Of a quotation that is not found, what comes nearest, if anything does. */
  readonly best: QuotedPlace | null;
  /** From source to draft; empty where there is no source. */
  readonly edits: readonly Edit[];
  /** Of `best`; empty where there is none. */
  readonly citation: string;
  /** The same in brackets, to stand after the quotation. */
  readonly bracketed: string;
  /** Further places with the same wording. */
  readonly others: readonly CitablePlace[];
  readonly form: QuotationForm;
  /** A short stock phrase: listed, never said to be altered. */
  readonly isPhrase: boolean;
  /** Something was left out, and the draft says so. */
  readonly hasOmission: boolean;
  /** Where the parts of a quotation come from that has several, in its order; else empty. */
  readonly pieces: readonly QuotedPlace[];
  /** The source that the draft names and that does not hold the words; null for any other status. */
  readonly claimed: string | null;
  /**
   * A word directly before the quoted ones in the source that turns their meaning, as 不; null where there is none, or
   * where the draft has such a word there, too. The wording may be exact all the same.
   */
  readonly turnedBy: string | null;
  /** What should stand in the draft in place of `quote`; null where nothing is to be changed or nothing is known. */
  readonly wording: string | null;
}
