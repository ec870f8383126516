import { expect, it } from 'vitest';
import { plainPassage } from '../testing/plain-passages';
import { foldText } from './fold/folded-text';
import { Shelf } from './literal/shelf';

const texts = ['第三条　规定办法。', '按规 定办理，另有规定的除外。', '按规 定办理。', '按規定办理。', '规定（一）'];

/** The slots that hold what was typed just as it was, and how many passages were read to tell. */
function asTyped(typed: string, needle: string): { slots: number[]; read: number } {
  let read = 0;
  const passages = texts.map((text, order) => plainPassage(String(order), text));
  const shelf = new Shelf((slot) => {
    read++;
    const passage = passages[slot - 1];
    if (!passage) throw new RangeError(`no passage in slot ${slot}`);
    return passage;
  });
  shelf.add({ id: 'text', title: '', isGuideline: false, firstSlot: 1, folded: foldText(passages) });
  const isAsTyped = shelf.holdingAsTyped(typed, needle);
  return { slots: [...shelf.inOwnWords(needle).slots].filter(isAsTyped), read };
}

it('tells by where blanks were left out, and reads only passages with other characters', () => {
  expect(asTyped('规定', '规定')).toEqual({ slots: [1, 2, 5], read: 1 });
  expect(asTyped('规', '规')).toEqual({ slots: [1, 2, 3, 5], read: 1 });
});

it('knows that passages without other characters hold no traditional ones', () => {
  expect(asTyped('規定', '规定')).toEqual({ slots: [4], read: 1 });
});
