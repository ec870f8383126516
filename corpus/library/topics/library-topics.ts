import { citationOf } from '../../cite';
import type { Result, Topic, TopicDecision, TopicGroup } from '../../model';
import type { Segmenter } from '../../segment/segmenter';
import { byTopic, type TopicAssignment } from '../../topics/assign-topics';
import { afterDecisions, type Decided } from '../../topics/decisions';
import type { AssignedPassage, TopicGuess } from '../../topics/topic-assigner';
import { topicTree } from '../../topics/topic-tree';
import { currentTopicId, type EditedTree, editedTree } from '../../topics/tree-edits';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { TopicCounts, TopicDecisionChange, TopicPage, TopicPassage, WaitingForTopics } from '../interface';
import type { LibraryState } from '../state';
import { readTopicEdits } from '../store/topic-edit-rows';
import type { Catalogue } from '../texts/catalogue';
import { AssignedTexts } from './assigned-texts';
import { decideTopic, decisionsOf } from './topic-decisions';
import { guidelineIdsOf, guidelinesOf, TopicUpkeep, waitingTexts } from './topic-upkeep';

/** The topic tree of the library's guidelines, and which passages belong to each topic, as far as worked out. */
export class LibraryTopics {
  readonly #state: LibraryState;
  readonly #assigned: AssignedTexts;
  readonly #upkeep: TopicUpkeep;
  #held: Held;

  constructor(state: LibraryState, segmenter: () => Segmenter) {
    this.#state = state;
    this.#assigned = new AssignedTexts(state);
    this.#upkeep = new TopicUpkeep(state, this.#assigned, segmenter);
    this.#held = hold(state, this.#assigned);
  }

  /**
   * Assigns the texts that came or that rules changed for, and keeps the result, so that the next start needs no
   * segmenter. Others are answered in between, from what is known so far.
   */
  update(): Promise<void> {
    return this.#upkeep.run();
  }

  /** How many texts are still to be assigned; what older rules or wordings said of a text stays till then. */
  waiting(): WaitingForTopics {
    this.#assigned.refresh();
    const { catalogue } = this.#state;
    const waiting = guidelineIdsOf(catalogue).map((id) => waitingTexts(catalogue, id, this.#assigned));
    const never = new Set(waiting.flatMap((one) => one.never));
    const outdated = new Set(waiting.flatMap((one) => one.outdated.filter((stored) => !never.has(stored))));
    return { waitingForTopics: never.size, outdatedInTopics: outdated.size };
  }

  groups(): readonly TopicGroup[] {
    return this.#current().groups;
  }

  /** The topic that one was merged into, else itself. */
  current(topicId: string): string {
    return currentTopicId(this.#current(), topicId);
  }

  has(topicId: string): boolean {
    return this.#current().topics.has(topicId);
  }

  titleOf(topicId: string): string {
    return this.#current().topics.get(topicId)?.title ?? '';
  }

  /** The topics that a passage belongs to or defines. */
  idsOf(passageId: string): readonly string[] {
    return this.#current().idsByPassage.get(passageId) ?? [];
  }

  /** Every passage, by row, that belongs to a topic or defines one, with the topics in the order of the tree. */
  idsByRow(): ReadonlyMap<number, readonly string[]> {
    const held = this.#current();
    held.idsByRow ??= idsByRow(this.#state.catalogue, held.idsByPassage);
    return held.idsByRow;
  }

  /** The rows of the passages that belong to a topic or define it. */
  rowsOf(topicId: string): ReadonlySet<number> {
    return new Set([...this.idsByRow()].flatMap(([row, topicIds]) => (topicIds.includes(topicId) ? [row] : [])));
  }

  /** In the order of the tree. */
  topicIdsOf(guidelineId: string): string[] {
    const groups = this.#current().groups.filter((group) => group.guidelineId === guidelineId);
    return groups.flatMap(({ topics }) => topics.map(({ id }) => id));
  }

  /** Of the passages that the machine put into no topic of a guideline. */
  guesses(guidelineId: string): TopicGuess[] {
    const { topics } = this.#current();
    return [...this.#assigned.of(guidelineId).values()].flatMap(({ guesses }) =>
      guesses.map((guess) => {
        const topicIds = new Set(guess.topicIds.map((topicId) => this.current(topicId)));
        return { ...guess, topicIds: [...topicIds].filter((topicId) => topics.has(topicId)) };
      }),
    );
  }

  /** Of each text, by the topics of one guideline. */
  counts(guidelineId: string): TopicCounts {
    const topicIds = this.topicIdsOf(guidelineId);
    const columns = new Map(topicIds.map((id, index) => [id, index]));
    const byText = new Map<string, number[]>();
    const { catalogue } = this.#state;
    for (const [row, ids] of this.idsByRow()) {
      const { id: textId } = catalogue.textAt(row).text;
      const counted = ids.flatMap((id) => columns.get(id) ?? []);
      // What defines the topics is not counted.
      if (textId === guidelineId || counted.length === 0) continue;
      const counts = byText.get(textId) ?? topicIds.map(() => 0);
      byText.set(textId, counts);
      for (const column of counted) counts[column] = (counts[column] ?? 0) + 1;
    }
    const texts = catalogue.texts.flatMap(({ text: { id: textId, title } }) => {
      const counts = byText.get(textId);
      return counts === undefined ? [] : [{ textId, title, counts }];
    });
    return { topicIds, texts };
  }

  /** Failure: `not-found`. */
  page(topicId: string): Result<TopicPage> {
    const { topics, pages, removed } = this.#current();
    const topic = topics.get(topicId);
    if (topic === undefined) return failure('not-found', wording.annotate.topicMissing(topicId));
    const { catalogue } = this.#state;
    const definition = topic.definitionPassageIds.flatMap((id) => catalogue.passage(id) ?? []);
    const page = pages.get(topicId);
    return {
      ok: true,
      value: {
        topic,
        definition,
        definitionTitle: catalogue.textById.get(definition[0]?.textId ?? '')?.text.title ?? '',
        passages:
          page?.passages.flatMap((stored) => topicPassage(this.#state, stored, this.idsOf(stored.passageId))) ?? [],
        removed: removed.flatMap((stored) =>
          stored.topicId === topicId ? topicPassage(this.#state, stored, this.idsOf(stored.passageId)) : [],
        ),
        keyTerms: page?.keyTerms ?? [],
      },
    };
  }

  /** Failures: `not-found`, `topic-invalid` for what defines the topic. */
  decide(change: TopicDecisionChange): Result<TopicDecision | null> {
    const topic = this.#current().topics.get(change.topicId);
    if (topic === undefined) return failure('not-found', wording.annotate.topicMissing(change.topicId));
    if (topic.definitionPassageIds.includes(change.passageId)) {
      return failure('topic-invalid', wording.topics.isDefinition);
    }
    return decideTopic(this.#state, change, (topicId) => this.current(topicId));
  }

  /** What people said of the passages of all texts. */
  get decided(): readonly Decided[] {
    return this.#current().decided;
  }

  #current(): Held {
    if (this.#held.version !== this.#state.version) {
      this.#assigned.refresh();
      this.#held = hold(this.#state, this.#assigned);
    }
    return this.#held;
  }
}

/** What follows from one state of the library. */
interface Held extends EditedTree {
  readonly version: number;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly pages: ReadonlyMap<string, TopicAssignment>;
  readonly removed: readonly AssignedPassage[];
  readonly decided: readonly Decided[];
  readonly idsByPassage: ReadonlyMap<string, readonly string[]>;
  /** Worked out when first asked for. */
  idsByRow: ReadonlyMap<number, readonly string[]> | null;
}

function hold(state: LibraryState, assigned: AssignedTexts): Held {
  const { texts } = state.catalogue;
  const edits = readTopicEdits(state.database);
  const trees = guidelinesOf(state.catalogue).map((guideline) =>
    editedTree(
      topicTree([guideline]),
      edits.filter(({ guidelineId }) => guidelineId === guideline.text.id).map(({ edit }) => edit),
    ),
  );
  const tree = trees.flatMap(({ groups }) => groups);
  const mergedInto = new Map(trees.flatMap((one) => [...one.mergedInto]));
  const inTree = <One extends { readonly topicId: string }>(one: One): One => ({
    ...one,
    topicId: currentTopicId({ mergedInto }, one.topicId),
  });
  const known = guidelineIdsOf(state.catalogue).map((id) => assigned.of(id));
  const byMachine = known.flatMap((of) => texts.flatMap(({ text }) => of.get(text.id)?.passages ?? [])).map(inTree);
  const decided = decisionsOf(state).map(inTree);
  const { passages, removed } = afterDecisions(bestOfEach(byMachine), decided);
  const topicIds = tree.flatMap(({ topics }) => topics.map(({ id }) => id));
  const pages = byTopic(topicIds, passages);
  const groups = tree.map((group) => ({
    ...group,
    topics: group.topics.map((topic) => ({ ...topic, passageCount: pages.get(topic.id)?.passages.length ?? 0 })),
  }));
  const all = groups.flatMap((group) => group.topics);
  return {
    version: state.version,
    groups,
    mergedInto,
    topics: new Map(all.map((topic) => [topic.id, topic])),
    pages,
    removed,
    decided,
    idsByPassage: idsByPassage(all, pages),
    idsByRow: null,
  };
}

/** Of topics that were merged, a passage may stand in several: its better reasons stay. */
function bestOfEach(assigned: readonly AssignedPassage[]): AssignedPassage[] {
  const best = new Map<string, AssignedPassage>();
  for (const one of assigned) {
    const key = `${one.topicId}\n${one.passageId}`;
    if (one.score > (best.get(key)?.score ?? 0)) best.set(key, one);
  }
  return [...best.values()];
}

/** In the order of the tree. */
function idsByPassage(
  topics: readonly Topic[],
  pages: ReadonlyMap<string, TopicAssignment>,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const topic of topics) {
    const assigned = pages.get(topic.id)?.passages.map(({ passageId }) => passageId) ?? [];
    for (const passageId of new Set([...topic.definitionPassageIds, ...assigned])) {
      ids.set(passageId, [...(ids.get(passageId) ?? []), topic.id]);
    }
  }
  return ids;
}

function idsByRow(
  catalogue: Catalogue,
  byPassage: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<number, readonly string[]> {
  return new Map(
    [...byPassage].flatMap(([passageId, topicIds]) => {
      const row = catalogue.rowOf(passageId);
      return row === undefined ? [] : [[row, topicIds]];
    }),
  );
}

function topicPassage(
  { catalogue, citationStyle }: LibraryState,
  { passageId, score, evidence }: AssignedPassage,
  topicIds: readonly string[],
): TopicPassage[] {
  const passage = catalogue.passage(passageId);
  const text = catalogue.textById.get(passage?.textId ?? '')?.text;
  if (passage === undefined || text === undefined) return [];
  return [
    {
      passage,
      textTitle: text.title,
      score,
      evidence,
      citation: citationOf(text, catalogue.pageOf(passage), citationStyle),
      topicIds,
    },
  ];
}
