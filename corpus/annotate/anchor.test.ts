import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import type { Anchor, Passage } from '../model';
import { plainPassage } from '../testing/plain-passages';
import { randomFrom } from '../testing/random';
import { shippedTexts } from '../testing/shipped-texts';
import { describe, locate } from './anchor';

function passageOf(text: string, order: number, id = `p${order}`): Passage {
  return plainPassage(id, text, { order });
}

/** Real prose, in passages long enough to hold a quotation with its surroundings. */
const passages = shippedTexts()
  .flatMap((text) => text.passages)
  .filter(({ text }) => text.length > 120)
  .map(({ text }, order) => passageOf(text, order));
const [first, second] = passages;
if (first === undefined || second === undefined) throw new Error('The shipped texts have no long passages');

function anchorOf(passage: Passage, start: number, end: number): Anchor {
  const described = describe(passage, start, end);
  if (!described.ok) throw new Error(described.failure.message);
  return described.value;
}

function quoteIn(
  all: readonly Passage[],
  place: { passageId: string; start: number; end: number },
): string | undefined {
  return all.find((passage) => passage.id === place.passageId)?.text.slice(place.start, place.end);
}

function edited(passage: Passage, change: (text: string) => string): Passage {
  return { ...passage, text: change(passage.text) };
}

group('describe', () => {
  it('keeps the quotation and at most 32 units on each side', () => {
    const anchor = anchorOf(first, 40, 50);
    expect(anchor).toMatchObject({
      passageId: 'p0',
      textId: 'text',
      start: 40,
      end: 50,
      quote: first.text.slice(40, 50),
    });
    expect(anchor.prefix).toBe(first.text.slice(8, 40));
    expect(anchor.suffix).toBe(first.text.slice(50, 82));
    expect(anchorOf(first, 0, 3).prefix).toBe('');
  });

  it.each([
    [-1, 3],
    [3, 3],
    [5, 4],
    [0, 1_000_000],
    [0.5, 2],
    [Number.NaN, 2],
  ])('refuses %d to %d', (start, end) => {
    expect(describe(first, start, end)).toMatchObject({ ok: false, failure: { code: 'range-invalid' } });
  });

  it('moves a bound outward out of a surrogate pair, and cuts none in the surroundings', () => {
    const passage = passageOf(`${'𠮷'.repeat(40)}群众${'𠮷'.repeat(40)}`, 0);
    expect(anchorOf(passage, 79, 83)).toMatchObject({ start: 78, end: 84, quote: '𠮷群众𠮷' });
    const anchor = anchorOf(passageOf(`天${'𠮷'.repeat(40)}`, 0), 34, 41);
    expect([anchor.prefix, anchor.quote, anchor.suffix].join('')).not.toMatch(/\p{Surrogate}/u);
    expect(anchor.prefix.length).toBeLessThanOrEqual(32);
  });
});

group('locate', () => {
  it('finds every quotation of an unchanged text where it was', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (which, from, size) => {
        const passage = passages[which % passages.length] ?? first;
        const start = from % passage.text.length;
        const end = Math.min(passage.text.length, start + 1 + (size % 80));
        const anchor = anchorOf(passage, start, end);
        expect(locate(anchor, passages)).toEqual({
          passageId: anchor.passageId,
          textId: 'text',
          start: anchor.start,
          end: anchor.end,
          placement: 'placed',
        });
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it('follows a quotation that moved inside its passage', () => {
    const anchor = anchorOf(first, 40, 52);
    const changed = [edited(first, (text) => `（一）${text}`), ...passages.slice(1)];
    const place = locate(anchor, changed);
    expect(place).toMatchObject({ passageId: 'p0', start: 43, end: 55, placement: 'moved' });
  });

  it('follows a quotation into another passage, also when its own is gone', () => {
    const anchor = anchorOf(second, 30, 60);
    const cut = [first, passageOf(second.text.slice(0, 20), 1, 'x'), passageOf(second.text.slice(20), 2, 'y')];
    expect(locate(anchor, cut)).toMatchObject({ passageId: 'y', start: 10, end: 40, placement: 'moved' });
  });

  it('finds a quotation in which a character was corrected', () => {
    const anchor = anchorOf(first, 40, 60);
    const changed = [edited(first, (text) => `${text.slice(0, 45)}口${text.slice(46)}`), ...passages.slice(1)];
    const place = locate(anchor, changed);
    expect(place).toMatchObject({ passageId: 'p0', start: 40, end: 60, placement: 'moved' });
  });

  it('leaves text that was put in at a bound outside the quotation', () => {
    const anchor = anchorOf(first, 40, 60);
    const changed = [
      edited(first, (text) => `${text.slice(0, 40)}【增】${text.slice(40, 50)}口${text.slice(51)}`),
      second,
    ];
    expect(quoteIn(changed, locate(anchor, changed))).toBe(`${first.text.slice(40, 50)}口${first.text.slice(51, 60)}`);
  });

  it('does not attach to the same two characters elsewhere', () => {
    const passage = passageOf(`${first.text.slice(0, 80).replaceAll('群众', '')}。群众`, 0);
    const at = passage.text.length - 2;
    const anchor = anchorOf(passage, at, at + 2);
    const place = locate(anchor, [passageOf('联系群众是我们党最大的政治优势，脱离人民是执政后的最大危险。', 1, 'z')]);
    expect(place).toMatchObject({ placement: 'unplaced', start: at, end: at + 2 });
  });

  it('does not attach to a sister sentence when its own was deleted', () => {
    const own = passageOf('各级党组织要提高知悉民情的能力，深入基层，了解群众的愿望和要求。', 0, 'a');
    const sister = passageOf('各级党组织要提高化解矛盾的能力，深入现场，处理群众的来信和来访。', 1, 'b');
    const anchor = anchorOf(own, 6, own.text.length);
    expect(locate(anchor, [sister]).placement).toBe('unplaced');
  });

  it('chooses between equal quotations by their surroundings, and not at all when those are equal too', () => {
    const one = passageOf('一是服务群众，重在平时。', 0, 'a');
    const two = passageOf('二是依靠群众，贵在坚持。', 1, 'b');
    const anchor = anchorOf(two, 4, 6);
    expect(locate(anchor, [one, passageOf(two.text, 1, 'c')])).toMatchObject({ passageId: 'c', placement: 'moved' });
    const doubled = [passageOf(two.text, 0, 'c'), passageOf(two.text, 1, 'd')];
    expect(locate(anchor, doubled).placement).toBe('unplaced');
  });

  it('places nearly all quotations after one character in twenty has changed, and hardly one wrongly', () => {
    const random = randomFrom(20261123);
    let right = 0;
    let wrong = 0;
    let total = 0;
    for (const { passages: before } of shippedTexts()) {
      const edits = before.map((passage) => mutate(passage.text, random));
      const after = before.map((passage, index) => edited(passage, () => edits[index]?.text ?? ''));
      for (const [index, passage] of before.entries()) {
        if (passage.text.length < 5) continue;
        for (let round = 0; round < 3; round += 1) {
          const length = Math.min(passage.text.length, 5 + Math.floor(random() * 40));
          const start = Math.floor(random() * (passage.text.length - length + 1));
          const place = locate(anchorOf(passage, start, start + length), after);
          const moved = edits[index]?.moved ?? [];
          total += 1;
          if (place.placement === 'unplaced') continue;
          const isStart = Math.abs(place.start - (moved[start] ?? 0)) <= 2;
          const isEnd = Math.abs(place.end - (moved[start + length] ?? 0)) <= 2;
          if (place.passageId === passage.id && isStart && isEnd) right += 1;
          else wrong += 1;
        }
      }
    }
    expect(total).toBeGreaterThan(600);
    expect(right / total).toBeGreaterThanOrEqual(0.98);
    expect(wrong / total).toBeLessThanOrEqual(0.003);
  });
});

/** Each unit is dropped, followed by another or replaced with a chance of 1 in 20; `moved` says where each went. */
function mutate(before: string, random: () => number): { readonly text: string; readonly moved: readonly number[] } {
  const moved: number[] = [];
  let text = '';
  for (const character of before) {
    moved.push(text.length);
    const kind = random() < 0.05 ? Math.floor(random() * 3) : 3;
    const other = before.charAt(Math.floor(random() * before.length));
    text += ['', character + other, other, character][kind] ?? '';
  }
  return { text, moved: [...moved, text.length] };
}
