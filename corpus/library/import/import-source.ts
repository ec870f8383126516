import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { atOnce } from '../../at-once';
import type { ConvertedSource } from '../../ingest/formats/converted-source';
import type { IngestedText } from '../../ingest/ingest';
import type { Encoding, Failure, Passage, Result } from '../../model';
import { type FoldedText, foldTextInSteps } from '../../search/fold/folded-text';
import { wording } from '../../wording';
import { convertFile } from '../convert/convert-file';
import type { Watching } from '../convert/run-in-worker';
import { failure, systemReason } from '../failure';
import { inSlices } from '../in-slices';
import { deleteConvertedRow, writeConvertedRow } from '../store/converted-rows';
import { type Database, inTransaction } from '../store/database';
import { findTextByFingerprint, writeFingerprint } from '../store/fingerprint-rows';
import { writeFolded } from '../store/folded-rows';
import { countTextsChange } from '../store/meta-rows';
import { findSourceByHash, insertSource, type StoredSource } from '../store/source-rows';
import { insertText, type StoredText } from '../store/text-rows';
import { fingerprintOf } from '../texts/fingerprint';
import { decisionsAbout } from '../texts/tidied-content';
import type { BundledSource } from './bundled';
import { guidelinesIn, makeTextsInSteps } from './make-texts';

/** The most that a file may hold, in megabytes: a text of such length is 30 million characters. */
const megabyteLimit = 100;

/** A text with all that is stored of it. */
interface PreparedText extends IngestedText {
  readonly folded: FoldedText;
  /** As in `fingerprintOf`. */
  readonly fingerprint: string;
}

/** A text as it is stored now, with what need not be read back. */
export interface ImportedText {
  readonly stored: StoredText;
  readonly passages: readonly Passage[];
  readonly folded: FoldedText;
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

/** A file with its bytes, and what was made of them. */
interface ConvertedFile {
  /** Base name. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly converted: ConvertedSource;
}

export interface ImportFileOptions {
  readonly bundled: readonly BundledSource[];
  /** Where the person chose it: it is used even if the bytes look otherwise. */
  readonly encoding?: Encoding;
  readonly whenStored?: WhenStored;
  readonly watching?: Watching;
}

/** Reads a file, makes texts of it and stores them, all or nothing. */
export async function importFile(database: Database, path: string, options: ImportFileOptions): Promise<ImportOutcome> {
  const file = basename(path);
  const bytes = await readBytes(path);
  if (!bytes.ok) return { kind: 'failed', failure: bytes.failure };
  if (!database.isOpen) return closed;
  const hash = hashOf(bytes.value);
  const known = findSourceByHash(database, hash);
  if (known !== null) return { kind: 'same-bytes', source: known };
  const { encoding, watching } = options;
  const converted = await convertFile(bytes.value, file, {
    ...watching,
    ...(encoding === undefined ? {} : { encoding }),
  });
  if (!converted.ok) return { kind: 'failed', failure: converted.failure };
  if (!database.isOpen) return closed;
  const read = { file, bytes: bytes.value, hash, converted: converted.value };
  const prepared = await inSlices(prepareInSteps(database, read, options), () => !database.isOpen);
  return prepared === null ? closed : storePrepared(database, read, prepared, options);
}

/** The library may be closed while a file is read. */
const closed: ImportOutcome = unsaved(wording.library.closed);

/** Makes texts of a file that was read, and stores them, all or nothing; nobody is answered meanwhile. */
export function storeFile(database: Database, file: ConvertedFile, options: ImportFileOptions): ImportOutcome {
  return storePrepared(database, file, atOnce(prepareInSteps(database, file, options)), options);
}

/** All that can be worked out of a file before the database is held. */
function* prepareInSteps(
  database: Database,
  { hash, converted, file }: ConvertedFile,
  { bundled }: ImportFileOptions,
): Generator<void, Result<readonly PreparedText[]>> {
  const decisions = decisionsAbout(database, hash, converted.content);
  const made = yield* makeTextsInSteps({ file, hash }, { ...converted, decisions }, guidelinesIn(hash, bundled));
  if (!made.ok) return made;
  const prepared: PreparedText[] = [];
  for (const ingested of made.value) prepared.push(yield* prepareTextInSteps(ingested));
  return { ok: true, value: prepared };
}

/** Cost: a second for three million characters. */
export function* prepareTextInSteps(ingested: IngestedText): Generator<void, PreparedText> {
  const folded = yield* foldTextInSteps(ingested.passages);
  yield;
  const fingerprint = fingerprintOf(ingested.passages);
  yield;
  return { ...ingested, folded, fingerprint };
}

function storePrepared(
  database: Database,
  file: ConvertedFile,
  prepared: Result<readonly PreparedText[]>,
  { whenStored }: ImportFileOptions,
): ImportOutcome {
  if (!prepared.ok) return { kind: 'failed', failure: prepared.failure };
  const same = sameTexts(database, prepared.value);
  if (same !== null) return { kind: 'same-text', textId: same };
  return store(database, file, prepared.value, whenStored);
}

function unsaved(message: string): ImportOutcome {
  return { kind: 'unsaved', failure: { code: 'library-unusable', message } };
}

/** The first of the library's texts where it has all of these; null where it lacks one. */
function sameTexts(database: Database, texts: readonly PreparedText[]): string | null {
  const ids = texts.map(({ fingerprint }) => findTextByFingerprint(database, fingerprint));
  return ids.includes(null) ? null : (ids[0] ?? null);
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readBytes(path: string): Promise<Result<Uint8Array>> {
  const file = basename(path);
  try {
    if ((await stat(path)).size > megabyteLimit * 1024 * 1024) {
      return failure('file-too-large', wording.library.fileTooBig(file, megabyteLimit));
    }
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return failure('file-unreadable', wording.library.fileUnreadable(file, systemReason(error).reason));
  }
}

function store(
  database: Database,
  { file, bytes, hash, converted }: ConvertedFile,
  prepared: readonly PreparedText[],
  whenStored: WhenStored = () => {},
): ImportOutcome {
  const { format, encoding, content } = converted;
  const unstored = { file, hash, format, encoding: encoding ?? '', characters: content.length };
  try {
    return inTransaction(database, () => {
      // Another program may have imported the same bytes while these were read.
      const known = findSourceByHash(database, hash);
      if (known !== null) return { kind: 'same-bytes', source: known };
      const source = { ...unstored, id: insertSource(database, unstored, bytes) };
      keepConverted(database, source.id, converted);
      const texts = storeTexts(database, source, prepared);
      whenStored(texts);
      return { kind: 'imported', source, texts, version: countTextsChange(database) };
    });
  } catch (error) {
    return unsaved(wording.library.unsaved(systemReason(error).reason));
  }
}

/** To be called inside a transaction: what cannot be had again from the bytes alone. */
export function keepConverted(database: Database, sourceId: number, converted: ConvertedSource): void {
  const isText = converted.format === 'txt' || converted.format === 'md';
  if (isText && !converted.isUnsure) deleteConvertedRow(database, sourceId);
  else writeConvertedRow(database, sourceId, { ...converted, content: isText ? null : converted.content });
}

/** To be called inside a transaction. */
export function storeTexts(
  database: Database,
  source: StoredSource,
  prepared: readonly PreparedText[],
): readonly ImportedText[] {
  return prepared.map(({ text, range, passages, removed, folded, fingerprint }) => {
    const stored = insertText(database, { text, sourceId: source.id, range }, passages, removed);
    writeFingerprint(database, text.id, fingerprint);
    if (passages.length > 0) writeFolded(database, stored.firstRow, folded);
    return { stored, passages, folded };
  });
}
