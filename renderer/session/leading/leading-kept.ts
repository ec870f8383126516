/** Where one was and how large the type was, for the next time; only comfort, so that a spoiled value means the usual. */
import type { LeadingPlace } from './slides';

/** Percentages of the screen's height that a character takes. */
export const sizes = { smallest: 4, largest: 14, usual: 6, step: 0.5 } as const;

const sizeKey = 'leading-size';
const placeKey = (sessionId: string) => `leading-place-${sessionId}`;

export function keptSize(): number {
  const kept = Number(localStorage.getItem(sizeKey) ?? sizes.usual);
  return kept >= sizes.smallest && kept <= sizes.largest ? kept : sizes.usual;
}

export function keepSize(size: number): void {
  localStorage.setItem(sizeKey, String(size));
}

export function keptPlace(sessionId: string): LeadingPlace {
  const beginning = { id: 'title', offset: 0 };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeKey(sessionId)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('offset' in kept)) return beginning;
    const { id, offset } = kept;
    return typeof id === 'string' && typeof offset === 'number' ? { id, offset } : beginning;
  } catch {
    return beginning;
  }
}

export function keepPlace(sessionId: string, place: LeadingPlace): void {
  localStorage.setItem(placeKey(sessionId), JSON.stringify(place));
}
