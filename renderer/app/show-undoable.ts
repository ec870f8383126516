import { wording } from '../../corpus/wording';
import { showToast } from '../ui/toast';
import { stepBackOrForth } from './use-app-commands';

/** Says what was done, and offers 撤销. */
export function showUndoable(message: string): void {
  showToast({ message, action: { label: wording.window.app.undo, run: () => void stepBackOrForth('undo') } });
}
