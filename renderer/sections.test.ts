import { describe, expect, it } from 'vitest';
import type { TopicGroup } from '../electron/contract';
import { byText, byTopic, type Section } from './sections';
import { testEntry } from './testing';

const tree: readonly TopicGroup[] = [
  {
    id: 'g',
    guidelineId: 't',
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
];
const shape = (sections: readonly Section<(typeof entries)[number]>[]) =>
  sections.map(({ title, items }) => [title, items.map(({ annotation }) => annotation.id)]);

describe('sections', () => {
  it('by text, in the order of first appearance', () => {
    expect(shape(byText(entries, (entry) => ({ id: entry.annotation.textId, title: entry.textTitle })))).toEqual([
      ['乙', ['a1', 'a3']],
      ['甲', ['a2']],
    ]);
  });

  it('by topic, in the order of the tree, under each of its topics; of no known topic last', () => {
    expect(shape(byTopic(entries, (entry) => entry.annotation.topicIds, tree, '未归主题'))).toEqual([
      ['主题k1', ['a1']],
      ['主题k2', ['a1']],
      ['未归主题', ['a2', 'a3']],
    ]);
  });
});
