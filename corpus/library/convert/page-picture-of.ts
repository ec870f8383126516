import type { FileFormat } from '../../ingest/formats/converted-source';
import { usualLimits } from '../../ingest/formats/limits';
import type { Result } from '../../model';
import type { GreyImage } from '../../recognise/grey-image';
import { runInWorker } from './run-in-worker';

/**
 * The picture of a page of a file, from 1, as a person looks at it; null where the page is no picture. Costs 0.3 to 2 s
 * in a thread of its own. A failure's message is the bare reason.
 */
export async function pagePictureOf(
  bytes: Uint8Array,
  format: FileFormat,
  page: number,
): Promise<Result<GreyImage | null>> {
  const answer = await runInWorker({ kind: 'picture', bytes, format, limits: usualLimits, page });
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'picture') throw new Error('The worker answers another task');
  return { ok: true, value: answer.value.picture };
}
