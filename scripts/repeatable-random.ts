/** Numbers from 0 to 1, the same every time (minimal standard). */
export function repeatableRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
