import { setImmediate as breathe } from 'node:timers/promises';
import { citationOf } from '../cite';
import type { Result, Topic, TopicGroup } from '../model';
import type { Segmenter } from '../segment/segmenter';
import { assignTopicsInSteps } from '../topics/assign-topics';
import { topicTree } from '../topics/topic-tree';
import { wording } from '../wording';
import type { Catalogue } from './catalogue';
import { failure } from './failure';
import type { TopicPage, TopicPassage } from './interface';
import { topicRulesVersion } from './rules-version';
import type { LibraryState } from './state';
import { inTransaction } from './store/database';
import { readMeta, writeMeta } from './store/meta-rows';
import { readTopicPages, replaceTopicPages, type StoredTopicPage, type StoredTopicPassage } from './store/topic-rows';

/** The topic tree of the library's guidelines, and which passages belong to each topic, as last worked out. */
export class LibraryTopics {
  readonly #state: LibraryState;
  readonly #segmenter: () => Segmenter;
  #held: Held;

  constructor(state: LibraryState, segmenter: () => Segmenter) {
    this.#state = state;
    this.#segmenter = segmenter;
    this.#held = hold(state);
  }

  /**
   * Assigns the passages anew where texts or rules have changed since, and keeps the result, so that the next start
   * needs no segmenter. Until then what is known of the other texts holds.
   */
  async update(): Promise<void> {
    const { catalogue, database } = this.#state;
    const basis = basisOf(catalogue);
    if (readMeta(database, 'topics-basis') === basis) return;
    const pages = await assign(catalogue, this.#segmenter());
    // Meanwhile more may have been imported: that import brings the topics up to date itself.
    if (!database.isOpen || basisOf(this.#state.catalogue) !== basis) return;
    inTransaction(database, () => {
      replaceTopicPages(database, pages);
      writeMeta(database, 'topics-basis', basis);
    });
    this.#state.topicsChanged();
  }

  groups(): readonly TopicGroup[] {
    return this.#current().groups;
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

  /** Every passage that belongs to a topic or defines one, with the topics in the order of the tree. */
  idsByPassage(): ReadonlyMap<string, readonly string[]> {
    return this.#current().idsByPassage;
  }

  /** The passages that belong to a topic or define it. */
  passageIdsOf(topicId: string): ReadonlySet<string> {
    const { topics, pages } = this.#current();
    const assigned = pages.get(topicId)?.passages.map(({ passageId }) => passageId) ?? [];
    return new Set([...(topics.get(topicId)?.definitionPassageIds ?? []), ...assigned]);
  }

  /** Failure: `not-found`. */
  page(topicId: string): Result<TopicPage> {
    const { topics, pages } = this.#current();
    const topic = topics.get(topicId);
    if (topic === undefined) return failure('not-found', wording.annotate.topicMissing(topicId));
    const { passageById, textById } = this.#state.catalogue;
    const definition = topic.definitionPassageIds.flatMap((id) => passageById.get(id) ?? []);
    const page = pages.get(topicId);
    return {
      ok: true,
      value: {
        topic,
        definition,
        definitionTitle: textById.get(definition[0]?.textId ?? '')?.text.title ?? '',
        passages: page?.passages.flatMap((stored) => topicPassage(this.#state.catalogue, stored)) ?? [],
        keyTerms: page?.keyTerms ?? [],
      },
    };
  }

  #current(): Held {
    if (this.#held.version !== this.#state.version) this.#held = hold(this.#state);
    return this.#held;
  }
}

/** What the assignment depends on. */
function basisOf(catalogue: Catalogue): string {
  return `${topicRulesVersion}:${catalogue.version ?? ''}`;
}

/** Milliseconds for which nobody else is answered. */
const turn = 10;

async function assign(catalogue: Catalogue, segmenter: Segmenter): Promise<StoredTopicPage[]> {
  const groups = topicTree(catalogue.texts.filter(({ text }) => text.isGuideline));
  const definitionIds = groups.flatMap(({ topics }) => topics.flatMap((topic) => topic.definitionPassageIds));
  const steps = assignTopicsInSteps({
    groups,
    definitions: definitionIds.flatMap((id) => catalogue.passageById.get(id) ?? []),
    passages: [...catalogue.passageById.values()],
    textTitles: new Map(catalogue.texts.map(({ text }) => [text.id, text.title])),
    segmenter,
  });
  for (let began = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return [...step.value].map(([topicId, page]) => ({ topicId, ...page }));
    if (performance.now() - began < turn) continue;
    await breathe();
    began = performance.now();
  }
}

/** What follows from one state of the library. */
interface Held {
  readonly version: number;
  readonly groups: readonly TopicGroup[];
  readonly topics: ReadonlyMap<string, Topic>;
  readonly pages: ReadonlyMap<string, StoredTopicPage>;
  readonly idsByPassage: ReadonlyMap<string, readonly string[]>;
}

function hold(state: LibraryState): Held {
  const pages = new Map(readTopicPages(state.database).map((page) => [page.topicId, page]));
  const guidelines = state.catalogue.texts.filter(({ text }) => text.isGuideline);
  const groups = topicTree(guidelines).map((group) => ({
    ...group,
    topics: group.topics.map((topic) => ({ ...topic, passageCount: pages.get(topic.id)?.passages.length ?? 0 })),
  }));
  const all = groups.flatMap((group) => group.topics);
  return {
    version: state.version,
    groups,
    topics: new Map(all.map((topic) => [topic.id, topic])),
    pages,
    idsByPassage: idsByPassage(all, pages),
  };
}

/** In the order of the tree. */
function idsByPassage(
  topics: readonly Topic[],
  pages: ReadonlyMap<string, StoredTopicPage>,
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

function topicPassage(catalogue: Catalogue, { passageId, score, evidence }: StoredTopicPassage): TopicPassage[] {
  const passage = catalogue.passageById.get(passageId);
  const text = catalogue.textById.get(passage?.textId ?? '')?.text;
  if (passage === undefined || text === undefined) return [];
  return [{ passage, textTitle: text.title, score, evidence, citation: citationOf(text) }];
}
