/**
 * The number of the first item that passes, in a list where all behind it pass, too; the length of the list where none
 * does. Cost: the logarithm of the length.
 */
export function firstWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
