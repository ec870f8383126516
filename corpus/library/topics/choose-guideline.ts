import type { Result, Text } from '../../model';
import { topicTree } from '../../topics/topic-tree';
import { wording } from '../../wording';
import { failure } from '../failure';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { countTextsChange } from '../store/meta-rows';
import { writeGuidelineChoice } from '../store/text-rows';

/**
 * Makes a text a guideline or an ordinary text again; what was assigned by it is kept for the next time. Answers with
 * the text as it is then. Failures: `not-found`, `topic-invalid` for a text without headings to make topics of.
 */
export function chooseGuideline(state: LibraryState, textId: string, isGuideline: boolean): Result<Text> {
  const stored = state.catalogue.textById.get(textId);
  if (stored === undefined) return failure('not-found', wording.library.textMissing(textId));
  const passages = state.catalogue.passagesOf(textId);
  if (isGuideline && topicTree([{ text: stored.text, passages }]).length === 0) {
    return failure('topic-invalid', wording.topics.noHeadings(stored.text.title));
  }
  return saving(() => {
    inTransaction(state.database, () => {
      writeGuidelineChoice(state.database, textId, isGuideline);
      countTextsChange(state.database);
    });
    state.textsChanged();
    return { ok: true, value: { ...stored.text, isGuideline } };
  });
}
