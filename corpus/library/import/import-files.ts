import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Encoding, Result } from '../../model';
import { wording } from '../../wording';
import { convertText } from '../convert/convert-file';
import type { Watching } from '../convert/run-in-worker';
import { failure } from '../failure';
import type { LibraryState } from '../state';
import { type FileOutcome, failedOutcome } from '../store/import-rows';
import { readMeta, writeMeta } from '../store/meta-rows';
import type { StoredSource } from '../store/source-rows';
import type { BundledSource } from './bundled';
import { type FoundFile, isForMachines, isPicture } from './collect-files';
import { isPlainText, readSourceAgain } from './encodings';
import type { Unsaved } from './import-job';
import { hashOf, type ImportedText, type ImportOutcome, importFile, storeFile } from './import-source';

/** What importing a file needs of the library. */
export interface ImportContext {
  readonly state: LibraryState;
  readonly bundled: readonly BundledSource[];
  /** Where the person knows it. */
  readonly encoding?: Encoding;
  /** Keeps with the texts what is to stand or fall with them: runs inside the transaction that stores them. */
  readonly whileStoring: (texts: readonly ImportedText[]) => void;
  /** Is told of the texts that came in. */
  readonly onTexts: (texts: readonly ImportedText[]) => Promise<void>;
}

/**
 * Imports one file and takes its texts into the catalogue. A fault of ours that one odd file brings out must not end an
 * import of thousands: it is told, and logged.
 */
export async function importOne(
  context: ImportContext,
  file: FoundFile,
  whenStored: (outcome: FileOutcome) => void,
  watching: Watching = {},
): Promise<FileOutcome | Unsaved> {
  try {
    return await importGuarded(context, file, whenStored, watching);
  } catch (error) {
    console.error(error);
    return failedOutcome({ code: 'file-unreadable', message: wording.library.importBroken(basename(file.path)) });
  }
}

async function importGuarded(
  context: ImportContext,
  { path, isNamed }: FoundFile,
  whenStored: (outcome: FileOutcome) => void,
  watching: Watching,
): Promise<FileOutcome | Unsaved> {
  const { state, bundled, encoding, whileStoring, onTexts } = context;
  if (!isNamed && isForMachines(path)) return otherKind(wording.library.notADocument(basename(path)));
  if (!isNamed && isPicture(path)) return otherKind(wording.library.pictureInFolder(basename(path)));
  const outcome = await importFile(state.database, path, {
    bundled,
    watching,
    ...(encoding === undefined ? {} : { encoding }),
    whenStored(texts) {
      whileStoring(texts);
      whenStored(imported(texts));
    },
  });
  switch (outcome.kind) {
    case 'imported':
      takeIn(state, outcome);
      await onTexts(outcome.texts);
      return imported(outcome.texts);
    case 'same-bytes':
      return encoding === undefined || outcome.source.encoding === encoding || !isPlainText(outcome.source)
        ? alreadyHere(state, outcome.source)
        : readAgain(context, outcome.source, encoding);
    case 'same-text':
      return sameText(state, outcome.textId);
    case 'failed':
      return !isNamed && outcome.failure.code === 'format-unsupported'
        ? otherKind(outcome.failure.message)
        : failedOutcome(outcome.failure);
    case 'unsaved':
      return outcome;
  }
}

function takeIn(state: LibraryState, outcome: Extract<ImportOutcome, { kind: 'imported' }>): void {
  const texts = outcome.texts.map(({ stored }) => stored);
  state.addTexts(outcome.version, texts);
}

/** The file is there, but was read in another encoding than the person knows it to be in. */
function readAgain({ state, bundled }: ImportContext, source: StoredSource, encoding: Encoding): FileOutcome {
  const again = readSourceAgain(state, bundled, source, encoding);
  return again.ok ? imported(again.value) : failedOutcome(again.failure);
}

function otherKind(reason: string): FileOutcome {
  return { kind: 'other-kind', reason, textIds: [], code: null };
}

function imported(texts: readonly ImportedText[]): FileOutcome {
  return { kind: 'imported', reason: '', textIds: texts.map(({ stored }) => stored.text.id), code: null };
}

function alreadyHere(state: LibraryState, source: StoredSource): FileOutcome {
  state.refresh();
  const texts = state.catalogue.texts.filter(({ sourceId }) => sourceId === source.id);
  const [first] = texts;
  return {
    kind: 'same-bytes',
    reason: wording.library.alreadyHere(first?.text.title ?? source.file, Math.max(0, texts.length - 1)),
    textIds: first === undefined ? [] : [first.text.id],
    code: null,
  };
}

function sameText(state: LibraryState, textId: string): FileOutcome {
  state.refresh();
  const text = state.catalogue.textById.get(textId)?.text;
  return {
    kind: 'same-text',
    reason: wording.library.sameText(text?.title ?? '', text?.sourceFile ?? ''),
    textIds: [textId],
    code: null,
  };
}

/** Brings in the shipped files that this library never had, also those that a newer program ships. */
export function importBundled(state: LibraryState, folder: string, collection: readonly BundledSource[]): Result<void> {
  const had = (readMeta(state.database, 'bundled-sources') ?? '').split(' ').filter((hash) => hash !== '');
  const missing = collection.filter(({ sha256 }) => !had.includes(sha256));
  for (const { file } of missing) {
    const bytes = readFileSync(join(folder, file));
    const converted = convertText(bytes, file);
    if (!converted.ok) return failure('library-unusable', converted.failure.message);
    const read = { file, bytes, hash: hashOf(bytes), converted: converted.value };
    const outcome = storeFile(state.database, read, { bundled: collection });
    if (outcome.kind === 'failed' || outcome.kind === 'unsaved') {
      return failure('library-unusable', outcome.failure.message);
    }
    if (outcome.kind === 'imported') takeIn(state, outcome);
  }
  if (missing.length > 0) {
    const all = [...had, ...missing.map(({ sha256 }) => sha256)];
    writeMeta(state.database, 'bundled-sources', all.join(' '));
  }
  return { ok: true, value: undefined };
}
