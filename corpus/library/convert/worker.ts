/** The thread in which documents are read: a trap in a file ends it, and not the library. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerTask } from './answer-task';
import type { Task, WorkerReply, WorkerSetting } from './worker-messages';

// Started by run-in-worker.ts alone, with these very types.
const setting: WorkerSetting = workerData;

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', (task: Task) => {
  const onPage = (done: number, total: number) => reply({ kind: 'page', done, total });
  void answerTask(task, setting, onPage).then((answer) => reply({ kind: 'answer', answer }));
});
