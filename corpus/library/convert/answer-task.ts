import { DocumentFault } from '../../ingest/formats/document-fault';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import { readDocument } from './read-document';
import { readPagePicture } from './read-page-picture';
import type { Answer, Task, WorkerSetting } from './worker-messages';

/** What the worker does. A failure's message is the bare reason: the file's name is not known here. */
export async function answerTask(
  task: Task,
  setting: WorkerSetting,
  onPage: (done: number, total: number) => void,
): Promise<Result<Answer>> {
  try {
    if (task.kind === 'picture')
      return { ok: true, value: { kind: 'picture', picture: await readPagePicture(task, setting) } };
    return { ok: true, value: { kind: 'convert', source: await readDocument(task, setting, onPage) } };
  } catch (error) {
    if (error instanceof DocumentFault) return failure(error.code, error.message);
    if (error instanceof RangeError) return failure('file-damaged', wording.formats.tooDeep);
    // The readers of formats throw errors of all kinds at what is not as it should be.
    return failure('file-damaged', wording.formats.damaged);
  }
}
