import { describe, expect, it } from 'vitest';
import { testEntry } from '../testing';
import { countsBefore, sectionsOf, withEdited } from './annotation-sections';

const first = testEntry({ id: 'a1', topicIds: ['k1'] });
const second = testEntry({ id: 'a2', topicIds: ['k2'] });
const third = testEntry({ id: 'a3', placement: 'unplaced' });
const groups = [
  {
    id: 'g',
    title: '具体能力',
    shortTitle: '具体能力',
    guidelineId: 't1',
    topics: ['k1', 'k2'].map((id) => ({
      id,
      title: id,
      groupId: 'g',
      groupTitle: '具体能力',
      definitionPassageIds: [],
      passageCount: 1,
    })),
  },
];
const annotations = { all: [first, second, third], shown: [first, third], groups };

describe('the annotation that is being changed', () => {
  it('stays between its neighbours when a filter leaves it out', () => {
    expect(withEdited(annotations, { id: 'a2', sectionId: 'k2', topicIds: ['k2'] })).toEqual([first, second, third]);
    expect(withEdited(annotations, null)).toEqual([first, third]);
  });

  it('stays under the topic that it stood under', () => {
    const moved = { ...second, topicIds: ['k1'] };
    const ids = (editing: Parameters<typeof sectionsOf>[3]) =>
      sectionsOf(annotations, [moved], 'topic', editing).map(({ id }) => id);
    expect(ids({ id: 'a2', sectionId: 'k2', topicIds: ['k2'] })).toEqual(['k2']);
    expect(ids(null)).toEqual(['k1']);
  });
});

it('what has lost its place stands in no section, and above all of them', () => {
  const sections = sectionsOf(annotations, annotations.all, 'topic', null);
  expect(sections.flatMap(({ items }) => items)).toEqual([first, second]);
  expect(countsBefore(sections, 1)).toEqual([1, 2]);
});
