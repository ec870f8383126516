import type { Passage, Text, Topic, TopicGroup } from '../model';

export interface Guideline {
  readonly text: Text;
  readonly passages: readonly Passage[];
}

/**
 * The tree that the guidelines' own headings make: a group is an outer heading that holds further headings, a topic one
 * of these, in the wording of the guideline; a section without further headings is a group of one topic, a guideline with
 * one level of headings one group of its own title.
 * Ids come from the first passage under the heading, so the same bytes give the same tree. `passageCount` is 0.
 */
export function topicTree(guidelines: readonly Guideline[]): TopicGroup[] {
  return guidelines.flatMap(groupsOf);
}

function groupsOf({ text, passages }: Guideline): TopicGroup[] {
  const body = passages.filter((passage) => passage.kind === 'body');
  const divided = new Set(body.flatMap(({ headings: [outer, inner] }) => (inner === undefined ? [] : [outer])));
  const places = body.flatMap((passage) => {
    const [group, topic] = placeOf(passage, text.title, divided);
    return group === undefined || topic === undefined
      ? []
      : [{ group: bareTitle(group), topic: bareTitle(topic), passage }];
  });
  const groupTitles = [...new Set(places.map((place) => place.group))];
  const common = groupTitles.length < 2 ? '' : longestCommonSubstring(groupTitles);
  return groupTitles.map((groupTitle) => {
    const inGroup = places.filter((place) => place.group === groupTitle);
    const id = `group-${inGroup[0]?.passage.id}`;
    const topicTitles = [...new Set(inGroup.map((place) => place.topic))];
    const topics = topicTitles.map((title): Topic => {
      const definitionPassageIds = inGroup.filter((place) => place.topic === title).map((place) => place.passage.id);
      return {
        id: `topic-${definitionPassageIds[0]}`,
        title,
        groupId: id,
        groupTitle,
        definitionPassageIds,
        passageCount: 0,
      };
    });
    return { id, guidelineId: text.id, title: groupTitle, shortTitle: shortTitle(groupTitle, common), topics };
  });
}

/**
 * The headings that make the group and the topic that a passage defines; none for a preamble or what leads in to the
 * topics of a group. `divided` are the outer headings that hold others: a section without is one topic.
 */
function placeOf(
  { headings: [outer, inner] }: Passage,
  title: string,
  divided: ReadonlySet<string | undefined>,
): readonly [group?: string | undefined, topic?: string | undefined] {
  if (divided.size === 0) return [title, outer];
  return [outer, divided.has(outer) ? inner : outer];
}

function bareTitle(heading: string): string {
  return heading.replace(/[\s。．.：:；;，,、]+$/u, '');
}

/** What follows the words that all sister headings share; the whole title where they share none or nothing follows. */
function shortTitle(title: string, common: string): string {
  if (common.length < 2) return title;
  return title.slice(title.indexOf(common) + common.length) || title;
}

/** Cost: the square of the first title's length times the number of titles; headings are at most 40 characters. */
function longestCommonSubstring(titles: readonly string[]): string {
  const [first = '', ...others] = titles;
  const characters = [...first];
  for (let length = characters.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= characters.length; start += 1) {
      const candidate = characters.slice(start, start + length).join('');
      if (others.every((title) => title.includes(candidate))) return candidate;
    }
  }
  return '';
}
