import { describe, expect, it } from 'vitest';
import { shippedTexts } from '../testing/shipped-texts';
import { editionGroups, type GroupedText } from './edition-groups';
import { editionPairs, sketchedText, titleKeyOf } from './edition-rule';
import { judgedShipped } from './judged-pairs';
import { passageKey } from './passage-key';
import { lettersOf, likenessOf, sketchOf } from './sketch';

const shipped = shippedTexts();
const [first, second] = shipped;
if (first === undefined || second === undefined) throw new Error('No shipped texts');

describe('likenessOf', () => {
  it('does not see punctuation, width, spaces or the cut into passages', () => {
    const joined = [{ text: first.passages.map(({ text }) => text.replaceAll('，', ', ')).join('　') }];
    expect(likenessOf(sketchOf(first.passages), sketchOf(joined))).toMatchObject({ both: 1, part: 1 });
  });

  it('tells what share of a text stands in a longer one', () => {
    const longer = [...first.passages, ...second.passages];
    const { both, part } = likenessOf(sketchOf(second.passages), sketchOf(longer));
    expect(part).toBe(1);
    expect(both).toBeGreaterThan(0.15);
    expect(both).toBeLessThan(0.45);
  });

  it('finds nothing in common with an empty text', () => {
    expect(likenessOf(sketchOf([]), sketchOf(first.passages))).toEqual({ both: 0, part: 0, sampled: 0 });
  });

  it('counts letters and digits only', () => {
    expect(lettersOf('《群众工作》 ２０１５年，“做好”。')).toBe('群众工作2015年做好');
  });
});

describe('titleKeyOf', () => {
  it.each([
    ['人民检察院刑事诉讼规则（试行）', '人民检察院刑事诉讼规则'],
    ['中华人民共和国体育法(2022年修订)', '体育法'],
    ['最高人民法院 最高人民检察院关于办理案件的解释', '最高人民法院、最高人民检察院关于办理案件的解释'],
  ])('is the same for %s and %s', (one, other) => {
    expect(titleKeyOf(one)).toBe(titleKeyOf(other));
  });

  it('keeps the numbers of instruments of one name, and the year of an amendment', () => {
    expect(titleKeyOf('关于适用公司法的规定（四）')).not.toBe(titleKeyOf('关于适用公司法的规定（五）'));
    expect(titleKeyOf('宪法修正案（1999年）')).not.toBe(titleKeyOf('宪法修正案（2004年）'));
  });
});

describe('editionPairs', () => {
  it('finds the two pairs of the shipped texts that readers judged to be one work, and no other', () => {
    const sketched = shipped.map(({ text, passages }) =>
      sketchedText({ id: String(text.order), title: text.title, passages }),
    );
    const found = editionPairs(sketched).map(([one, other]) => [Number(other), Number(one)]);
    expect(found.sort()).toEqual(judgedShipped);
  });

  it('finds by titles and a few hashes what comparing each with all others finds', () => {
    // Parts of the texts, so that many have much or little in common; some share a title, some are empty.
    const parts = shipped.flatMap(({ text, passages }) =>
      [0, 0.02, 0.3, 0.9].flatMap((start) =>
        [0, 0.35, 1].map((end) => ({
          title: end === 1 ? text.title : `${text.title}${start}${end}`,
          passages: passages.slice(Math.floor(start * passages.length), Math.floor(end * passages.length)),
        })),
      ),
    );
    const sketched = parts.map((part, index) => sketchedText({ ...part, id: String(index) }));
    const alone = sketched.flatMap((text, index) =>
      sketched.slice(0, index).flatMap((other) => editionPairs([other, text])),
    );
    expect(alone.length).toBeGreaterThan(shipped.length);
    expect([...editionPairs(sketched)].sort()).toEqual(alone.sort());
  });

  it('keeps apart the rules of two cities that differ by little more than the name', () => {
    const ofCity = (id: string, city: string) => ({
      ...sketchedText({
        id,
        title: `${city}市群众工作条例`,
        passages: first.passages.map(({ text }) => ({ text: text.replaceAll('群众', city) })),
      }),
    });
    expect(editionPairs([ofCity('a', '舟山'), ofCity('b', '嘉兴')])).toEqual([]);
  });

  it('keeps apart records and interpretations that go by their number', () => {
    const named = (id: string, title: string) => sketchedText({ id, title, passages: first.passages });
    expect(editionPairs([named('a', '第1号走访记录'), named('b', '第2号走访记录')])).toEqual([]);
    expect(editionPairs([named('a', '若干问题的解释'), named('b', '若干问题的解释（二）')])).toEqual([]);
    expect(editionPairs([named('a', '2015年工作要点'), named('b', '工作要点')])).toEqual([['b', 'a']]);
  });

  it('pairs a text with itself under another name', () => {
    const again = sketchedText({ id: 'b', title: '附件一', passages: first.passages });
    expect(editionPairs([sketchedText({ id: 'a', title: first.text.title, passages: first.passages }), again])).toEqual(
      [['b', 'a']],
    );
  });
});

describe('editionGroups', () => {
  const text = (id: string, letters: number, replacedBy: string | null = null): GroupedText => ({
    id,
    letters,
    replacedBy,
  });

  it('chains pairs to a group, of which the fuller text is the main one', () => {
    const texts = [text('a', 900), text('b', 1200), text('c', 950), text('d', 5000)];
    expect(
      editionGroups(texts, [
        ['c', 'a'],
        ['b', 'c'],
      ]),
    ).toEqual([{ mainId: 'b', textIds: ['a', 'b', 'c'] }]);
  });

  it('takes the earlier of texts that are about as full, and never one that was replaced', () => {
    const pairs = [['b', 'a']] as const;
    expect(editionGroups([text('a', 1000), text('b', 1010)], pairs)).toEqual([{ mainId: 'a', textIds: ['a', 'b'] }]);
    expect(editionGroups([text('a', 1000, 'b'), text('b', 800)], pairs)).toEqual([
      { mainId: 'b', textIds: ['a', 'b'] },
    ]);
  });

  it('leaves out pairs of texts that are gone', () => {
    expect(editionGroups([text('a', 1)], [['a', 'gone']])).toEqual([]);
  });
});

describe('passageKey', () => {
  const text = '始终保持同人民群众的血肉联系，是我们战胜各种困难和风险的根本保证。';

  it('is the same for the same letters, and another for one letter more or less', () => {
    expect(passageKey(text)).toBe(passageKey(text.replace('，', ', ').replace('。', '')));
    expect(passageKey(text)).not.toBe(passageKey(`${text}的`));
    expect(passageKey(text)).not.toBe(passageKey(text.replace('风险', '险风')));
  });

  it('is a number that SQLite and JavaScript both hold, different for all shipped passages of other letters', () => {
    const keys = new Map<number, string>();
    for (const passage of shipped.flatMap((one) => one.passages)) {
      const key = passageKey(passage.text);
      if (key === null) continue;
      expect(Number.isSafeInteger(key)).toBe(true);
      expect(keys.get(key) ?? lettersOf(passage.text)).toBe(lettersOf(passage.text));
      keys.set(key, lettersOf(passage.text));
    }
    expect(keys.size).toBeGreaterThan(100);
  });

  it('is not given to what is too short to tell', () => {
    expect(passageKey('第一章　总则')).toBeNull();
  });
});
