import { expect, it } from 'vitest';
import { fold } from './fold/fold';
import { fingerprintOf, foldRules } from './fold/folded-text';

/** Every character of the basic plane, each with what it is folded to. */
function everyFold(): string[] {
  return Array.from({ length: 0x10000 }, (_, unit) => fold(String.fromCharCode(unit)));
}

it('folds as the rules of this number do: stored copies of other folding would go unnoticed', () => {
  expect([foldRules, fingerprintOf(everyFold())]).toEqual([3, '67281-1atk03w']);
});
