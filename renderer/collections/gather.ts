/** 摘入摘编: what is in hand goes into the collection that was chosen last, with one key. */
import { useEffect, useRef } from 'react';
import { entryId } from '../../corpus/study/collection';
import { wording } from '../../corpus/wording';
import type { EntryAddition } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { createStore, useStore } from '../app/store';
import { attempt } from '../attempt';
import { expectValue } from '../loaded-view';
import { showToast } from '../ui/toast';
import { recordGathered } from './collection-actions';

const words = wording.window.collections;

/** Words to be gathered; all of the passage where no offsets are given. */
export type Gathering = Omit<Extract<EntryAddition, { kind: 'excerpt' }>, 'kind'>;

const key = 'gather-into';

/** What waits until a collection is chosen; null while none is asked for. */
const waiting = createStore<readonly Gathering[] | null>(null);

export function useWaitingToGather(): readonly Gathering[] | null {
  return useStore(waiting);
}

export function stopGathering(): void {
  waiting.set(null);
}

/** Asks which collection the words are to go into. */
export function chooseAndGather(gatherings: readonly Gathering[]): void {
  if (gatherings.length === 0) showToast({ message: words.nothingInHand });
  else waiting.set(gatherings);
}

/** Puts words into the collection of the last time; asks which, where there is none. */
export async function gather(gatherings: readonly Gathering[]): Promise<void> {
  const last = localStorage.getItem(key);
  const isThere = last !== null && (await call('collections')).some(({ id }) => id === last);
  if (isThere && gatherings.length > 0) await gatherInto(last, gatherings);
  else chooseAndGather(gatherings);
}

/** Puts words at the end of a collection, and remembers it for the next ones. */
export async function gatherInto(collectionId: string, gatherings: readonly Gathering[]): Promise<void> {
  await attempt(async () => {
    const additions = gatherings.map((gathering) => ({ kind: 'excerpt', ...gathering }) as const);
    const { title, edit, known } = expectValue(await call('gather', collectionId, additions));
    localStorage.setItem(key, collectionId);
    const ids = edit.places.map(({ entry }) => entryId(entry));
    if (ids.length === 0) {
      showToast({ message: words.gatheredBefore(title) });
      return;
    }
    recordGathered(collectionId, ids);
    showUndoable(words.gathered(title, ids.length, known));
  });
}

type Offer = () => readonly Gathering[];
const offers = new Set<Offer>();

/** What is in hand: of the screens in sight, the last that has something. */
export function inHand(): readonly Gathering[] {
  return [...offers].reverse().find((offer) => offer().length > 0)?.() ?? [];
}

/** Makes 摘入摘编 mean this while the component is in sight. */
export function useGatherOffer(offer: Offer): void {
  const latest = useRef(offer);
  useEffect(() => {
    latest.current = offer;
  });
  useEffect(() => {
    const own = () => latest.current();
    offers.add(own);
    return () => {
      offers.delete(own);
    };
  }, []);
}
