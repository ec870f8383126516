import type { EditionPair } from './edition-rule';

/** Texts that are editions of each other, with the one that stands for all of them first. */
export interface EditionGroup {
  readonly mainId: string;
  /** In the order of the library; the main one is among them. */
  readonly textIds: readonly string[];
}

export interface GroupedText {
  readonly id: string;
  readonly letters: number;
  /** The text that took its place, when it was corrected. */
  readonly replacedBy: string | null;
}

/** A text is as full as another when it has so large a share of its letters: then the earlier one is the main one. */
const asFull = 0.98;

/**
 * `texts` in the order of the library; `pairs` of ids that are editions of each other. The main one of a group is one
 * that nothing has replaced, and of those the fuller, else the earlier.
 */
export function editionGroups(texts: readonly GroupedText[], pairs: readonly EditionPair[]): readonly EditionGroup[] {
  const root = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = root.get(id);
    return next === undefined ? id : rootOf(next);
  };
  for (const [one, other] of pairs) {
    const [first, second] = [rootOf(one), rootOf(other)];
    if (first !== second) root.set(second, first);
  }
  const members = new Map<string, GroupedText[]>();
  for (const text of texts) {
    const own = members.get(rootOf(text.id));
    if (own === undefined) members.set(rootOf(text.id), [text]);
    else own.push(text);
  }
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ mainId: mainOf(group), textIds: group.map(({ id }) => id) }));
}

function mainOf(group: readonly GroupedText[]): string {
  const current = group.filter(({ replacedBy }) => replacedBy === null);
  const eligible = current.length > 0 ? current : group;
  const most = Math.max(...eligible.map(({ letters }) => letters));
  return eligible.find(({ letters }) => letters >= asFull * most)?.id ?? '';
}
