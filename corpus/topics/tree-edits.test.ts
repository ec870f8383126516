import { expect, it } from 'vitest';
import type { TopicEdit } from '../model';
import { shippedTexts } from '../testing/shipped-texts';
import { topicTree } from './topic-tree';
import { currentTopicId, editedTree } from './tree-edits';

const groups = topicTree(shippedTexts().filter(({ text }) => text.isGuideline));
const topics = groups.flatMap((group) => group.topics);
const idOf = (title: string) => topics.find((topic) => topic.title === title)?.id ?? '';
const understanding = idOf('了解群众的能力');
const rousing = idOf('发动群众的能力');
const teaching = idOf('教育群众的能力');
const abilities = groups[3]?.id ?? '';

function titles(edits: readonly TopicEdit[], groupId = abilities): string[] {
  const group = editedTree(groups, edits).groups.find(({ id }) => id === groupId);
  return group?.topics.map(({ title }) => title.slice(0, 2)) ?? [];
}

it('renames topics and groups, and nothing else of them', () => {
  const tree = editedTree(groups, [
    { kind: 'rename', id: understanding, title: '听民声' },
    { kind: 'rename', id: abilities, title: '六种本领' },
  ]);
  const group = tree.groups[3];
  expect([group?.title, group?.shortTitle, group?.topics[0]?.title, group?.topics[0]?.groupTitle]).toEqual([
    '六种本领',
    '六种本领',
    '听民声',
    '六种本领',
  ]);
  expect(group?.topics[0]?.definitionPassageIds).toEqual(groups[3]?.topics[0]?.definitionPassageIds);
});

it('adds groups and topics at the end, once', () => {
  const group: TopicEdit = { kind: 'add-group', id: 'own-1', title: '本支部' };
  const topic: TopicEdit = { kind: 'add-topic', id: 'own-2', groupId: 'own-1', title: '联户走访' };
  expect(titles([group, topic, topic], 'own-1')).toEqual(['联户']);
  expect(editedTree(groups, [topic]).groups).toEqual(groups);
});

it('orders and removes', () => {
  expect(titles([{ kind: 'move', id: rousing, by: -1 }]).slice(0, 3)).toEqual(['发动', '了解', '教育']);
  expect(titles([{ kind: 'move', id: understanding, by: -1 }])).toEqual(titles([]));
  expect(titles([{ kind: 'remove', id: rousing }]).slice(0, 2)).toEqual(['了解', '教育']);
  const order = editedTree(groups, [{ kind: 'move', id: abilities, by: -1 }]).groups.map(({ id }) => id);
  expect(order).toEqual([groups[0]?.id, groups[1]?.id, abilities, groups[2]?.id]);
});

it('merges one topic into another, through several steps, with what defined it', () => {
  const tree = editedTree(groups, [
    { kind: 'merge', id: rousing, into: teaching },
    { kind: 'merge', id: teaching, into: understanding },
    { kind: 'merge', id: rousing, into: understanding },
  ]);
  expect(currentTopicId(tree, rousing)).toBe(understanding);
  const left = tree.groups[3]?.topics ?? [];
  expect(left.map(({ id }) => id)).not.toContain(rousing);
  expect(left[0]?.definitionPassageIds).toHaveLength(3);
});

it('passes over an edit of what is gone', () => {
  expect(editedTree(groups, [{ kind: 'rename', id: 'gone', title: '甲' }]).groups).toEqual(groups);
  expect(editedTree(groups, [{ kind: 'merge', id: understanding, into: understanding }]).groups).toEqual(groups);
});
