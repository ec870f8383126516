import type { ConvertedSource } from '../../ingest/formats/converted-source';
import { DocumentFault } from '../../ingest/formats/document-fault';
import { readHtml } from '../../ingest/formats/html/read-html';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { ConversionTask, WorkerSetting } from './worker-messages';

/** Reads a document inside the worker. A failure's message is the bare reason: the file's name is not known here. */
export async function readDocument(task: ConversionTask, setting: WorkerSetting): Promise<Result<ConvertedSource>> {
  try {
    return { ok: true, value: await read(task, setting) };
  } catch (error) {
    if (error instanceof DocumentFault) return failure(error.code, error.message);
    if (error instanceof RangeError) return failure('file-damaged', wording.formats.tooDeep);
    // The readers of formats throw errors of all kinds at what is not as it should be.
    return failure('file-damaged', wording.formats.damaged);
  }
}

async function read({ bytes, format, encoding }: ConversionTask, _setting: WorkerSetting): Promise<ConvertedSource> {
  switch (format) {
    case 'html':
      return readHtml(bytes, encoding);
    default:
      throw new DocumentFault('format-unsupported', wording.formats.foreign(format));
  }
}
