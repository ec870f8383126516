import { isDeepStrictEqual } from 'node:util';
import { isStorable } from '../../checks';
import type { MetadataField, Result, Text } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { BundledSource } from '../import/bundled';
import type { TextChange } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { countTextsChange, countTopicsChange } from '../store/meta-rows';
import { writeParticulars } from '../store/particulars-rows';
import { deleteSource, findSource } from '../store/source-rows';
import { giveBackFrom } from './replacing';

/**
 * Puts the person's title and particulars in place of those of the file; what is the same as the file's, or an empty
 * title, leaves the file its say. Failures: `not-found`, `text-invalid`, `library-unusable`.
 */
export function changeText(state: LibraryState, textId: string, change: TextChange): Result<Text> {
  const now = state.catalogue.textById.get(textId)?.text;
  const made = state.catalogue.textAsMade(textId);
  if (now === undefined || made === null) return failure('not-found', wording.library.textMissing(textId));
  const title = (change.title ?? now.title).trim() || made.title;
  const metadata = (change.metadata ?? now.metadata).map(trimmed).filter(({ value }) => value !== '');
  if (![title, ...metadata.map(({ value }) => value)].every(isStorable)) {
    return failure('text-invalid', wording.library.particularsUnstorable);
  }
  return saving(() => {
    inTransaction(state.database, () => {
      writeParticulars(state.database, textId, {
        title: title === made.title ? null : title,
        metadata: isDeepStrictEqual(metadata, made.metadata) ? null : metadata,
      });
      countTextsChange(state.database);
    });
    state.textsChanged();
    return { ok: true, value: state.catalogue.textById.get(textId)?.text ?? now };
  });
}

/**
 * Takes a text out of the library, with the others of its file: their file is what the library keeps. Annotations stay,
 * without a place until the same file comes back, but for those
 * taken over from a text that stays. Answers with what went. Failures: `not-found`, `text-shipped`,
 * `library-unusable`.
 */
export function removeText(
  state: LibraryState,
  bundled: readonly BundledSource[],
  textId: string,
): Result<readonly Text[]> {
  const { catalogue, database } = state;
  const stored = catalogue.textById.get(textId);
  const source = stored === undefined ? null : findSource(database, stored.sourceId);
  if (source === null) return failure('not-found', wording.library.textMissing(textId));
  if (bundled.some(({ sha256 }) => sha256 === source.hash)) {
    return failure('text-shipped', wording.library.shippedStays(source.file));
  }
  const gone = catalogue.texts.filter(({ sourceId }) => sourceId === source.id).map(({ text }) => text);
  return saving(() => {
    inTransaction(database, () => {
      giveBackFrom(
        state,
        gone.map(({ id }) => id),
      );
      deleteSource(database, source.id);
      countTextsChange(database);
      countTopicsChange(database);
    });
    state.textsChanged();
    return { ok: true, value: gone };
  });
}

function trimmed({ name, value }: MetadataField): MetadataField {
  return { name, value: value.trim() };
}
