import { decodeIn } from '../../ingest/decode';
import type { ConvertedSource } from '../../ingest/formats/converted-source';
import { type Encoding, encodings, type Result, type Text } from '../../model';
import { wording } from '../../wording';
import { failure, systemReason } from '../failure';
import type { EncodingChoices } from '../interface';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { countTextsChange } from '../store/meta-rows';
import { findSource, readSourceBytes, type StoredSource, updateSource } from '../store/source-rows';
import { decisionsAbout } from '../texts/tidied-content';
import type { BundledSource } from './bundled';
import { type ImportedText, keepConverted } from './import-source';
import { guidelinesIn, makeTexts } from './make-texts';
import { replaceTexts } from './reingest';

/** Enough to tell words from rubbish, in UTF-16 code units. */
const previewLength = 300;

/** How the plain text that a text came from reads in each encoding. Failures: `not-found`, `format-unsupported`. */
export function encodingChoices(state: LibraryState, textId: string): Result<EncodingChoices> {
  const source = plainSourceOf(state, textId);
  if (!source.ok) return source;
  const { id, file, encoding } = source.value;
  const bytes = readSourceBytes(state.database, id);
  const choices = encodings.flatMap((one) => {
    const content = decodeIn(bytes, one);
    return content === null ? [] : [{ encoding: one, preview: previewOf(content) }];
  });
  return { ok: true, value: { file, encoding, choices } };
}

/**
 * Makes the texts of a file anew, its bytes read in another encoding; annotations move with their words.
 * Failures: `not-found`, `format-unsupported`, `encoding-unknown`, `text-empty`, `library-unusable`.
 */
export function readAgainIn(
  state: LibraryState,
  bundled: readonly BundledSource[],
  textId: string,
  encoding: Encoding,
): Result<readonly Text[]> {
  const source = plainSourceOf(state, textId);
  if (!source.ok) return source;
  const texts = readSourceAgain(state, bundled, source.value, encoding);
  return texts.ok ? { ok: true, value: texts.value.map(({ stored }) => stored.text) } : texts;
}

/** The same for a whole source. */
export function readSourceAgain(
  state: LibraryState,
  bundled: readonly BundledSource[],
  source: StoredSource,
  encoding: Encoding,
): Result<readonly ImportedText[]> {
  const { database } = state;
  const content = decodeIn(readSourceBytes(database, source.id), encoding);
  if (content === null) return failure('encoding-unknown', wording.library.notInEncoding(source.file));
  const rules = source.format === 'md' ? 'md' : 'txt';
  const converted: ConvertedSource = {
    content,
    format: rules,
    rules,
    encoding,
    isUnsure: false,
    metadata: [],
    pages: [],
    warnings: [],
  };
  const decisions = decisionsAbout(database, source.hash, content);
  const made = makeTexts(source, { ...converted, decisions }, guidelinesIn(source.hash, bundled));
  if (!made.ok) return made;
  const changed = { ...source, encoding, characters: content.length };
  try {
    const texts = inTransaction(database, () => {
      updateSource(database, changed);
      keepConverted(database, source.id, converted);
      countTextsChange(database);
      return replaceTexts(database, changed, made.value);
    });
    state.textsChanged();
    return { ok: true, value: texts };
  } catch (error) {
    return failure('library-unusable', wording.library.unsaved(systemReason(error).reason));
  }
}

function plainSourceOf(state: LibraryState, textId: string): Result<StoredSource> {
  const stored = state.catalogue.textById.get(textId);
  const source = stored === undefined ? null : findSource(state.database, stored.sourceId);
  if (source === null) return failure('not-found', wording.library.textMissing(textId));
  return isPlainText(source)
    ? { ok: true, value: source }
    : failure('format-unsupported', wording.library.encodingKnown(source.file));
}

/** Whether its bytes are its text, so that an encoding may be chosen for them. */
export function isPlainText({ format }: StoredSource): boolean {
  return format === 'txt' || format === 'md';
}

/** Its first lines, without what is white; never half a surrogate pair. */
function previewOf(content: string): string {
  const words = content
    .slice(0, 10 * previewLength)
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
  return words.slice(0, previewLength).replace(/[\uD800-\uDBFF]$/u, '');
}
