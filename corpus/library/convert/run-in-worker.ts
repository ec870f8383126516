import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import { converterFolder } from '../location';
import type { Answer, Task, WorkerReply, WorkerSetting } from './worker-messages';

/** A worker with how many files it has read, and the heap that it was started with. */
interface Reader {
  readonly worker: Worker;
  readonly files: number;
  readonly memoryMegabytes: number;
}

/** A worker that waits for its next file; starting one takes a quarter of a second. */
let waiting: (Reader & { readonly end: NodeJS.Timeout }) | null = null;

/** After so many files a worker is replaced: what its libraries keep of them must not add up. */
const mostFiles = 100;
/** A worker without a file ends, in milliseconds. */
const longestWait = 10_000;
/** What the networks that read pictures hold, beside what a file may cost. */
const networkMegabytes = 1_024;
/** The heap is limited by V8 itself; bytes outside of it only show in the memory of the process, in milliseconds. */
const memoryCheck = 100;
const megabyte = 1024 * 1024;

/** For those who wait long, as pages that are recognised take seconds each. */
export interface Watching {
  /** Ends the reading with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Pages that were read before one that is recognised, and all pages. */
  readonly onPage?: (done: number, total: number) => void;
}

/** Has a file read in a thread of its own, within the limits. A failure's message is the bare reason. */
export function runInWorker(task: Task, { signal, onPage }: Watching = {}): Promise<Result<Answer>> {
  // A signal tells nobody who comes after it.
  if (signal?.aborted) return Promise.resolve(cancelled());
  const reader = takeWorker(task);
  const { worker, files } = reader;
  return new Promise((resolve) => {
    const { seconds, secondsPerPicture, memoryMegabytes } = task.limits;
    const settle = (answer: Result<Answer>, isWhole: boolean) => {
      clearTimeout(slow);
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
      worker.off('message', hear);
      worker.off('error', fail);
      if (isWhole && files < mostFiles) keepWaiting({ ...reader, files: files + 1 });
      else void worker.terminate();
      resolve(answer);
    };
    const giveUp = (reason: string) => settle(failure('file-too-large', reason), false);
    const cancel = () => settle(cancelled(), false);
    const allow = (most: number) => setTimeout(() => giveUp(wording.formats.tooSlow(most)), most * 1000);
    let slow = allow(seconds);
    const before = process.memoryUsage.rss();
    let most = before + memoryMegabytes * megabyte;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) giveUp(wording.formats.tooMuchMemory);
    }, memoryCheck);
    const hear = (reply: WorkerReply) => {
      if (reply.kind === 'answer') return settle(reply.answer, true);
      clearTimeout(slow);
      slow = allow(secondsPerPicture);
      most = before + (memoryMegabytes + networkMegabytes) * megabyte;
      onPage?.(reply.done, reply.total);
    };
    const fail = (error: unknown) => {
      if (isOutOfMemory(error)) giveUp(wording.formats.tooMuchMemory);
      else settle(failure('file-damaged', wording.formats.damaged), false);
    };
    signal?.addEventListener('abort', cancel);
    worker.on('message', hear);
    worker.on('error', fail);
    worker.postMessage(task);
  });
}

function cancelled(): Result<never> {
  return failure('cancelled', wording.formats.cancelled);
}

function takeWorker({ limits: { memoryMegabytes } }: Task): Reader {
  if (waiting?.memoryMegabytes === memoryMegabytes) {
    const kept = waiting;
    waiting = null;
    clearTimeout(kept.end);
    kept.worker.ref();
    return kept;
  }
  const folder = converterFolder();
  const file = join(folder, 'worker.cjs');
  if (!existsSync(file)) throw new Error(`The build has not made ${file}`);
  const workerData: WorkerSetting = { folder };
  const resourceLimits = { maxOldGenerationSizeMb: memoryMegabytes };
  const worker = new Worker(file, { workerData, resourceLimits, stdout: true, stderr: true });
  // What libraries print for programmers is not for the person at the command line.
  worker.stdout.resume();
  worker.stderr.resume();
  // What a library throws after its answer ends a waiting worker, and must end nothing else.
  worker.on('error', () => {});
  worker.on('exit', () => {
    if (waiting?.worker === worker) waiting = null;
  });
  return { worker, files: 0, memoryMegabytes };
}

/** It does not keep the program from ending; one is enough. */
function keepWaiting(reader: Reader): void {
  const { worker } = reader;
  if (waiting !== null) {
    void worker.terminate();
    return;
  }
  const end = setTimeout(() => {
    waiting = null;
    void worker.terminate();
  }, longestWait);
  end.unref();
  worker.unref();
  waiting = { ...reader, end };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
