import { describe, expect, it } from 'vitest';
import { fieldWords } from './field-words';
import { mainDictionary } from './main-dictionary';

const full = `的 318825 uj
工作 50000 vn
群众 40000 n
人民 60000 n
三 20000 m
会 30000 v
一 90000 m
课 3000 n
昶 3 zg
睢县 9 ns
百尺竿头更进一步啊 40 i
`;

const entries = new Map(
  mainDictionary(full)
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [word = '', frequency, tag] = line.split(' ');
      return [word, { frequency: Number(frequency), tag }];
    }),
);

describe('the main dictionary', () => {
  it('keeps common words as they are, and every single character', () => {
    expect(entries.get('工作')).toEqual({ frequency: 50000, tag: 'vn' });
    expect(entries.get('昶')).toEqual({ frequency: 3, tag: 'zg' });
  });

  it('leaves out rare and long words', () => {
    expect(entries.has('睢县')).toBe(false);
    expect(entries.has('百尺竿头更进一步啊')).toBe(false);
  });

  it('holds the words of the field, each more likely whole than cut', () => {
    expect(fieldWords.filter((word) => !entries.has(word))).toEqual([]);
    const total = [...entries.values()].reduce((sum, { frequency }) => sum + frequency, 0);
    expect((entries.get('人民群众')?.frequency ?? 0) * total).toBeGreaterThan(60000 * 40000);
  });
});
