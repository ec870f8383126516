import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decode } from '../ingest/decode';
import { type IngestedText, ingest } from '../ingest/ingest';
import type { Failure, FailureCode, Passage, Result } from '../model';
import { wording } from '../wording';
import type { BundledSource } from './bundled';
import { formatOf } from './collect-files';
import { failure, systemReason } from './failure';
import { fingerprintOf } from './fingerprint';
import { foreignContent } from './sniff';
import { type Database, inTransaction } from './store/database';
import { findTextByFingerprint, writeFingerprint } from './store/fingerprint-rows';
import { countTextsChange } from './store/meta-rows';
import { findSourceByHash, insertSource, type StoredSource } from './store/source-rows';
import { insertText, type StoredText } from './store/text-rows';

/** The most that a file may hold, in megabytes: a text of such length is 30 million characters. */
const megabyteLimit = 100;

/** A text as it is stored now, with what need not be read back. */
export interface ImportedText {
  readonly stored: StoredText;
  readonly passages: readonly Passage[];
}

export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly source: StoredSource;
      readonly texts: readonly ImportedText[];
      readonly version: string;
    }
  /** The library has these bytes. */
  | { readonly kind: 'same-bytes'; readonly source: StoredSource }
  /** Every text of the file is in the library, from another file. */
  | { readonly kind: 'same-text'; readonly textId: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The disk refused, or the database. */
  | { readonly kind: 'unsaved'; readonly failure: Failure };

/** Runs inside the transaction that stores the texts of a file. */
export type WhenStored = (texts: readonly ImportedText[]) => void;

/** A file with its bytes. */
interface ReadFile {
  /** Base name. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** Reads a file, makes texts of it and stores them, all or nothing. */
export async function importFile(
  database: Database,
  path: string,
  bundled: readonly BundledSource[],
  whenStored: WhenStored = () => {},
): Promise<ImportOutcome> {
  const file = basename(path);
  const format = formatOf(path);
  if (format === null) return failed('format-unsupported', wording.library.formatUnsupported(file));
  const bytes = await readBytes(path);
  if (!bytes.ok) return { kind: 'failed', failure: bytes.failure };
  // The library may have been closed meanwhile.
  if (!database.isOpen) return unsaved(wording.library.closed);
  const hash = hashOf(bytes.value);
  return importBytes(database, { file, bytes: bytes.value, hash }, format, bundled, whenStored);
}

/** What `importFile` does once the file has been read. */
export function importBytes(
  database: Database,
  { file, bytes, hash }: ReadFile,
  format: StoredSource['format'],
  bundled: readonly BundledSource[],
  whenStored: WhenStored = () => {},
): ImportOutcome {
  const known = findSourceByHash(database, hash);
  if (known !== null) return { kind: 'same-bytes', source: known };
  const made = makeTexts({ file, format, hash, bytes }, guidelinesIn(hash, bundled));
  if (!made.ok) return { kind: 'failed', failure: made.failure };
  const same = sameTexts(database, made.value.texts);
  if (same !== null) return { kind: 'same-text', textId: same };
  return store(database, made.value, bytes, whenStored);
}

function failed(code: FailureCode, message: string): ImportOutcome {
  return { kind: 'failed', failure: { code, message } };
}

function unsaved(message: string): ImportOutcome {
  return { kind: 'unsaved', failure: { code: 'library-unusable', message } };
}

/** The first of the library's texts where it has all of these; null where it lacks one. */
function sameTexts(database: Database, texts: readonly IngestedText[]): string | null {
  const ids = texts.map(({ passages }) => findTextByFingerprint(database, fingerprintOf(passages)));
  return ids.includes(null) ? null : (ids[0] ?? null);
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readBytes(path: string): Promise<Result<Uint8Array>> {
  const file = basename(path);
  try {
    if ((await stat(path)).size > megabyteLimit * 1024 * 1024) {
      return failure('format-unsupported', wording.library.fileTooBig(file, megabyteLimit));
    }
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return failure('file-unreadable', wording.library.fileUnreadable(file, systemReason(error).reason));
  }
}

export function guidelinesIn(hash: string, bundled: readonly BundledSource[]): readonly string[] {
  return bundled.find((source) => source.sha256 === hash)?.guidelines ?? [];
}

/** What a file gives before it is stored. */
export interface MadeTexts {
  readonly source: Omit<StoredSource, 'id'>;
  readonly texts: readonly IngestedText[];
}

/** Bytes → texts and passages, the same for an import and for texts that newer rules make anew. */
export function makeTexts(
  given: Pick<StoredSource, 'file' | 'format' | 'hash'> & { readonly bytes: Uint8Array },
  guidelineTitles: readonly string[],
): Result<MadeTexts> {
  const { file, format, hash, bytes } = given;
  const decoded = decode(bytes);
  const foreign = foreignContent(bytes, decoded.ok ? decoded.value.content : null);
  if (foreign !== null) return failure('format-unsupported', wording.library.contentUnsupported(file, foreign));
  if (!decoded.ok) return notImported(file, decoded.failure);
  const { content, encoding } = decoded.value;
  const ingested = ingest({ file, content, format, hash, guidelineTitles });
  if (!ingested.ok) return notImported(file, ingested.failure);
  return {
    ok: true,
    value: { source: { file, format, hash, encoding, characters: content.length }, texts: ingested.value.texts },
  };
}

function notImported(file: string, { code, message }: Failure): Result<never> {
  return failure(code, wording.library.fileNotImported(file, message));
}

function store(database: Database, made: MadeTexts, bytes: Uint8Array, whenStored: WhenStored): ImportOutcome {
  try {
    return inTransaction(database, () => {
      // Another program may have imported the same bytes while these were read.
      const known = findSourceByHash(database, made.source.hash);
      if (known !== null) return { kind: 'same-bytes', source: known };
      const source = { ...made.source, id: insertSource(database, made.source, bytes) };
      const texts = storeTexts(database, source, made.texts);
      whenStored(texts);
      return { kind: 'imported', source, texts, version: countTextsChange(database) };
    });
  } catch (error) {
    return unsaved(wording.library.unsaved(systemReason(error).reason));
  }
}

/** To be called inside a transaction. */
export function storeTexts(
  database: Database,
  source: StoredSource,
  ingested: readonly IngestedText[],
): readonly ImportedText[] {
  return ingested.map(({ text, range, passages, removed }) => {
    const stored = insertText(database, { text, sourceId: source.id, range }, passages, removed);
    writeFingerprint(database, text.id, fingerprintOf(passages));
    return { stored, passages };
  });
}
