import { describe, expect, it } from 'vitest';
import { testEntry } from '../testing';
import { facetsOf, isFiltering } from './facets';

describe('facetsOf', () => {
  it('counts texts, topics, tags and colours; a topic that is no more is left out', () => {
    const facets = facetsOf(
      [
        testEntry({ id: 'a1', textId: 't1', tags: ['班子'], color: 'blue', topicIds: ['k1', 'gone'] }, '甲'),
        testEntry({ id: 'a2', textId: 't1', tags: ['发言', '班子'], topicIds: ['k1'] }, '甲'),
      ],
      new Map([['k1', '了解群众的能力']]),
    );
    expect(facets.texts).toEqual([{ id: 't1', title: '甲', count: 2 }]);
    expect(facets.topics).toEqual([{ id: 'k1', title: '了解群众的能力', count: 2 }]);
    expect(facets.tags).toEqual([
      { id: '班子', title: '班子', count: 2 },
      { id: '发言', title: '发言', count: 1 },
    ]);
    expect(facets.colors.filter(({ count }) => count > 0)).toEqual([
      { color: 'yellow', count: 1 },
      { color: 'blue', count: 1 },
    ]);
  });
});

describe('isFiltering', () => {
  it('takes an empty word for no filter', () => {
    expect([isFiltering({}), isFiltering({ words: '' }), isFiltering({ tag: '班子' })]).toEqual([false, false, true]);
  });
});
