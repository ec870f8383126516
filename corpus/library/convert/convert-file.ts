import { decode, decodeIn } from '../../ingest/decode';
import type { ConvertedSource } from '../../ingest/formats/converted-source';
import { type Limits, usualLimits } from '../../ingest/formats/limits';
import type { Encoding, Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import { fileFormat } from './file-format';
import { runInWorker, type Watching } from './run-in-worker';

export interface ConversionOptions extends Watching {
  readonly limits?: Limits;
  /** Where the person chose it: it is used even if the bytes look otherwise. */
  readonly encoding?: Encoding;
}

/**
 * The exact text of a file of any format, known by its content. Plain text is decoded at once; everything else is read
 * in a thread of its own within limits, so that other work goes on. Never rejects for what is wrong with a file: the
 * failure names it and the reason.
 */
export async function convertFile(
  bytes: Uint8Array,
  file: string,
  options: ConversionOptions = {},
): Promise<Result<ConvertedSource>> {
  return refused(file, await convertUnnamed(bytes, file, options));
}

/** As `convertFile`, for files that are read and not imported: the failure's message is the reason alone. */
export async function convertUnnamed(
  bytes: Uint8Array,
  file: string,
  options: ConversionOptions = {},
): Promise<Result<ConvertedSource>> {
  const found = fileFormat(bytes, file);
  if (!found.ok) return found;
  const format = found.value;
  const { limits = usualLimits, encoding } = options;
  if (format === 'txt' || format === 'md') return plainText(bytes, format, encoding);
  const answer = await runInWorker({ kind: 'convert', bytes, format, limits, encoding }, options);
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'convert') throw new Error('The worker answers another task');
  return { ok: true, value: answer.value.source };
}

/** What `convertFile` makes of plain text, for those who cannot wait: the shipped texts are brought in on opening. */
export function convertText(bytes: Uint8Array, file: string): Result<ConvertedSource> {
  return refused(file, plainText(bytes, /\.(?:md|markdown)$/i.test(file) ? 'md' : 'txt', undefined));
}

function plainText(bytes: Uint8Array, format: 'txt' | 'md', encoding: Encoding | undefined): Result<ConvertedSource> {
  const decoded = encoding === undefined ? decode(bytes) : decodeChosen(bytes, encoding);
  if (!decoded.ok) return decoded;
  return { ok: true, value: { ...decoded.value, format, rules: format, metadata: [], pages: [], warnings: [] } };
}

function decodeChosen(bytes: Uint8Array, encoding: Encoding): ReturnType<typeof decode> {
  const content = decodeIn(bytes, encoding);
  if (content === null) return failure('encoding-unknown', wording.formats.otherEncoding);
  return { ok: true, value: { content, encoding, isUnsure: false } };
}

/** A failure with the file's name in its message. */
function refused<T>(file: string, result: Result<T>): Result<T> {
  if (result.ok) return result;
  return failure(result.failure.code, wording.library.fileNotImported(file, result.failure.message));
}
