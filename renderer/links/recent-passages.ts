/** 最近看过的: passages that were read since the program was started, to refer to. */
import type { Passage } from '../../electron/contract';
import { createStore, useStore } from '../app/store';

/** As many as a person still remembers. */
const mostRecent = 12;

export interface ReadPassage {
  readonly passage: Passage;
  readonly textTitle: string;
}

const recent = createStore<readonly ReadPassage[]>([]);

/** The one that was read last comes first. */
export function useRecentPassages(): readonly ReadPassage[] {
  return useStore(recent);
}

/** To be called whenever a passage is in hand. */
export function rememberPassage(read: ReadPassage): void {
  recent.update((before) =>
    [read, ...before.filter(({ passage }) => passage.id !== read.passage.id)].slice(0, mostRecent),
  );
}
