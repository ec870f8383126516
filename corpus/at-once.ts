/** Runs work that is made of steps to its end, for those who need not answer anyone in between. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
