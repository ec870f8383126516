import type { CheckCalls, CheckOptions } from '../interface';
import type { LibrarySearch } from '../search/library-search';
import type { LibraryState } from '../state';
import { annotateDraft } from './annotate-draft';
import { type CheckWatch, checkFile, checkText } from './check-draft';

/** What a library answers about 引文核对. */
export function draftCalls(state: LibraryState, search: LibrarySearch): CheckCalls {
  /** How often checks were called off: those that began before stop. */
  let callsOff = 0;
  const watch = (options: CheckOptions = {}): CheckWatch => {
    const before = callsOff;
    return { ...options, isCalledOff: () => callsOff !== before || !state.database.isOpen };
  };
  return {
    checkFile: (path, options) => checkFile(state.fresh(), search, path, watch(options)),
    checkText: (draft, options) => checkText(state.fresh(), search, draft, watch(options)),
    cancelCheck() {
      callsOff += 1;
    },
    annotateDraft: (request) => annotateDraft(state.fresh(), search, request, watch()),
  };
}
