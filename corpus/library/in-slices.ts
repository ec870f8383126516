import { setImmediate as breathe } from 'node:timers/promises';

/** For so many milliseconds nobody else is answered. */
const slice = 10;

/** Runs work made of short steps to its end, and lets others be answered in between; null where it is called off. */
export async function inSlices<T>(steps: Generator<void, T>, isCalledOff: () => boolean): Promise<T | null> {
  for (let began = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await breathe();
    if (isCalledOff()) return null;
    began = performance.now();
  }
}
