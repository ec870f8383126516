import { describe, expect, test } from 'vitest';
import { applyEdits, draftOf, recoveredBreak } from '../draft';
import { corrected, correctionRules, correctionsOf } from './correct';
import { markdownRules, plainTextRules, sourceRules } from './rules';

const removalRules = [...new Set([...sourceRules, ...plainTextRules, ...markdownRules])];

/** Six paragraphs of a regulation as its authority publishes it: nothing in them is noise. */
const regulation = [
  '第一条 为了有效预防和扑救森林火灾，保障人民生命财产安全，保护森林资源，维护生态安全，根据《中华人民共和国森林法》，制定本条例。',
  '第二条 本条例适用于中华人民共和国境内森林火灾的预防和扑救。但是，城市市区的除外。',
  '第五条 森林防火工作实行地方各级人民政府行政首长负责制。',
  '县级以上地方人民政府根据实际需要设立的森林防火指挥机构，负责组织、协调和指导本行政区域的森林防火工作。',
  '第四十条 按照受害森林面积和伤亡人数，森林火灾分为一般森林火灾、较大森林火灾、重大森林火灾和特别重大森林火灾：',
  '（一）一般森林火灾：受害森林面积在1公顷以下或者其他林地起火的，或者死亡1人以上3人以下的，或者重伤1人以上10人以下的；',
  '（二）较大森林火灾：受害森林面积在1公顷以上100公顷以下的，约占 3 个县总面积的 1/3 左右；',
].join('\n');

describe.each(removalRules.map((rule) => [rule.name, rule] as const))('removal rule %s', (_, rule) => {
  const cleanOf = (text: string) => applyEdits(draftOf(text, [0, text.length]), rule.apply(text), rule.reason);

  test('does what its example says', () => {
    expect(cleanOf(rule.example.before).text.replaceAll(recoveredBreak, '\n')).toBe(rule.example.after);
  });

  test('finds nothing in a text without noise', () => {
    expect(rule.apply(regulation)).toEqual([]);
  });

  test('has nothing left to do after itself', () => {
    expect(rule.apply(cleanOf(rule.example.before).text)).toEqual([]);
  });
});

describe.each(correctionRules.map((rule) => [rule.name, rule] as const))('correction rule %s', (_, rule) => {
  test('does what its example says', () => {
    expect(corrected(rule.example.before, rule.apply(rule.example.before))).toBe(rule.example.after);
  });

  test('finds nothing in a line without mistakes', () => {
    for (const line of regulation.split('\n')) expect(rule.apply(line)).toEqual([]);
  });

  test('looks at no character that it does not name', () => {
    const sign = new RegExp(`^[${rule.signs}]$`);
    for (const { from } of rule.apply(rule.example.before)) expect(from).toMatch(sign);
  });
});

test('rules have names of their own', () => {
  const names = [...removalRules, ...correctionRules].map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});

describe('full-width punctuation', () => {
  test.each([
    ['共371.8万个,占99.98%;见8:30', '共371.8万个，占99.98%；见8:30'],
    ['see A, B (and C): done', 'see A, B (and C): done'],
    ['幸福**,**市', '幸福**，**市'],
    ['1,000元,不是1.5元.', '1,000元，不是1.5元。'],
    ['卡尔.马克思', '卡尔.马克思'],
    ['群众工作的能力得到提高.二是', '群众工作的能力得到提高。二是'],
    ['(2012)06号(试行)', '(2012)06号（试行）'],
    ['“好!”他说', '“好！”他说'],
    ['现代建设?新刊', '现代建设?新刊'],
    ['怎么办?我们要', '怎么办？我们要'],
  ])('%s reads as %s', (before, after) => {
    const rule = correctionRules.find(({ name }) => name === 'full-width');
    expect(corrected(before, rule?.apply(before) ?? [])).toBe(after);
  });
});

describe('radicals that a PDF puts for characters', () => {
  const readAs = (original: string) => corrected(original, correctionsOf(original));

  test.each([
    ['⼯作⽅法', '工作方法'],
    ['坚持⻓期奋⽃，依靠⼈⺠群众', '坚持长期奋斗，依靠人民群众'],
    ['⺀旁', '⺀旁'],
  ])('%s reads as %s', (before, after) => {
    expect(readAs(before)).toBe(after);
  });

  test('each is recorded with its place and its reason', () => {
    expect(correctionsOf('依靠⺠')).toEqual([
      { start: 2, end: 3, from: '⺠', to: '民', reason: '字形相同的部首改为汉字“民”', isPunctuation: false },
    ]);
  });
});
