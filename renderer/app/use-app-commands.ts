import { wording } from '../../corpus/wording';
import { call } from '../api';
import { showToast } from '../ui/toast';
import { undoStack } from '../undo';
import { useCommand } from './commands';
import { open } from './navigation';
import { changeTextSize } from './preferences';

const words = wording.window.app;

/** Runs 撤销 or 重做 and says what it did, or why it could not. */
export async function stepBackOrForth(direction: 'undo' | 'redo'): Promise<void> {
  try {
    const label = await undoStack[direction]();
    if (label !== null) showToast({ message: direction === 'undo' ? words.undone(label) : words.redone(label) });
  } catch (error) {
    showToast({ message: error instanceof Error ? error.message : words.libraryLost, tone: 'failure' });
  }
}

/** The commands that mean the same on every screen. */
export function useAppCommands(): void {
  useCommand('import', () => void call('importFiles'));
  useCommand('undo', () => void stepBackOrForth('undo'));
  useCommand('redo', () => void stepBackOrForth('redo'));
  useCommand('text-larger', () => changeTextSize('larger'));
  useCommand('text-smaller', () => changeTextSize('smaller'));
  useCommand('text-normal', () => changeTextSize('usual'));
  useCommand('show-search', () => open({ screen: 'search' }));
  useCommand('show-texts', () => open({ screen: 'texts' }));
  useCommand('show-topics', () => open({ screen: 'topics' }));
  useCommand('show-annotations', () => open({ screen: 'annotations' }));
  useCommand('show-collections', () => open({ screen: 'collections' }));
  useCommand('show-sessions', () => open({ screen: 'sessions' }));
  useCommand('show-check', () => open({ screen: 'check' }));
  useCommand('show-settings', () => open({ screen: 'settings' }));
  useCommand('show-shortcuts', () => open({ screen: 'settings', section: 'shortcuts' }));
  useCommand('show-about', () => open({ screen: 'settings', section: 'about' }));
}
