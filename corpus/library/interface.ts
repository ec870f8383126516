/**
 * The one object that the window and the command line both hold, as types only.
 * What a file or disk can spoil answers with a `Result`; times are milliseconds.
 */
import type {
  Annotation,
  AnnotationColor,
  CitationStyle,
  ComparedRow,
  Encoding,
  Evidence,
  FailureCode,
  Hit,
  MatchKind,
  MetadataField,
  Passage,
  Range,
  Removal,
  Result,
  Text,
  TidyingDecision,
  Topic,
  TopicDecision,
  TopicEdit,
  TopicGroup,
  Verdict,
} from '../model';
import type { Collection } from '../study/collection';
import type { EntryEdit } from '../study/edit-entries';
import type { CitationPlace, Layout } from '../study/layout';
import type { Session, SessionContent, SessionTemplate, SessionType } from '../study/session';

export type * from '../study/collection';
export type * from '../study/edit-entries';
export type * from '../study/excerpt';
export type * from '../study/session';

export interface Library {
  overview(): Overview;
  texts(): readonly Text[];
  readText(textId: string): Result<ReadableText>;
  /** 异版: texts that are editions of one work, of the whole library or those of one text; the main one comes first. */
  editions(textId?: string): readonly (readonly Text[])[];
  /**
   * Of the given texts, those that may be the corrected form of others: of editions that came before them, of about the
   * same title or the same file.
   */
  replaceable(textIds: readonly string[]): readonly Replaceable[];
  /**
   * 替换旧稿: a corrected text takes the place of another, which stays as an edition; annotations and decisions about
   * topics go over to where their words stand now. Failures: `not-found`, `replacement-invalid`.
   */
  replaceText(textId: string, byId: string): Result<Replacement>;
  /** Failure: `not-found`. */
  undoReplacement(textId: string): Result<Replacement>;
  /** Ids of texts that were replaced, and by which; of those that are still there. */
  replacements(): readonly Pick<Replacement, 'textId' | 'byId'>[];
  /** Two texts side by side, passage by passage. Failure: `not-found`. Takes up to seconds for books. */
  compare(textId: string, otherId: string): Promise<Result<Comparison>>;
  /** Accounting of one source file, named by its base name. */
  source(file: string): Result<SourceAccount>;
  search(request: SearchRequest): SearchResult;
  /** What may go on from `typed`: characters, full pinyin or initials. Best first, 8 at most unless it says otherwise. */
  suggest(typed: string, limit?: number): readonly Suggestion[];
  /** Of the best 10,000 passages of a search, as is the distribution. */
  context(request: ContextRequest): ContextTable;
  distribution(request: DistributionRequest): Distribution;
  /** With the passages that `updateTopics` has assigned so far. */
  topics(): readonly TopicGroup[];
  topic(topicId: string): Result<TopicPage>;
  /** How many passages of each text belong to the topics of a guideline; of an unknown one, none. */
  topicCounts(guidelineId: string): TopicCounts;
  /** Passages of no topic of a guideline, to be gone through one after another; only those about its subject. */
  triage(request: TriageRequest): Triage;
  /** Remembers that a passage of no topic is to stay so, or forgets it. Failure: `not-found`. */
  passOver(change: PassedOver): Result<void>;
  /**
   * Makes a text a guideline, whose headings are a tree of topics, or an ordinary text again; `updateTopics` then
   * assigns the others to it. Failures: `not-found`, `topic-invalid` for a text without headings.
   */
  setGuideline(textId: string, isGuideline: boolean): Result<Text>;
  /**
   * Changes the tree of a guideline, apart from what its text gives; passages and annotations of a merged topic go with
   * it. Answers with the number to take it back by. Failure: `topic-invalid`.
   */
  editTopics(change: TopicEditing): Result<number>;
  takeBackTopicEdit(number: number): Result<void>;
  /** Makes the tree what the guideline gives; answers with the edits that were taken back, to be made again. */
  resetTopics(guidelineId: string): Result<readonly TopicEdit[]>;
  /**
   * A person puts a passage into a topic, takes it out, or with `null` leaves it to the machine again. Answers with what
   * was said before, once the new word is durable. Failures: `not-found`, `topic-invalid`.
   */
  decideTopic(change: TopicDecisionChange): Result<TopicDecision | null>;
  annotations(filter?: AnnotationFilter): readonly AnnotationEntry[];
  /** Answers once the annotation is durable. */
  annotate(draft: AnnotationDraft): Result<Annotation>;
  changeAnnotation(id: string, change: AnnotationChange): Result<Annotation>;
  removeAnnotation(id: string): Result<Annotation>;
  /** Where an annotation that lost its place may belong, best first. Failure: `not-found`. */
  placesFor(annotationId: string): Result<readonly AnnotationPlace[]>;
  /** Puts an annotation on other words; what was written to it stays. Failures: `not-found`, `range-invalid`. */
  moveAnnotation(id: string, to: Pick<AnnotationDraft, 'passageId' | 'start' | 'end'>): Result<Annotation>;
  /** Puts a removed annotation back as it was, under its own id. */
  restoreAnnotation(annotation: Annotation): Result<Annotation>;
  /** 摘编, the last changed first. */
  collections(): readonly CollectionSummary[];
  /** Failure: `not-found`. */
  collection(id: string): Result<ReadableCollection>;
  /** Answers, as all that writes, once the collection is durable. Failure: `collection-invalid`. */
  createCollection(title: string): Result<Collection>;
  /** A new one like it. Failure: `not-found`. */
  copyCollection(id: string): Result<Collection>;
  /** Failures: `not-found`, `collection-invalid`. */
  renameCollection(id: string, title: string): Result<Collection>;
  /** Answers with the collection as it was. Failure: `not-found`. */
  removeCollection(id: string): Result<Collection>;
  /** Puts a collection back as it was, under its own id. Failure: `collection-invalid`. */
  restoreCollection(collection: Collection): Result<Collection>;
  /** Answers with the edit that takes this one back. Failures: `not-found`, `collection-invalid`. */
  editCollection(id: string, edit: EntryEdit): Result<EntryEdit>;
  /**
   * Puts headings and words at the end of a collection; words that it holds already are passed over. Failures:
   * `not-found`, `range-invalid`, `collection-invalid`; then nothing is added.
   */
  gather(id: string, additions: readonly EntryAddition[]): Result<Gathered>;
  /** 学习会: those without a day first, then the latest first. */
  sessions(): readonly Session[];
  /** Failure: `not-found`. */
  session(id: string): Result<Session>;
  /** Where the excerpts of a session come from, by their ids; of one that is not there, none. */
  sessionSources(id: string): Readonly<Record<string, ExcerptSource>>;
  /**
   * 目的, 议程 and 讨论题 that are not given come from the template of its type; answers, as all that writes, once the
   * session is durable. Failure: `session-invalid`.
   */
  createSession(draft: SessionDraft): Result<Session>;
  /** A new one like it, without its day and its record. Failure: `not-found`. */
  copySession(id: string): Result<Session>;
  /** Failures: `not-found`, `session-invalid`. */
  changeSession(id: string, change: SessionChange): Result<Session>;
  /** Answers with the session as it was. Failure: `not-found`. */
  removeSession(id: string): Result<Session>;
  /** Puts a session back as it was, under its own id. Failure: `session-invalid`. */
  restoreSession(session: Session): Result<Session>;
  /** At the end of 原文摘编. Failures: `not-found`, `range-invalid`, `session-invalid`; then nothing is added. */
  addToSession(id: string, additions: readonly EntryAddition[]): Result<Session>;
  /** All of a collection at the end of 原文摘编. Failures: `not-found`, `session-invalid`. */
  addCollectionToSession(id: string, collectionId: string): Result<Session>;
  /** One of each type, in the order of the types. */
  sessionTemplates(): readonly SessionTemplate[];
  /** Failure: `session-invalid`. */
  changeSessionTemplate(template: SessionTemplate): Result<SessionTemplate>;
  /** Makes it the one that comes with the program. */
  resetSessionTemplate(type: SessionType): Result<SessionTemplate>;
  /** How many sessions are planned for a year; null where nobody said. */
  plannedSessions(year: number): number | null;
  /** Failure: `session-invalid`. */
  planSessions(year: number, count: number): Result<number>;
  /**
   * Files and folders; one that fails becomes a line of the report, the others go on. While an import is under way it
   * takes these in, too, and both calls answer with its one report.
   */
  importPaths(paths: readonly string[], options?: ImportOptions): Promise<ImportReport>;
  /** The next file waits; nothing happens to an import that is not under way. */
  pauseImport(jobId: string): void;
  resumeImport(jobId: string): void;
  /** Ends an import, or gives up one that was broken off: what is in stays in. */
  cancelImport(jobId: string): void;
  /** A kept import that was broken off, by a crash or by the end of the program. */
  unfinishedImport(): UnfinishedImport | null;
  /** Goes on with it; the report tells of all its files. Failure: `not-found`. */
  continueImport(jobId: string, options?: ImportOptions): Promise<Result<ImportReport>>;
  /** 同义说法: the person's own sets, newest first, then those that come with the program. */
  synonyms(): readonly SynonymSet[];
  /** A set of the person's own, as typed. Failure: `synonyms-invalid`. */
  addSynonyms(typed: string): Result<SynonymSet>;
  /** Only a set of the person's own has other words. Failures: `not-found`, `synonyms-invalid`. */
  changeSynonyms(id: string, change: SynonymChange): Result<SynonymSet>;
  /** Answers with the set as it was; those that come with the program are switched off instead. Failure: `not-found`. */
  removeSynonyms(id: string): Result<SynonymSet>;
  /** Adds the sets of a text file, one a line, as far as they can be read. Failure: `file-unreadable`. */
  importSynonyms(file: string): Result<SynonymImport>;
  /** How the file of a text reads in each encoding. Failures: `not-found`; `format-unsupported` where it is no plain text. */
  encodingChoices(textId: string): Result<EncodingChoices>;
  /** Makes the texts of its file anew; annotations move with their words. */
  readAgain(textId: string, encoding: Encoding): Result<readonly Text[]>;
  /** 整理记录: a text beside its source, and what was done to it. Failure: `not-found`. */
  tidying(textId: string): Result<TidyingRecord>;
  /**
   * Makes a text anew with a person's decisions about its source; annotations move with their words. Answers with the
   * numbers to take them back by. Failures: `not-found`, `range-invalid`, `text-invalid`; `text-empty` where nothing
   * would be left.
   */
  decideTidying(textId: string, decisions: readonly TidyingDecision[]): Result<readonly number[]>;
  /** Answers with the decisions that were taken back, to be made again. */
  takeBackTidying(textId: string, numbers: readonly number[]): Result<readonly TidyingDecision[]>;
  /** Puts the person's title and particulars in place of the file's. Failures: `not-found`, `text-invalid`. */
  changeText(textId: string, change: TextChange): Result<Text>;
  /**
   * Takes a text out, with the others of its file; annotations stay, without a place until the same file comes back.
   * Answers with what went. Failures: `not-found`, `text-shipped`.
   */
  removeText(textId: string): Result<readonly Text[]>;
  /** 引用格式 of all citations that are answered; kept in the library. */
  citationStyle(): CitationStyle;
  /** Answers once the choice is durable. */
  setCitationStyle(style: CitationStyle): Result<CitationStyle>;
  /** How one text of the library is cited in each style; empty where there is no text. */
  citationSamples(): readonly CitationSample[];
  /** Quotations, each on a line of its own with the citation of its text. */
  citeQuotations(quotations: readonly Quotation[]): string;
  /** Annotated excerpts as the bytes of a document; `html` is also what the PDF is printed from. */
  renderExport(request: ExportRequest): Promise<Result<ExportedDocument>>;
  /** Gets term search ready in the background of literal search; takes seconds where jieba must be loaded. */
  warmUp(): Promise<void>;
  /** Assigns to the topics the passages of texts that came since; others are answered in between. */
  updateTopics(): Promise<void>;
  /** Finds the editions among texts that came since; others are answered in between. */
  updateEditions(): Promise<void>;
  /**
   * 备份: copies the whole library as it is now into one file, proves the copy whole, and only then gives it its name.
   * Failures: `file-exists` (unless `replace`), `file-unwritable`, `library-unusable` where the library is damaged.
   */
  backUp(file: string, options: { readonly replace: boolean }): Promise<Result<Backup>>;
  /** The copy of the day, where there is none yet: null otherwise. The newest 7 are kept. */
  backUpDaily(): Promise<Result<Backup | null>>;
  backups(): BackupOverview;
  /** 引文核对: every quotation of a file, whatever its format. Failures: those of reading it; `cancelled`. */
  checkFile(path: string, options?: CheckOptions): Promise<Result<CheckedDraft>>;
  /** The same of text that was pasted, or of a draft that was read before. Failure: `cancelled`. */
  checkText(draft: UncheckedDraft): Promise<Result<CheckedDraft>>;
  /** 学习包, as bytes. Failures: `not-found`; `nothing-to-export`. */
  makePack(request: PackRequest): Result<MadePack>;
  /** What is in a pack, and what of it is here; changes nothing. Failures: `file-unreadable`, `pack-invalid`. */
  inspectPack(file: string): Result<PackOverview>;
  /** Takes in what was chosen; nothing that is here is changed. Failures as above. */
  unpack(file: string, choice: UnpackChoice): Promise<Result<UnpackReport>>;
  /** A passage of a text that the library lacks, as a pack brought it; null where none did. */
  packedPassage(passageId: string): PackedPassageView | null;
  verify(): Verification;
  close(): void;
}

export interface CitationSample {
  readonly style: CitationStyle;
  /** The citation by itself. */
  readonly alone: string;
  /** After words of the text. */
  readonly quoted: string;
}

export interface Overview {
  readonly folder: string;
  readonly textCount: number;
  readonly passageCount: number;
  readonly annotationCount: number;
  /** Term search is ready; literal search always is. */
  readonly isRankingReady: boolean;
  /** Texts of which it is not known yet which topics they belong to. */
  readonly waitingForTopics: number;
}

export interface ReadableText {
  readonly text: Text;
  readonly passages: readonly Passage[];
  readonly removed: readonly Removal[];
  /** Topic ids by passage id; a passage of no topic is absent. */
  readonly topicIds: Readonly<Record<string, readonly string[]>>;
  /** What a person said of its passages and topics. */
  readonly topicDecisions: readonly (TopicDecisionChange & { readonly decision: TopicDecision })[];
  readonly annotations: readonly Annotation[];
  /** How a quotation from this text is cited, without the quotation: （《题名》）. */
  readonly citation: string;
  /** It comes with the program, and cannot be removed. */
  readonly isShipped: boolean;
  /** Titles of the other texts of its file, in order. */
  readonly siblings: readonly string[];
  /** Labels of the pages on which its passages begin, by passage id; empty where the source has no pages. */
  readonly pages: Readonly<Record<string, string>>;
}

export interface TidyingRecord {
  readonly text: Text;
  /** Where its part of the decoded source starts … */
  readonly start: number;
  /** … and that part, as it stands. */
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly removed: readonly Removal[];
  /** Earliest first. */
  readonly decisions: readonly {
    /** To take it back by. */
    readonly number: number;
    readonly decision: TidyingDecision;
  }[];
}

export interface Replaceable {
  readonly by: Text;
  /** Not empty; the latest first. */
  readonly old: readonly Text[];
}

export interface Replacement {
  /** 旧稿 */
  readonly textId: string;
  /** The corrected text. */
  readonly byId: string;
  /** Annotations of the corrected text that stand at a place in it. */
  readonly placed: number;
  /** Those whose words were not found in it: 失联批注. */
  readonly unplaced: number;
}

/** A place where a lost annotation may belong, in its surroundings. */
export interface AnnotationPlace {
  readonly textId: string;
  readonly textTitle: string;
  /** The text has been replaced by the annotation's own. */
  readonly isReplaced: boolean;
  readonly passageId: string;
  readonly headings: readonly string[];
  /** In the passage's `text`. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Share of the quotation that stands there, 0 to 1. */
  readonly kept: number;
}

/** 对照: in the order of both texts; what only one of them has stands where it stands there. */
export interface Comparison {
  readonly one: Text;
  readonly other: Text;
  readonly rows: readonly ComparedRow[];
  /** Rows of each kind. */
  readonly counts: {
    readonly same: number;
    readonly changed: number;
    readonly oneOnly: number;
    readonly otherOnly: number;
  };
}

export interface SourceAccount {
  readonly file: string;
  readonly characters: number;
  /** Ids. */
  readonly texts: readonly string[];
  readonly covered: number;
  readonly removed: number;
  readonly unaccounted: number;
}

export type SearchField = 'body' | 'heading' | 'title' | 'note' | 'all';

export interface SearchRequest {
  readonly query: string;
  readonly limit?: number;
  readonly offset?: number;
  readonly textId?: string;
  readonly topicId?: string;
  readonly field?: SearchField;
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

/** Names of one thing, each of which finds the others. */
export interface SynonymSet {
  readonly id: string;
  readonly words: readonly string[];
  readonly isBuiltIn: boolean;
  /** Whether the search goes by it. */
  readonly isOn: boolean;
}

export interface SynonymChange {
  /** As typed. */
  readonly words?: string;
  readonly isOn?: boolean;
}

export interface SynonymImport {
  readonly added: readonly SynonymSet[];
  /** Lines whose words one set of the list has already. */
  readonly known: number;
  readonly refused: readonly {
    /** From 1. */
    readonly line: number;
    /** In Chinese. */
    readonly reason: string;
  }[];
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

export interface TopicPage {
  readonly topic: Topic;
  readonly definition: readonly Passage[];
  readonly definitionTitle: string;
  /** Best first; those that a person put in come before the others. */
  readonly passages: readonly TopicPassage[];
  /** Taken out by the person. */
  readonly removed: readonly TopicPassage[];
  readonly keyTerms: readonly { readonly term: string; readonly count: number }[];
}

export interface TriageRequest {
  readonly guidelineId: string;
  /** Those that were passed over, in place of those that wait. */
  readonly isPassed?: boolean;
  /** 20 unless it says otherwise. */
  readonly limit?: number;
}

/** 无主题段落 */
export interface Triage {
  readonly waiting: number;
  readonly passed: number;
  /** Likeliest first. */
  readonly items: readonly {
    readonly passage: Passage;
    readonly textTitle: string;
    readonly citation: string;
    /** Ids of the topics that come nearest, best first. */
    readonly guesses: readonly string[];
  }[];
}

export interface PassedOver {
  readonly guidelineId: string;
  readonly passageId: string;
  readonly isPassed: boolean;
}

/** 主题 × 文献 */
export interface TopicCounts {
  /** In the order of the tree. */
  readonly topicIds: readonly string[];
  /** In the order of the library; only texts with a passage in some topic, never the guideline itself. */
  readonly texts: readonly {
    readonly textId: string;
    readonly title: string;
    /** By topic. */
    readonly counts: readonly number[];
  }[];
}

export interface TopicEditing {
  readonly guidelineId: string;
  readonly edit: TopicEdit;
}

export interface TopicDecisionChange {
  readonly passageId: string;
  readonly topicId: string;
  readonly decision: TopicDecision | null;
}

export interface TopicPassage {
  readonly passage: Passage;
  readonly textTitle: string;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly citation: string;
  /** All topics that the passage belongs to. */
  readonly topicIds: readonly string[];
}

export interface AnnotationFilter {
  readonly textId?: string;
  /** Those put under it; one that was put under none goes with its passage. */
  readonly topicId?: string;
  readonly tag?: string;
  readonly color?: AnnotationColor;
  /** A query, as of a search, that quotation, note or tags must hold. */
  readonly words?: string;
  /** Only these, in the order of the library. */
  readonly ids?: readonly string[];
}

export interface CollectionSummary extends Omit<Collection, 'entries'> {
  readonly excerptCount: number;
}

export interface ReadableCollection {
  readonly collection: Collection;
  /** By the ids of its excerpts. */
  readonly sources: Readonly<Record<string, ExcerptSource>>;
}

export interface Gathered {
  /** Of the collection. */
  readonly title: string;
  /** What was done, to be done again after it was taken back. */
  readonly edit: Extract<EntryEdit, { kind: 'insert' }>;
  /** How many were in the collection already. */
  readonly known: number;
}

export type SessionDraft = Pick<SessionContent, 'title'> & Partial<SessionContent>;
export type SessionChange = Partial<SessionContent>;

/** What is put into a 摘编 or a 学习会: a heading, or words of a passage; all of it where no offsets are given. */
export type EntryAddition =
  | { readonly kind: 'heading'; readonly title: string }
  | {
      readonly kind: 'excerpt';
      readonly passageId: string;
      /** In the passage's `text`. */
      readonly start?: number;
      readonly end?: number;
      readonly note?: string;
      readonly hint?: string;
    };

export interface ExcerptSource {
  /** Empty where the text is no longer in the library. */
  readonly textTitle: string;
  /** Outermost first; none where the words have lost their place. */
  readonly headings: readonly string[];
  readonly citation: string;
}

export interface AnnotationEntry {
  readonly annotation: Annotation;
  readonly textTitle: string;
  readonly headings: readonly string[];
  readonly citation: string;
  /** Those that the person put it under, else those of its passage. */
  readonly topicIds: readonly string[];
}

export interface AnnotationDraft {
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
  readonly color?: AnnotationColor;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly topicIds?: readonly string[];
}

export type AnnotationChange = Partial<Pick<Annotation, 'color' | 'note' | 'tags' | 'topicIds'>>;

export interface ImportOptions {
  /** At most ten times a second. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** It can be gone on with after a crash, and waits where the disk refuses instead of failing file after file. */
  readonly isKept?: boolean;
  /** Where the person knows it: files are read in it even if their bytes look otherwise, those that are there anew. */
  readonly encoding?: Encoding;
}

export interface CheckOptions {
  /** Share of the work that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export interface UncheckedDraft {
  /** Base name; empty for text that was pasted. */
  readonly name: string;
  /** What the offsets of the verdicts count in. */
  readonly text: string;
  /** Paragraphs that are set off as quotations; absent: they are looked for by their indents. */
  readonly blocks?: readonly Range[];
}

/** A draft with the verdicts on its quotations, in order. */
export interface CheckedDraft extends UncheckedDraft {
  readonly blocks: readonly Range[];
  readonly verdicts: readonly Verdict[];
}

/** Words as they stand in a text. */
export interface Quotation {
  readonly textId: string;
  /** Where they stand: its page is cited, too. */
  readonly passageId?: string;
  readonly quote: string;
}

/** What is absent stays. */
export interface TextChange {
  /** Empty: the file's own. */
  readonly title?: string;
  /** All that is said of it from now on. */
  readonly metadata?: readonly MetadataField[];
}

export interface EncodingChoices {
  /** Base name. */
  readonly file: string;
  /** The one that it is read in. */
  readonly encoding: string;
  /** Those that the bytes allow. */
  readonly choices: readonly { readonly encoding: Encoding; readonly preview: string }[];
}

export interface ImportProgress {
  readonly jobId: string;
  /** `counting` until it is known how many files there are; `finishing` when the last is in. */
  readonly state: 'counting' | 'running' | 'paused' | 'finishing';
  readonly done: number;
  readonly total: number;
  /** Base name of the file in hand. */
  readonly file: string;
  /** The page of it that is recognised: pages before it, and all; null for what is read at once. */
  readonly page: { readonly done: number; readonly total: number } | null;
  /** Milliseconds that the rest may take; null while that cannot be told. */
  readonly remaining: number | null;
  /** Why it waits, in Chinese, where the person did not ask for it. */
  readonly problem: string | null;
}

export interface UnfinishedImport {
  readonly jobId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly done: number;
  readonly total: number;
}

/** What happened to each file of an import. */
export interface ImportReport {
  readonly jobId: string;
  readonly imported: readonly Text[];
  readonly skipped: readonly SkippedFile[];
  readonly failed: readonly FailedFile[];
  /** Files that it did not come to, because it was cancelled. */
  readonly left: number;
}

export interface SkippedFile {
  readonly path: string;
  /** In Chinese. */
  readonly reason: string;
  /** The library has its bytes; it has its text from another file; it is of a kind that is not imported. */
  readonly kind: 'same-bytes' | 'same-text' | 'other-kind';
  /** The first text of the library that is the same. */
  readonly textId: string | null;
}

export interface FailedFile {
  readonly path: string;
  readonly code: FailureCode;
  /** In Chinese. */
  readonly reason: string;
}

export type ExportFormat = 'docx' | 'pptx' | 'html' | 'md' | 'csv' | 'json';

export interface ExportRequest {
  readonly select:
    | { readonly kind: 'annotations'; readonly filter: AnnotationFilter }
    | { readonly kind: 'search'; readonly query: string }
    | { readonly kind: 'topic'; readonly topicId: string }
    | { readonly kind: 'collection'; readonly collectionId: string }
    | { readonly kind: 'session'; readonly sessionId: string };
  /** A session and a 摘编 have an order of their own. */
  readonly groupBy: 'text' | 'topic';
  readonly format: ExportFormat;
  /** That of official documents for a session, the plain one for the rest, unless it says otherwise. */
  readonly layout?: Layout;
  /** At the foot of the page in an official document, else under each excerpt. */
  readonly citations?: CitationPlace;
  /** Only the first so many of what was chosen, to show how it will look. */
  readonly mostItems?: number;
}

export interface ExportedDocument {
  readonly bytes: Uint8Array;
  readonly items: number;
  /** Without folder, with extension. */
  readonly suggestedName: string;
}

export interface Verification {
  readonly ok: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[];
}

/** 备份: a whole library in one file. */
export interface Backup {
  /** With its folder. */
  readonly file: string;
  readonly bytes: number;
  readonly contents: BackupContents;
}

export interface BackupContents {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly textCount: number;
  readonly annotationCount: number;
  readonly collectionCount: number;
  readonly sessionCount: number;
}

export interface BackupOverview {
  /** Of the last copy, wherever it went: ISO 8601, UTC; null before there was one. */
  readonly lastMadeAt: string | null;
  /** Those in the library's own folder, newest first; what cannot be read comes last. */
  readonly copies: readonly BackupCopy[];
}

export interface BackupCopy {
  readonly file: string;
  readonly bytes: number;
  /** Made by itself once a day, or of the library that a restore replaced. */
  readonly kind: 'daily' | 'before-restore';
  /** Null where it cannot be read. */
  readonly contents: BackupContents | null;
}

/** 恢复: what took the place of the library. */
export interface Restored {
  readonly contents: BackupContents;
  /** The library as it was, as a copy that can be restored in its turn; null where there was none. */
  readonly keptAs: string | null;
}

/** What goes into a 学习包; sessions and collections that are not named are all of them. */
export interface PackRequest {
  readonly sessionIds?: readonly string[];
  readonly collectionIds?: readonly string[];
  readonly hasAnnotations: boolean;
  /** Whether the files of the texts go along, so that the receiver has them whole. */
  readonly hasTexts: boolean;
}

export interface MadePack {
  readonly bytes: Uint8Array;
  /** Sessions, collections and annotations. */
  readonly items: number;
  /** Without folder, with extension. */
  readonly suggestedName: string;
}

export interface PackOverview {
  readonly file: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly items: readonly PackItem[];
}

export interface PackItem {
  readonly kind: 'session' | 'collection' | 'annotation' | 'text';
  /** Of a file of texts, its SHA-256. */
  readonly id: string;
  readonly title: string;
  /** Not here; here just so; here in another form; a text of which the pack has passages only, and the library nothing. */
  readonly state: 'new' | 'same' | 'differs' | 'without-file';
}

/** By ids: of new items, those that are not wanted; of those that differ, those that shall stand beside one's own. */
export interface UnpackChoice {
  readonly leftOut: readonly string[];
  readonly beside: readonly string[];
}

export interface UnpackReport {
  readonly items: readonly UnpackedItem[];
}

export interface UnpackedItem extends PackItem {
  readonly outcome: 'added' | 'beside' | 'already' | 'left' | 'failed';
  /** Why it failed, in Chinese; else empty. */
  readonly reason: string;
}

export interface PackedPassageView {
  readonly passageId: string;
  readonly textId: string;
  readonly textTitle: string;
  readonly citation: string;
  readonly headings: readonly string[];
  readonly text: string;
}
