import { createHash } from 'node:crypto';
import type { Passage, TopicGroup } from '../../model';
import { topicTree } from '../../topics/topic-tree';
import { rulesVersion, topicRulesVersion } from '../import/rules-version';
import type { StoredText } from '../store/text-rows';
import type { Catalogue } from '../texts/catalogue';

/**
 * Words are told rare from common by this many passages, the first of the library: enough to tell, and a text that
 * comes after them changes nothing for the others.
 */
export const sampleLength = 1_000;

/** What texts are assigned by to the topics of one guideline. */
export interface AssignmentBasis {
  readonly groups: readonly TopicGroup[];
  readonly definitions: readonly Passage[];
  /** The texts whose first passages, `sampleLength` together, are the sample. */
  readonly sample: readonly StoredText[];
  /**
   * Names all that the topics of a text follow from but its own passages: what was stored goes with them. That a text of
   * the sample is changed makes the others no different worth the name.
   */
  nameFor(text: StoredText): string;
}

/** Cost: reading the guideline. */
export function assignmentBasis(catalogue: Catalogue, guidelineId: string): AssignmentBasis {
  const stored = catalogue.textById.get(guidelineId);
  const passages = catalogue.passagesOf(guidelineId);
  const groups = stored === undefined ? [] : topicTree([{ text: stored.text, passages }]);
  const topics = groups.flatMap((group) => group.topics);
  const definitionIds = new Set(topics.flatMap((topic) => topic.definitionPassageIds));
  const definitions = passages.filter(({ id }) => definitionIds.has(id));
  const sample = sampleOf(catalogue.texts.filter(({ text }) => text.id !== guidelineId));
  const name = createHash('sha256')
    .update(
      JSON.stringify([
        topicRulesVersion,
        rulesVersion,
        guidelineId,
        topics.map(({ id, title }) => [id, title]),
        definitions.map(({ id, text }) => [id, text]),
        sample.map(({ text }) => text.id),
      ]),
    )
    .digest('hex');
  return { groups, definitions, sample, nameFor: ({ text }) => `${name} ${text.title}` };
}

function sampleOf(texts: readonly StoredText[]): StoredText[] {
  const sample: StoredText[] = [];
  let count = 0;
  for (const stored of texts) {
    if (count >= sampleLength) break;
    sample.push(stored);
    count += stored.text.passageCount;
  }
  return sample;
}
