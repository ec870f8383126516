import { wording } from '../../corpus/wording';
import { createStore, useStore } from '../app/store';

const words = wording.window.collections;

export const targetKinds = ['collection', 'session'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Where words are gathered: a 摘编, or 原文摘编 of a 学习会. */
export interface GatherTarget {
  readonly kind: TargetKind;
  readonly id: string;
}

const key = 'gather-into';
const last = createStore<GatherTarget | null>(readLast());

/** The one of the last time, which may be gone by now; null before the first. */
export function lastTarget(): GatherTarget | null {
  return last.get();
}

/** Words go there from now on, also after the next start. */
export function rememberTarget(target: GatherTarget): void {
  localStorage.setItem(key, `${target.kind} ${target.id}`);
  last.set(target);
}

/** 摘入摘编 or 摘入学习会: what one press does now. */
export function useGatherLabel(): string {
  return useStore(last)?.kind === 'session' ? words.gatherIntoSession : words.gather;
}

function readLast(): GatherTarget | null {
  const [kind, id] = (localStorage.getItem(key) ?? '').split(' ');
  const known = targetKinds.find((one) => one === kind);
  return known === undefined || id === undefined ? null : { kind: known, id };
}
