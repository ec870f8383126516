import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigin, foldWords, occurrences, unfoldRange } from './fold';

describe('one form for', () => {
  it.each([
    ['width', 'ＡＢＣ，１２！？：；（）％', 'abc,12!?:;()%'],
    ['marks', '“群众”、‘路线’——（一）……', '"群众"、\'路线\'--(一)......'],
    ['quotation marks of any script', '「群众」『路线』〝口号〞', '"群众""路线""口号"'],
    ['full stops', '好。', '好.'],
    ['dashes', '－—–−', '----'],
    ['dots in names', '列•宁・列‧宁', '列·宁·列·宁'],
    ['blanks', ' 群 众\u3000工\u00a0作\t\r\n\u200b\ufeff', '群众工作'],
    ['traditional characters', '羣衆工作應從實際出發', '群众工作应从实际出发'],
    ['radicals', '⼈⺠⾯', '人民面'],
    ['compatibility forms', '\uf967㈠①㎡ﬁ', '不(一)1m2fi'],
    ['faults of fonts', '处臵、癿', '处置、的'],
    ['zeros', '二〇一二、二○一二', '二零一二、二零一二'],
    ['case', 'WPS', 'wps'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

it('keeps characters apart that only look alike to a machine', () => {
  expect(new Set(['土', '士', '未', '末', '已', '己', '、', ','].map(fold)).size).toBe(8);
});

it('leaves one space for each blank where words matter', () => {
  expect(foldWords('Open　Source 處\n臵')).toBe('open source 处 置');
});

it('finds its way back over what was dropped, widened and paired', () => {
  const text = 'Ａ 𠮷…处 臵';
  const folded = foldWithOrigin(text);
  expect(folded.text).toBe('a𠮷...处置');
  const back = (needle: string) => occurrences(text, folded, needle).map((range) => text.slice(...range));
  expect(back('处置')).toEqual(['处 臵']);
  expect(back('𠮷')).toEqual(['𠮷']);
  expect(back('\udfb7')).toEqual(['𠮷']); // half a pair is widened to the pair
  expect(back('.')).toEqual(['…']); // three dots of one character are one place
  expect(back('a𠮷.')).toEqual(['Ａ 𠮷…']);
});

const anyText = fc.string({ unit: 'binary' });

it('folds the copy with a way back like the copy without', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldWithOrigin(text).text).toBe(fold(text));
      expect(foldWithOrigin(text).starts).toHaveLength(fold(text).length);
    }),
  );
});

it('has nothing to fold in what is folded', () => {
  for (let point = 0; point < 0x30000; point++) {
    const folded = fold(String.fromCodePoint(point));
    if (fold(folded) !== folded) expect.fail(`U+${point.toString(16)}: ${folded} folds to ${fold(folded)}`);
  }
});

it('maps every folded range to whole characters that fold to hold it', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
      const folded = foldWithOrigin(text);
      if (folded.text === '') return;
      const start = from % folded.text.length;
      const end = start + 1 + (length % (folded.text.length - start));
      const [first, last] = unfoldRange(text, folded, start, end);
      const slice = text.slice(first, last);
      expect(fold(slice)).toContain(folded.text.slice(start, end));
      expect(fold(text.slice(0, first)) + fold(slice) + fold(text.slice(last))).toBe(folded.text);
    }),
  );
});
