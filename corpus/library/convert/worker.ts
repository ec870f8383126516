/** The thread in which documents are read: a trap in a file ends it, and not the library. */
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './read-document';
import type { ConversionTask, WorkerReply, WorkerSetting } from './worker-messages';

// Started by run-in-worker.ts alone, with these very types.
const setting: WorkerSetting = workerData;

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (task: ConversionTask) => {
  const onPage = (done: number, total: number) => reply({ kind: 'page', done, total });
  void readDocument(task, setting, onPage).then((answer) => reply({ kind: 'answer', answer }));
});
