import type { Topic, TopicEdit, TopicGroup } from '../model';

export interface EditedTree {
  readonly groups: readonly TopicGroup[];
  /** Merged topic → the one that it went into. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/**
 * The tree that a guideline gives, with what the person made of it, one edit after another. An edit of what is no
 * longer there changes nothing, so that any of them can be taken back.
 */
export function editedTree(groups: readonly TopicGroup[], edits: readonly TopicEdit[]): EditedTree {
  const given: EditedTree = { groups, mergedInto: new Map() };
  return edits.reduce((tree, edit) => (edit.kind === 'reset' ? given : edited(tree, edit)), given);
}

/** The topic that stands for `topicId` now. */
export function currentTopicId({ mergedInto }: Pick<EditedTree, 'mergedInto'>, topicId: string): string {
  const into = mergedInto.get(topicId);
  return into === undefined ? topicId : currentTopicId({ mergedInto }, into);
}

function edited(tree: EditedTree, edit: Exclude<TopicEdit, { kind: 'reset' }>): EditedTree {
  const { groups } = tree;
  switch (edit.kind) {
    case 'rename':
      return { ...tree, groups: groups.map((group) => renamed(group, edit.id, edit.title)) };
    case 'add-group':
      return { ...tree, groups: added(groups, newGroup(edit, groups[0]?.guidelineId ?? '')) };
    case 'add-topic':
      return { ...tree, groups: groups.map((group) => (group.id === edit.groupId ? withTopic(group, edit) : group)) };
    case 'remove':
      return { ...tree, groups: without(groups, edit.id) };
    case 'move':
      return {
        ...tree,
        groups: moved(groups, edit).map((group) => ({ ...group, topics: moved(group.topics, edit) })),
      };
    case 'merge':
      return merged(tree, edit.id, edit.into);
  }
}

function renamed(group: TopicGroup, id: string, title: string): TopicGroup {
  if (group.id === id) {
    const topics = group.topics.map((topic) => ({ ...topic, groupTitle: title }));
    return { ...group, title, shortTitle: title, topics };
  }
  return { ...group, topics: group.topics.map((topic) => (topic.id === id ? { ...topic, title } : topic)) };
}

function newGroup({ id, title }: Extract<TopicEdit, { kind: 'add-group' }>, guidelineId: string): TopicGroup {
  return { id, guidelineId, title, shortTitle: title, topics: [] };
}

function withTopic(group: TopicGroup, { id, title }: Extract<TopicEdit, { kind: 'add-topic' }>): TopicGroup {
  const topic: Topic = {
    id,
    title,
    groupId: group.id,
    groupTitle: group.title,
    definitionPassageIds: [],
    passageCount: 0,
  };
  return { ...group, topics: added(group.topics, topic) };
}

function without(groups: readonly TopicGroup[], id: string): TopicGroup[] {
  return groups
    .filter((group) => group.id !== id)
    .map((group) => ({ ...group, topics: group.topics.filter((topic) => topic.id !== id) }));
}

/** What defined the one defines the other, too. */
function merged({ groups, mergedInto }: EditedTree, id: string, into: string): EditedTree {
  const topics = groups.flatMap((group) => group.topics);
  const one = topics.find((topic) => topic.id === id);
  if (one === undefined || id === into || !topics.some((topic) => topic.id === into)) return { groups, mergedInto };
  return {
    groups: without(groups, id).map((group) => ({
      ...group,
      topics: group.topics.map((topic) =>
        topic.id === into
          ? { ...topic, definitionPassageIds: [...topic.definitionPassageIds, ...one.definitionPassageIds] }
          : topic,
      ),
    })),
    mergedInto: new Map([...mergedInto, [id, into]]),
  };
}

function added<Node extends { readonly id: string }>(nodes: readonly Node[], node: Node): readonly Node[] {
  return nodes.some(({ id }) => id === node.id) ? nodes : [...nodes, node];
}

function moved<Node extends { readonly id: string }>(
  nodes: readonly Node[],
  { id, by }: Extract<TopicEdit, { kind: 'move' }>,
): readonly Node[] {
  const from = nodes.findIndex((node) => node.id === id);
  const [one, other] = [nodes[from], nodes[from + by]];
  if (one === undefined || other === undefined) return nodes;
  return nodes.map((node) => (node === one ? other : node === other ? one : node));
}
