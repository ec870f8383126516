import {
  builtInAnnotationSettings,
  faultOfAnnotationSettings,
  tidyAnnotationSettings,
} from '../../annotate/annotation-settings';
import { isAnnotationSettings } from '../../checks';
import type { AnnotationSettings } from '../../model';
import { failure } from '../failure';
import type { AnnotationSettingCalls } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { type Database, inTransaction } from '../store/database';
import { readMeta, writeMeta } from '../store/meta-rows';

/** What the library answers about the meanings of colours and the templates of notes. */
export function annotationSettingCalls(state: LibraryState): AnnotationSettingCalls {
  return {
    annotationSettings: () => state.fresh().annotationSettings,
    setAnnotationSettings(settings) {
      state.refresh();
      const tidied = tidyAnnotationSettings(settings);
      const fault = faultOfAnnotationSettings(tidied);
      if (fault !== null) return failure('annotation-invalid', fault);
      return saving(() => {
        inTransaction(state.database, () => writeMeta(state.database, 'annotation-settings', JSON.stringify(tidied)));
        state.annotationSettingsChanged();
        return { ok: true, value: tidied };
      });
    },
  };
}

/** What the program comes with, where nothing was set, or by a later program in a way that this one does not know. */
export function readAnnotationSettings(database: Database): AnnotationSettings {
  const kept = readMeta(database, 'annotation-settings');
  if (kept === null) return builtInAnnotationSettings;
  const settings = parsed(kept);
  return isAnnotationSettings(settings) ? settings : builtInAnnotationSettings;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
