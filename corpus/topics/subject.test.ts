import { describe, expect, it } from 'vitest';
import { subjectCounter, subjectOf } from './subject';

const used = (counts: Record<string, number>) => ({ title: new Map(), definition: new Map(Object.entries(counts)) });

describe('subjectOf', () => {
  it('is what nearly all definitions use', () => {
    expect(subjectOf([used({ 群众: 2, 利益: 1 }), used({ 群众: 1, 矛盾: 3 })])).toEqual(['群众']);
  });

  it('is no everyday word that few definitions share by chance', () => {
    expect(subjectOf([used({ 主要: 1, 群众: 5, 出现: 1, 工作: 3, 纠纷: 2, 当前: 1 })])).toEqual([
      '群众',
      '工作',
      '纠纷',
    ]);
  });
});

describe('subjectCounter', () => {
  it('counts every place, also inside a longer word', () => {
    expect(subjectCounter(['群众'])('群众工作要依靠人民群众。')).toBe(2);
    expect(subjectCounter(['群众', '干部'])('干部要到群众中去。')).toBe(2);
  });

  it('takes the name of something else for no naming', () => {
    expect(subjectCounter(['群众'])('举办大型群众性活动，发展群众体育，指导基层群众自治。')).toBe(0);
  });

  it('counts nothing where there is no subject', () => {
    expect(subjectCounter([])('群众工作')).toBe(0);
  });
});
