import type { AgendaItem } from '../../../electron/contract';

/** Time runs for one item of the agenda; milliseconds. */
export interface AgendaClock {
  readonly index: number;
  /** Of earlier stretches. */
  readonly elapsed: number;
  /** When it was started; null while it is paused. */
  readonly since: number | null;
}

export function startClock(index: number, now: number): AgendaClock {
  return { index, elapsed: 0, since: now };
}

/** Pauses or goes on. */
export function toggleClock(clock: AgendaClock, now: number): AgendaClock {
  return clock.since === null ? { ...clock, since: now } : { ...clock, elapsed: elapsedOf(clock, now), since: null };
}

/** How the item is doing. */
export function clockOf(
  agenda: readonly AgendaItem[],
  clock: AgendaClock,
  now: number,
): { readonly item: AgendaItem; readonly used: string; readonly isOver: boolean } | null {
  const item = agenda[clock.index];
  if (item === undefined) return null;
  const seconds = Math.floor(elapsedOf(clock, now) / 1000);
  return { item, used: inMinutes(seconds), isOver: item.minutes > 0 && seconds >= item.minutes * 60 };
}

function elapsedOf({ elapsed, since }: AgendaClock, now: number): number {
  return since === null ? elapsed : elapsed + (now - since);
}

/** 25:07 */
function inMinutes(seconds: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`;
}
