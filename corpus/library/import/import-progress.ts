import type { ImportProgress } from '../interface';
import { type Amount, remainingTime } from './remaining-time';

/** Nobody reads faster, in milliseconds. */
const shortestPause = 100;

/** Tells how an import goes: at most ten times a second, but every change of state at once. */
export class ImportProgressTeller {
  readonly #tell: (progress: ImportProgress) => void;
  readonly #now: () => number;
  #lastTold = Number.NEGATIVE_INFINITY;
  #lastState: ImportProgress['state'] | null = null;

  /** `now` in milliseconds. */
  constructor(tell: (progress: ImportProgress) => void, now: () => number = () => performance.now()) {
    this.#tell = tell;
    this.#now = now;
  }

  /** `worked`: milliseconds in which `through` was done; `waiting` is what is left. */
  tell(
    progress: Omit<ImportProgress, 'remaining'>,
    worked: { readonly elapsed: number; readonly through: Amount; readonly waiting: Amount },
  ): void {
    const now = this.#now();
    if (progress.state === this.#lastState && now - this.#lastTold < shortestPause) return;
    this.#lastTold = now;
    this.#lastState = progress.state;
    const isMoving = progress.state === 'running' || progress.state === 'paused';
    const remaining = isMoving ? remainingTime(worked.elapsed, worked.through, worked.waiting) : null;
    this.#tell({ ...progress, remaining });
  }
}
