/** 摘入: what is in hand goes into the 摘编 or 学习会 that was chosen last, with one key. */
import { useEffect, useRef } from 'react';
import { entryId } from '../../corpus/study/collection';
import { wording } from '../../corpus/wording';
import type { EntryAddition } from '../../electron/contract';
import { call } from '../api';
import { showUndoable } from '../app/show-undoable';
import { createStore, useStore } from '../app/store';
import { attempt } from '../attempt';
import { expectValue } from '../loaded-view';
import { addToSession } from '../session/session-actions';
import { expectSettled } from '../session/use-session-draft';
import { showToast } from '../ui/toast';
import { recordGathered } from './collection-actions';
import { type GatherTarget, lastTarget, rememberTarget } from './gather-target';

const words = wording.window.collections;

/** Words to be gathered; all of the passage where no offsets are given. */
export type Gathering = Omit<Extract<EntryAddition, { kind: 'excerpt' }>, 'kind'>;

/** What waits until it is chosen where it goes; null while nothing is asked. */
const waiting = createStore<readonly Gathering[] | null>(null);

export function useWaitingToGather(): readonly Gathering[] | null {
  return useStore(waiting);
}

export function stopGathering(): void {
  waiting.set(null);
}

/** Asks where the words are to go. */
export function chooseAndGather(gatherings: readonly Gathering[]): void {
  if (gatherings.length === 0) showToast({ message: words.nothingInHand });
  else waiting.set(gatherings);
}

/** Puts words where they went the last time; asks where, if that is gone. */
export async function gather(gatherings: readonly Gathering[]): Promise<void> {
  const last = lastTarget();
  if (last !== null && gatherings.length > 0 && (await isThere(last))) await gatherInto(last, gatherings);
  else chooseAndGather(gatherings);
}

async function isThere({ kind, id }: GatherTarget): Promise<boolean> {
  const all = await call(kind === 'session' ? 'sessions' : 'collections');
  return all.some((one) => one.id === id);
}

/** Puts words at the end of a collection or session, and remembers it for the next ones. */
export async function gatherInto(target: GatherTarget, gatherings: readonly Gathering[]): Promise<void> {
  const additions = gatherings.map((gathering) => ({ kind: 'excerpt', ...gathering }) as const);
  await attempt(async () => {
    const { title, added, known } = await gatherers[target.kind](target.id, additions);
    rememberTarget(target);
    const into = words.into[target.kind](title);
    if (added === 0) showToast({ message: words.gatheredBefore(into) });
    else showUndoable(words.gathered(into, added, known));
  });
}

interface Gathered {
  readonly title: string;
  /** How many came in, and how many were there already. */
  readonly added: number;
  readonly known: number;
}

/** Each makes what it did one step that can be undone. */
const gatherers = { collection: gatherIntoCollection, session: gatherIntoSession };

async function gatherIntoCollection(id: string, additions: readonly EntryAddition[]): Promise<Gathered> {
  const { title, edit, known } = expectValue(await call('gather', id, additions));
  const ids = edit.places.map(({ entry }) => entryId(entry));
  if (ids.length > 0) recordGathered(id, ids);
  return { title, added: ids.length, known };
}

async function gatherIntoSession(id: string, additions: readonly EntryAddition[]): Promise<Gathered> {
  await expectSettled(id);
  const before = expectValue(await call('session', id));
  const added = await addToSession(before, additions);
  return { title: before.title, added, known: additions.length - added };
}

type Offer = () => readonly Gathering[];
const offers = new Set<Offer>();

/** What is in hand: of the screens in sight, the last that has something. */
export function inHand(): readonly Gathering[] {
  return [...offers].reverse().find((offer) => offer().length > 0)?.() ?? [];
}

/** Makes 摘入 mean this while the component is in sight. */
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
