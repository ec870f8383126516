import { wording } from '../corpus/wording';
import { showToast } from './ui/toast';

/** Runs what may fail because of a disk, and says so where it does; answers whether it was done. */
export async function attempt(job: () => Promise<void>): Promise<boolean> {
  const isDone = await attempted(async () => {
    await job();
    return true;
  });
  return isDone === true;
}

/** As `attempt`: what the job answered; null where it was not done. */
export async function attempted<Value>(job: () => Promise<Value>): Promise<Value | null> {
  try {
    return await job();
  } catch (error) {
    const reason = error instanceof Error ? error.message : wording.window.app.libraryLost;
    showToast({ message: wording.window.reader.notDone(reason), tone: 'failure' });
    return null;
  }
}
