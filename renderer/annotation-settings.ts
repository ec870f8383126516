import { useEffect } from 'react';
import { wording } from '../corpus/wording';
import type { AnnotationSettings, ColorLabels } from '../electron/contract';
import { call, on } from './api';
import { createStore, useStore } from './app/store';
import { attempt } from './attempt';
import { expectValue } from './loaded-view';
import { undoStack } from './undo';

/** What the program comes with. */
export const builtIn: AnnotationSettings = {
  colorLabels: wording.annotate.colors,
  noteTemplates: wording.annotate.noteTemplates,
};

const settings = createStore<AnnotationSettings>(builtIn);

/** What the person set about marking and writing notes. */
export function useAnnotationSettings(): AnnotationSettings {
  return useStore(settings);
}

/** What each colour means, in the person's own words where they were changed. */
export function useColorLabels(): ColorLabels {
  return useAnnotationSettings().colorLabels;
}

/** Reads them when the window opens, and again when another program may have changed them. */
export function useAnnotationSettingsRead(): void {
  useEffect(() => {
    // Where the library process has just ended, they are read once it is there again.
    const read = () => void call('annotationSettings').then(settings.set, () => undefined);
    read();
    return on('libraryChanged', read);
  }, []);
}

/** Changes some of them as one step that can be undone; answers whether it was done. */
export async function changeAnnotationSettings(change: Partial<AnnotationSettings>, label: string): Promise<boolean> {
  const before = settings.get();
  const put = async (to: AnnotationSettings) => settings.set(expectValue(await call('setAnnotationSettings', to)));
  const after = { ...before, ...change };
  if (!(await attempt(() => put(after)))) return false;
  undoStack.add({ label, undo: () => put(before), redo: () => put(after) });
  return true;
}
