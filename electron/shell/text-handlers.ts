import type { Encoding, Result, TidyingDecision } from '../../corpus/model';
import type { TextChange } from '../contract';
import type { LibraryClient } from '../library-client';
import type { Tell } from './importing';

/** Calls that change texts: every part of the window that shows them is told to read them again. */
export function textHandlers(library: Pick<LibraryClient, 'call'>, tell: Tell, whenChanged: () => void) {
  const told = async <Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> => {
    const result = await asked;
    if (result.ok) {
      tell('libraryChanged', { reason: 'texts-edited' });
      whenChanged();
    }
    return result;
  };
  return {
    readAgain: (textId: string, encoding: Encoding) => told(library.call('readAgain', textId, encoding)),
    decideTidying: (textId: string, decisions: readonly TidyingDecision[]) =>
      told(library.call('decideTidying', textId, decisions)),
    takeBackTidying: (textId: string, numbers: readonly number[]) =>
      told(library.call('takeBackTidying', textId, numbers)),
    changeText: (textId: string, change: TextChange) => told(library.call('changeText', textId, change)),
    removeText: (textId: string) => told(library.call('removeText', textId)),
  };
}
