import { describe, expect, it } from 'vitest';
import type { TopicGroup } from '../../electron/contract';
import { testEntry } from '../testing';
import { byText, byTopic, unplaced } from './group-annotations';

const tree: readonly TopicGroup[] = [
  {
    id: 'g',
    title: '具体能力',
    shortTitle: '具体能力',
    topics: ['k1', 'k2'].map((id) => ({
      id,
      title: `主题${id}`,
      groupId: 'g',
      groupTitle: '具体能力',
      definitionPassageIds: [],
      passageCount: 0,
    })),
  },
];
const entries = [
  testEntry({ id: 'a1', textId: 't2', topicIds: ['k2', 'k1'] }, '乙'),
  testEntry({ id: 'a2', textId: 't1', topicIds: ['gone'] }, '甲'),
  testEntry({ id: 'a3', textId: 't2' }, '乙'),
  testEntry({ id: 'a4', textId: 't1', placement: 'unplaced' }, '甲'),
];
const shape = (groups: ReturnType<typeof byText>) =>
  groups.map(({ title, entries: held }) => [title, held.map(({ annotation }) => annotation.id)]);

describe('grouping annotations', () => {
  it('by text', () => {
    expect(shape(byText(entries))).toEqual([
      ['乙', ['a1', 'a3']],
      ['甲', ['a2']],
    ]);
  });

  it('by topic, in the order of the tree, under each of its topics; of no known topic last', () => {
    expect(shape(byTopic(entries, tree, '未归主题'))).toEqual([
      ['主题k1', ['a1']],
      ['主题k2', ['a1']],
      ['未归主题', ['a2', 'a3']],
    ]);
  });

  it('keeps the unplaced apart', () => {
    expect(unplaced(entries).map(({ annotation }) => annotation.id)).toEqual(['a4']);
  });
});
