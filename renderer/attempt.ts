import { wording } from '../corpus/wording';
import { showToast } from './ui/toast';

/** Runs what may fail because of a disk, and says so where it does; answers whether it was done. */
export async function attempt(job: () => Promise<void>): Promise<boolean> {
  try {
    await job();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : wording.window.app.libraryLost;
    showToast({ message: wording.window.reader.notDone(reason), tone: 'failure' });
    return false;
  }
}
