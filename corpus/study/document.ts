/** 文稿: the tree of blocks that every export is made from, each sentence as a person will read it. */

export interface StudyDocument {
  readonly title: string;
  /** Stands under the title; empty for none. */
  readonly subtitle: string;
  /** As it is printed: 2026年11月23日. */
  readonly date: string;
  /** What was chosen; by topic, one entry may stand under several headings. */
  readonly itemCount: number;
  readonly blocks: readonly Block[];
  /** 署名 and 成文日期, after the last block; null where nobody signs. */
  readonly signature: { readonly name: string; readonly date: string } | null;
  /** 附件, each on pages of its own. */
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = HeadingBlock | ParagraphBlock | ExcerptBlock | TableBlock | FormBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  /** With its number: 一、… or （一）…. */
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** With its number where it has one. */
  readonly text: string;
}

/** The exact words of a text; what is said of them stands beside them, never among them. */
export interface ExcerptBlock {
  readonly kind: 'excerpt';
  readonly number: number;
  readonly quote: string;
  readonly citation: string;
  /** The citation as it follows the words in the same paragraph, with its brackets. */
  readonly bracketed: string;
  /** Those the words stand under, outermost first. */
  readonly headings: readonly string[];
  /** What the colour means; null for words that nobody marked. */
  readonly label: string | null;
  /** 批注; empty for none. */
  readonly note: string;
  /** 参见: words elsewhere with their citation, one line each. */
  readonly links: readonly string[];
  /** 学习提示; empty for none. */
  readonly hint: string;
  readonly tags: readonly string[];
  readonly topics: readonly string[];
  /** The heading above names its only topic. */
  readonly isUnderItsTopic: boolean;
  /** What the reader must know about the words, one sentence each. */
  readonly remarks: readonly string[];
}

/** Rows to be read or filled in by hand. */
export interface TableBlock {
  readonly kind: 'table';
  /** `share` of the width, in any unit. */
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A form: labels, each with what was filled in; a row has one or two of them. */
export interface FormBlock {
  readonly kind: 'form';
  readonly rows: readonly (readonly FormField[])[];
}

export interface FormField {
  readonly label: string;
  /** A paragraph each; none or empty ones are left for the pen. */
  readonly lines: readonly string[];
  /** Lines kept free where nothing was filled in. */
  readonly room?: number;
}

/** All excerpts in order. */
export function excerptsOf({ blocks }: StudyDocument): readonly ExcerptBlock[] {
  return blocks.filter((block) => block.kind === 'excerpt');
}
