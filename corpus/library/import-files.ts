import { basename, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Result, Text } from '../model';
import { wording } from '../wording';
import type { BundledSource } from './bundled';
import { collectFiles, type FoundFile, formatOf } from './collect-files';
import { failure } from './failure';
import { importFile } from './import-source';
import type { ImportProgress, ImportReport } from './interface';
import type { LibraryState } from './state';
import { readMeta, writeMeta } from './store/meta-rows';
import type { StoredSource } from './store/source-rows';
import type { StoredText } from './store/text-rows';

type Line = { readonly path: string; readonly reason: string };
type Outcome = { readonly imported: readonly StoredText[] } | { readonly skipped: Line } | { readonly failed: Line };

/** Imports files and folders one by one; between two files the process answers others. */
export async function importFiles(
  state: LibraryState,
  paths: readonly string[],
  bundled: readonly BundledSource[],
  onTexts: (texts: readonly StoredText[]) => void,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportReport> {
  const found = collectFiles(paths);
  const total = found.files.length;
  const imported: Text[] = [];
  const skipped: Line[] = [];
  const failed: Line[] = [...found.failed];
  for (const [done, file] of found.files.entries()) {
    onProgress({ done, total, file: basename(file.path) });
    const outcome = importGuarded(state, file, bundled);
    if ('imported' in outcome) {
      onTexts(outcome.imported);
      imported.push(...outcome.imported.map(({ text }) => text));
    } else if ('skipped' in outcome) skipped.push(outcome.skipped);
    else failed.push(outcome.failed);
    await breathe();
  }
  onProgress({ done: total, total, file: basename(found.files.at(-1)?.path ?? '') });
  return { imported, skipped, failed };
}

/** A fault of ours that one odd file brings out must not end an import of thousands: it is told, and logged. */
function importGuarded(state: LibraryState, file: FoundFile, bundled: readonly BundledSource[]): Outcome {
  try {
    return importOne(state, file, bundled);
  } catch (error) {
    console.error(error);
    return { failed: { path: file.path, reason: wording.library.importBroken(basename(file.path)) } };
  }
}

/** Imports one file and takes its texts into the catalogue. */
export function importOne(
  state: LibraryState,
  { path, isNamed }: FoundFile,
  bundled: readonly BundledSource[],
): Outcome {
  if (!isNamed && formatOf(path) === null) {
    return { skipped: { path, reason: wording.library.formatUnsupported(basename(path)) } };
  }
  const outcome = importFile(state.database, path, bundled);
  if (outcome.kind === 'failed') return { failed: { path, reason: outcome.reason } };
  if (outcome.kind === 'known') return { skipped: { path, reason: alreadyHere(state, outcome.source) } };
  state.addTexts(outcome.version, outcome.source, outcome.texts);
  return { imported: outcome.texts };
}

function alreadyHere(state: LibraryState, source: StoredSource): string {
  state.refresh();
  const texts = state.catalogue.texts.filter(({ sourceId }) => sourceId === source.id);
  return wording.library.alreadyHere(texts[0]?.text.title ?? source.file, Math.max(0, texts.length - 1));
}

/** Brings in the shipped files that this library never had, also those that a newer program ships. */
export function importBundled(state: LibraryState, folder: string, collection: readonly BundledSource[]): Result<void> {
  const had = (readMeta(state.database, 'bundled-sources') ?? '').split(' ').filter((hash) => hash !== '');
  const missing = collection.filter(({ sha256 }) => !had.includes(sha256));
  for (const { file } of missing) {
    const outcome = importOne(state, { path: join(folder, file), isNamed: true }, collection);
    if ('failed' in outcome) return failure('library-unusable', outcome.failed.reason);
  }
  if (missing.length > 0) {
    const all = [...had, ...missing.map(({ sha256 }) => sha256)];
    writeMeta(state.database, 'bundled-sources', all.join(' '));
  }
  return { ok: true, value: undefined };
}
