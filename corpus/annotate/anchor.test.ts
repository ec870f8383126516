import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import type { Anchor, Passage } from '../model';
import { plainPassage } from '../testing/plain-passages';
import { randomFrom } from '../testing/random';
import { shippedTexts } from '../testing/shipped-texts';
import { describe, locate } from './anchor';
import { type TrialOutcome, tryLocating } from './trial';

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

  it('follows a quotation over a paragraph that was joined to the one before', () => {
    const anchor = anchorOf(second, 2, 40);
    const joined = [passageOf(first.text + second.text, 0, 'x')];
    const start = first.text.length + 2;
    expect(locate(anchor, joined)).toMatchObject({ passageId: 'x', start, end: start + 38, placement: 'moved' });
  });

  it('finds a whole passage of many pages that went elsewhere', () => {
    const long = passageOf(passages.map(({ text }) => text).join(''), 0, 'long');
    const anchor = anchorOf(long, 0, long.text.length);
    expect(long.text.length).toBeGreaterThan(10_000);
    expect(locate(anchor, [first, { ...long, id: 'x' }])).toMatchObject({ passageId: 'x', placement: 'moved' });
  });

  it('keeps the longer part of a quotation that was split', () => {
    const anchor = anchorOf(second, 30, 60);
    const cut = [first, passageOf(second.text.slice(0, 37), 1, 'x'), passageOf(second.text.slice(37), 2, 'y')];
    expect(locate(anchor, cut)).toMatchObject({ passageId: 'y', start: 0, end: 23, placement: 'moved' });
  });

  it('tells equal headings apart by what surrounded them, where the text as it was is known', () => {
    const heading = (id: string, order: number) => passageOf('三、工作方法', order, id);
    const old = [first, heading('a', 1), second, heading('b', 3)];
    const corrected = [passageOf(first.text, 0, 'c'), heading('d', 1), passageOf(second.text, 2, 'e'), heading('f', 3)];
    const anchor = anchorOf(heading('b', 3), 0, 6);
    expect(locate(anchor, corrected).placement).toBe('unplaced');
    expect(locate(anchor, corrected, old)).toMatchObject({ passageId: 'f', start: 0, end: 6, placement: 'moved' });
  });

  const onlyEdited = { editChance: 0.05, regroupChance: 0, dropChance: 0 };
  const regrouped = { ...onlyEdited, regroupChance: 0.1 };
  const withGaps = { ...regrouped, dropChance: 0.05 };

  it.each([
    { name: 'edited, the text as it was known', options: { ...onlyEdited, isOldKnown: true }, right: 0.99 },
    { name: 'edited', options: { ...onlyEdited, isOldKnown: false }, right: 0.98 },
    { name: 'regrouped, the text as it was known', options: { ...regrouped, isOldKnown: true }, right: 0.99 },
    { name: 'regrouped', options: { ...regrouped, isOldKnown: false }, right: 0.97 },
    {
      name: 'with passages left out, the text as it was known',
      options: { ...withGaps, isOldKnown: true },
      right: 0.96,
    },
  ])('places nearly all quotations of a text with one character in twenty changed: $name', ({ options, right }) => {
    const random = randomFrom(20261123);
    const outcomes = shippedTexts().flatMap((text) => tryLocating(text.passages, { ...options, random }));
    const count = (result: TrialOutcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
    expect(outcomes.length).toBeGreaterThan(600);
    expect(count('right') / (outcomes.length - count('gone'))).toBeGreaterThanOrEqual(right);
    expect(count('wrong') / outcomes.length).toBeLessThanOrEqual(0.003);
  });
});
