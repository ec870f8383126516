import { describe, expect, test } from 'vitest';
import { cutEvenly, longestPassage } from './cut-evenly';
import { enumeratorOf } from './enumerator';
import { inlinePoints } from './inline-points';
import { namedRunIn } from './run-in-heading';
import { similarity } from './title';

describe('enumeratorOf', () => {
  test.each([
    ['一、树立', 'first', 1, 2],
    ['十二、树立', 'first', 12, 3],
    ['（二）从干部', 'bracketed', 2, 3],
    ['(三)从干部', 'bracketed', 3, 3],
    ['1 、干部', 'digit', 1, 3],
    ['3．干部', 'digit', 3, 2],
    ['（4）干部', 'bracketed-digit', 4, 3],
    ['⑩干部', 'circled', 10, 1],
    ['第二、党的', 'ordinal', 2, 3],
    ['二要带着', 'point', 2, 2],
    ['【篇二】2015年', 'piece', 2, 4],
    ['第三章 总则', 'chapter', 3, 4],
    ['第一千零七十五条 有负担', 'article', 0, 9],
    ['■充分认识', 'bullet', 0, 1],
  ])('%s', (text, style, ordinal, length) => {
    expect(enumeratorOf(text)).toEqual({ style, ordinal, length });
  });

  test.each(['371.8万个', '一、二级单位', '2012年', '第一条规定', '一要素', '三会一课', '(2012)06号'])(
    'not %s',
    (text) => {
      expect(enumeratorOf(text)).toBeNull();
    },
  );
});

describe('inlinePoints', () => {
  const cut = (line: string, next = '') => {
    const starts = [0, ...inlinePoints(line, next)];
    return starts.map((start, index) => line.slice(start, starts[index + 1]));
  };

  test('cuts a series of whole sentences', () => {
    expect(cut('具体表现在:一、转变作用。二、抓好建设。三、开展工作。')).toEqual([
      '具体表现在:',
      '一、转变作用。',
      '二、抓好建设。',
      '三、开展工作。',
    ]);
  });

  test('cuts one point whose series the next line goes on with', () => {
    expect(cut('面临新情况:一是结构转型。随着发展', '二是组织变化。')).toEqual([
      '面临新情况:',
      '一是结构转型。随着发展',
    ]);
    expect(cut('面临新情况:一是结构转型。随着发展', '三是组织变化。')).toHaveLength(1);
  });

  test('leaves points inside a sentence alone', () => {
    expect(cut('重点讲三个方面:一是把握形势,二是科学方法;三是端正态度。')).toHaveLength(1);
    expect(cut('在交流中,一要坦诚地听。放下架子。三要深入地听。')).toHaveLength(1);
  });
});

describe('cutEvenly', () => {
  test('leaves what can be cited whole', () => {
    expect(cutEvenly('群'.repeat(longestPassage))).toEqual([0]);
  });

  test('does not cut inside quotation marks where it can help it', () => {
    const quoted = `${'前'.repeat(280)}。“${'引'.repeat(40)}。${'文'.repeat(40)}。”${'后'.repeat(300)}。`;
    expect(cutEvenly(quoted)).toEqual([0, 365]);
  });

  test('takes a clause where there is no sentence, and never half a character', () => {
    expect(cutEvenly(`${'前'.repeat(300)}，${'后'.repeat(400)}`)).toEqual([0, 301]);
    for (const start of cutEvenly(`一${'𠀀'.repeat(700)}`).slice(1)) expect(start % 2).toBe(1);
  });
});

describe('namedRunIn', () => {
  test.each(['群众工作的目的。要以', '教育引导群众与当好群众学生相结合。党要', '企业党支部的特点：企业'])(
    '%s',
    (text) => {
      expect(namedRunIn(text)?.[0]).toBe(0);
    },
  );

  test.each([
    '群众工作有不同的重点问题。当前',
    '民情民意是决策的基础。要',
    '乡镇干部做群众工作关系到农村社会的发展和稳定。在',
    '面对新形势的特点，加强工作。要',
    '群众工作的目的。',
  ])('not %s', (text) => {
    expect(namedRunIn(text)).toBeNull();
  });
});

test('similarity counts pairs of characters', () => {
  expect(similarity('做好群众工作的能力', '做好群众工作的方法')).toBe(0.75);
  expect(similarity('群众', '群众')).toBe(1);
  expect(similarity('群', '群')).toBe(0);
});
