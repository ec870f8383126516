import type { TopicGroup } from '../electron/contract';
import { groupBy } from './group-by';

/** What stands under one heading of a list: a text or a topic. */
export interface Section<Item> {
  /** Of the text or topic; empty for what belongs to no topic. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** Sections in the order of the first item of each text. */
export function byText<Item>(
  items: readonly Item[],
  textOf: (item: Item) => { readonly id: string; readonly title: string },
): readonly Section<Item>[] {
  return [...groupBy(items, (item) => textOf(item).id)].map(([id, ofText]) => {
    const [first] = ofText;
    return { id, title: first === undefined ? '' : textOf(first).title, items: ofText };
  });
}

/** Sections in the order of the topic tree; an item of several topics stands under each, those of none come last. */
export function byTopic<Item>(
  items: readonly Item[],
  topicIdsOf: (item: Item) => readonly string[],
  tree: readonly TopicGroup[],
  titleOfNone: string,
): readonly Section<Item>[] {
  const topics = tree.flatMap((group) => group.topics);
  const known = new Set(topics.map((topic) => topic.id));
  const sections = topics.map((topic) => ({
    id: topic.id,
    title: topic.title,
    items: items.filter((item) => topicIdsOf(item).includes(topic.id)),
  }));
  const ofNone = items.filter((item) => !topicIdsOf(item).some((id) => known.has(id)));
  return [...sections, { id: '', title: titleOfNone, items: ofNone }].filter((section) => section.items.length > 0);
}
