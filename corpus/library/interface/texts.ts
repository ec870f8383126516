import type { Annotation, Encoding, MetadataField, Passage, Removal, Result, Text, TopicDecision } from '../../model';
import type { TopicDecisionChange } from './topics';

/** 文献: what is in the library, and what a person says of it. */
export interface TextCalls {
  texts(): readonly Text[];
  readText(textId: string): Result<ReadableText>;
  /** Accounting of one source file, named by its base name. */
  source(file: string): Result<SourceAccount>;
  /** How the file of a text reads in each encoding. Failures: `not-found`; `format-unsupported` where it is no plain text. */
  encodingChoices(textId: string): Result<EncodingChoices>;
  /** A page of its file, from 1; null where the page is no picture. Failures: `not-found`, and those of reading the file. */
  pagePicture(textId: string, page: number): Promise<Result<PagePicture | null>>;
  /** Makes the texts of its file anew; annotations move with their words. */
  readAgain(textId: string, encoding: Encoding): Result<readonly Text[]>;
  /** Puts the person's title and particulars in place of the file's. Failures: `not-found`, `text-invalid`. */
  changeText(textId: string, change: TextChange): Result<Text>;
  /**
   * Takes a text out, with the others of its file; annotations stay, without a place until the same file comes back.
   * Answers with what went. Failures: `not-found`, `text-shipped`.
   */
  removeText(textId: string): Result<readonly Text[]>;
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
  /** The pages that it was recognised from, in order; none where it was not. */
  readonly pictures: readonly PictureOfPage[];
}

export interface PictureOfPage {
  /** From 1. */
  readonly page: number;
  readonly label: string;
  /** The passages that begin on it. */
  readonly passageIds: readonly string[];
}

/** In shades of grey, row by row from the top; 0 is black, 255 white. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
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
