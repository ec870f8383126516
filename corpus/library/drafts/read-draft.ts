import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DocumentFault } from '../../ingest/formats/document-fault';
import { usualLimits } from '../../ingest/formats/limits';
import { openZip, type Zip } from '../../ingest/formats/zip';
import type { Result } from '../../model';
import { indentedBlocks, markdownBlocks } from '../../quotes/blocks';
import type { DraftText } from '../../quotes/draft-text';
import { quoteStylesIn, wordText } from '../../quotes/word/word-text';
import { wording } from '../../wording';
import { convertUnnamed } from '../convert/convert-file';
import { failure, systemReason } from '../failure';

/** A file whose quotations are to be checked. */
export interface DraftFile extends DraftText {
  /** Base name. */
  readonly name: string;
  /** The parts of a .docx; null for any other file. */
  readonly parts: Zip | null;
}

/** A speech is seldom longer than a book. */
const megabyteLimit = 30;

/** Failures: those of reading and converting a file; the message names it. */
export async function readDraft(path: string): Promise<Result<DraftFile>> {
  const name = basename(path);
  try {
    if ((await stat(path)).size > megabyteLimit * 1024 * 1024) {
      return failure('file-too-large', wording.library.fileTooBig(name, megabyteLimit));
    }
    return draftOf(name, await readFile(path));
  } catch (error) {
    return failure('file-unreadable', wording.library.fileUnreadable(name, systemReason(error).reason));
  }
}

async function draftOf(name: string, bytes: Uint8Array): Promise<Result<DraftFile>> {
  // A .docx, too, goes through the reader's thread first: what it refuses is not read here.
  const converted = await convertUnnamed(bytes, name);
  if (!converted.ok)
    return failure(converted.failure.code, wording.library.fileNotRead(name, converted.failure.message));
  const { content: text, format } = converted.value;
  if (format === 'docx') return wordDraft(name, bytes);
  const blocks = format === 'md' ? markdownBlocks(text) : indentedBlocks(text);
  return { ok: true, value: { name, text, blocks, parts: null } };
}

function wordDraft(name: string, bytes: Uint8Array): Result<DraftFile> {
  try {
    const zip = openZip(bytes, usualLimits);
    const part = (path: string): string => new TextDecoder('utf-8').decode(zip.read(path) ?? new Uint8Array());
    const { text, blocks } = wordText(part('word/document.xml'), quoteStylesIn(part('word/styles.xml')));
    return { ok: true, value: { name, text, blocks, parts: zip } };
  } catch (error) {
    if (error instanceof DocumentFault) return failure(error.code, wording.library.fileNotRead(name, error.message));
    throw error;
  }
}
