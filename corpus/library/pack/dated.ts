import { isTime } from '../../checks';

interface Timed {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * The same with times that there are: older versions took others in with packs, and one such item must not keep all the rest
 * from being packed.
 */
export function dated<Item extends Timed>(item: Item, now: Date): Item {
  const { createdAt, updatedAt } = item;
  if (isTime(createdAt) && isTime(updatedAt)) return item;
  const time = [createdAt, updatedAt].find(isTime) ?? now.toISOString();
  return { ...item, createdAt: time, updatedAt: time };
}
