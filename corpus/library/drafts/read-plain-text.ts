import { readFileSync } from 'node:fs';
import { decode } from '../../ingest/decode';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure, systemReason } from '../failure';

/** A text file of a person's, whatever its encoding. Failures: `file-unreadable`, and those of decoding. */
export function readPlainText(file: string): Result<string> {
  const bytes = readWhole(file);
  if (!bytes.ok) return bytes;
  const decoded = decode(bytes.value);
  if (decoded.ok) return { ok: true, value: decoded.value.content };
  return failure(decoded.failure.code, wording.library.fileNotRead(file, decoded.failure.message));
}

function readWhole(file: string): Result<Uint8Array> {
  try {
    return { ok: true, value: readFileSync(file) };
  } catch (error) {
    return failure('file-unreadable', wording.library.fileUnreadable(file, systemReason(error).reason));
  }
}
