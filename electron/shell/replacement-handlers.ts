import type { Result } from '../../corpus/model';
import type { Replacement } from '../contract';
import type { LibraryClient } from '../library-client';
import type { Tell } from './importing';

/** Calls that put one text in the place of another: all that shows texts or annotations is to be read again. */
export function replacementHandlers(library: Pick<LibraryClient, 'call'>, tell: Tell) {
  const told = async (asked: Promise<Result<Replacement>>): Promise<Result<Replacement>> => {
    const result = await asked;
    if (result.ok) tell('libraryChanged', { reason: 'texts-edited' });
    return result;
  };
  return {
    replaceText: (textId: string, byId: string) => told(library.call('replaceText', textId, byId)),
    undoReplacement: (textId: string) => told(library.call('undoReplacement', textId)),
  };
}
