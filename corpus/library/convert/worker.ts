/** The thread in which documents are read: a trap in a file ends it, and not the library. */
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './read-document';
import type { ConversionTask, WorkerSetting } from './worker-messages';

// Started by convert-file.ts alone, with these very types.
const setting: WorkerSetting = workerData;

parentPort?.on('message', (task: ConversionTask) => {
  void readDocument(task, setting).then((answer) => parentPort?.postMessage(answer));
});
