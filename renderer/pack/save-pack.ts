import { wording } from '../../corpus/wording';
import type { PackRequest } from '../../electron/contract';
import { call } from '../api';
import { showToast } from '../ui/toast';

const words = wording.window.pack;

/** Asks where to, writes a 学习包, and says what became of it; false where nothing was written. */
export async function savePack(request: PackRequest): Promise<boolean> {
  const saved = await call('savePack', request);
  if (saved === null) return false;
  if (saved.ok) showToast({ message: words.made(saved.value.items, saved.value.file) });
  else showToast({ message: saved.failure.message, tone: 'failure' });
  return saved.ok;
}
