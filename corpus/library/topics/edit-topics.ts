import { isStorable } from '../../checks';
import type { Result, TopicEdit, TopicGroup } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { TopicEditing } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { countTopicsChange } from '../store/meta-rows';
import { deleteTopicEdit, insertTopicEdit, readTopicEdits } from '../store/topic-edit-rows';

/** Longer titles are no titles. In UTF-16 units. */
const longestTitle = 80;

/** Answers with the number to take it back by. Failures: `not-found`, `topic-invalid`. */
export function editTopics(
  state: LibraryState,
  groups: readonly TopicGroup[],
  { guidelineId, edit }: TopicEditing,
): Result<number> {
  const own = groups.filter((group) => group.guidelineId === guidelineId);
  const wrong = edit.kind === 'reset' ? whyNoReset(state, guidelineId) : whatIsWrong(own, edit);
  if (wrong !== null) return failure('topic-invalid', wrong);
  return changing(state, () => insertTopicEdit(state.database, guidelineId, edit));
}

/** One that was taken back already stays so. */
export function takeBackTopicEdit(state: LibraryState, number: number): Result<void> {
  return changing(state, () => deleteTopicEdit(state.database, number));
}

function changing<T>(state: LibraryState, write: () => T): Result<T> {
  return saving(() => {
    const value = inTransaction(state.database, () => {
      countTopicsChange(state.database);
      return write();
    });
    state.topicsChanged();
    return { ok: true, value };
  });
}

/** Null where there is something to take back. */
function whyNoReset(state: LibraryState, guidelineId: string): string | null {
  const last = readTopicEdits(state.database).findLast((stored) => stored.guidelineId === guidelineId);
  return last === undefined || last.edit.kind === 'reset' ? wording.topics.edits.nothingToReset : null;
}

/** Null where nothing is. */
function whatIsWrong(groups: readonly TopicGroup[], edit: Exclude<TopicEdit, { kind: 'reset' }>): string | null {
  const groupIds = new Set(groups.map(({ id }) => id));
  const topicIds = new Set(groups.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const words = wording.topics.edits;
  const isTopic = (id: string) => topicIds.has(id);
  const isTitle = (title: string) => title.trim() !== '' && title.length <= longestTitle && isStorable(title);
  if ('title' in edit && !isTitle(edit.title)) return words.titleWrong(longestTitle);
  switch (edit.kind) {
    case 'add-group':
      return null;
    case 'add-topic':
      return groupIds.has(edit.groupId) ? null : words.gone;
    case 'merge':
      return isTopic(edit.id) && isTopic(edit.into) && edit.id !== edit.into ? null : words.gone;
    case 'remove':
      if (!groups.some((group) => group.id !== edit.id && group.topics.some(({ id }) => id !== edit.id))) {
        return words.last;
      }
      return isTopic(edit.id) || groupIds.has(edit.id) ? null : words.gone;
    case 'move':
      if (!isTopic(edit.id) && !groupIds.has(edit.id)) return words.gone;
      return [groups, ...groups.map(({ topics }) => topics)].some((sisters) => hasPlaceFor(sisters, edit))
        ? null
        : words.atEdge;
    case 'rename':
      return isTopic(edit.id) || groupIds.has(edit.id) ? null : words.gone;
  }
}

function hasPlaceFor(
  sisters: readonly { readonly id: string }[],
  { id, by }: Extract<TopicEdit, { kind: 'move' }>,
): boolean {
  const at = sisters.findIndex((sister) => sister.id === id);
  return at >= 0 && sisters[at + by] !== undefined;
}
