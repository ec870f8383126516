import { atOnce } from '../../at-once';
import type { ConvertedSource } from '../../ingest/formats/converted-source';
import { type IngestedText, ingestInSteps } from '../../ingest/ingest';
import type { Result, TidyingDecision } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { BundledSource } from './bundled';

/** A file as text, with what a person decided about it, earliest first. */
export interface SourceText extends Pick<ConvertedSource, 'content' | 'rules' | 'isUnsure' | 'metadata' | 'warnings'> {
  readonly decisions: readonly TidyingDecision[];
}

/** A file by its base name and the SHA-256 of its bytes. */
interface NamedFile {
  readonly file: string;
  readonly hash: string;
}

/** A file's text → texts and passages, the same for an import and for texts that newer rules make anew. */
export function makeTexts(
  file: NamedFile,
  source: SourceText,
  guidelineTitles: readonly string[],
): Result<readonly IngestedText[]> {
  return atOnce(makeTextsInSteps(file, source, guidelineTitles));
}

/** As `makeTexts`, in the steps of `ingestInSteps`. */
export function* makeTextsInSteps(
  { file, hash }: NamedFile,
  source: SourceText,
  guidelineTitles: readonly string[],
): Generator<void, Result<readonly IngestedText[]>> {
  const { content, rules, decisions } = source;
  const ingested = yield* ingestInSteps({ file, content, format: rules, hash, guidelineTitles, decisions });
  if (!ingested.ok) {
    const { code, message } = ingested.failure;
    return failure(code, wording.library.fileNotImported(file, message));
  }
  const { texts } = ingested.value;
  return { ok: true, value: texts.map((made) => withFileFacts(made, source, texts.length === 1)) };
}

/** What the file says of itself is true of its one text; of several, nobody knows which. */
function withFileFacts(made: IngestedText, source: SourceText, isOnly: boolean): IngestedText {
  const { text } = made;
  const unsure = source.isUnsure ? [wording.ingest.warnings.unsure] : [];
  const known = new Set(text.metadata.map(({ name }) => name));
  const added = isOnly ? source.metadata.filter(({ name }) => !known.has(name)) : [];
  return {
    ...made,
    text: {
      ...text,
      warnings: [...unsure, ...text.warnings, ...source.warnings],
      metadata: [...text.metadata, ...added],
    },
  };
}

/** Titles of texts of this very file whose headings are the topic tree. */
export function guidelinesIn(hash: string, bundled: readonly BundledSource[]): readonly string[] {
  return bundled.find((source) => source.sha256 === hash)?.guidelines ?? [];
}
