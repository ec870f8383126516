import type { Encoding, MetadataField } from '../../model';

/** What a file is by its content, whatever its name says. */
export const fileFormats = ['txt', 'md', 'html', 'mhtml', 'docx', 'doc', 'rtf', 'pdf', 'ofd', 'epub', 'image'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Where a page begins in the content. */
export interface PageStart {
  readonly start: number;
  /** As it is cited: 12, iv. */
  readonly label: string;
  /** Its place among the pages of the file, from 1; absent where the format only marks ends of pages, or it is not known. */
  readonly number?: number;
}

/** A file of any format as exact text: what `ingest` takes, and what the library keeps beside the bytes. */
export interface ConvertedSource {
  /** The decoded source that the spans of passages point into. */
  readonly content: string;
  readonly format: FileFormat;
  /** The rules of `ingest` that fit the content: a document with paragraphs of its own is written down as Markdown. */
  readonly rules: 'txt' | 'md';
  /** Of the bytes that held the text; null where the format itself says how characters are written. */
  readonly encoding: Encoding | null;
  /** Nothing in the bytes proves the encoding: the person should look at a preview. */
  readonly isUnsure: boolean;
  /** What the file says about itself; may be wrong, and is for the person to change. */
  readonly metadata: readonly MetadataField[];
  /** Ascending; empty where the format has no pages. */
  readonly pages: readonly PageStart[];
  /** What a person should look at, in Chinese. */
  readonly warnings: readonly string[];
}
