import { createHash } from 'node:crypto';
import type { Segmenter } from '../../segment/segmenter';
import type { TitledText } from '../../topics/candidate';
import { topicAssigner } from '../../topics/topic-assigner';
import { type Guideline, topicTree } from '../../topics/topic-tree';
import { rulesVersion, topicRulesVersion } from '../import/rules-version';
import { inSlices } from '../in-slices';
import type { LibraryState } from '../state';
import type { StoredText } from '../store/text-rows';
import type { StoredTextTopics } from '../store/topic-rows';
import type { Catalogue } from '../texts/catalogue';
import type { AssignedTexts } from './assigned-texts';

/**
 * Words are told rare from common by this many passages, the first of the library: enough to tell, and a text that
 * comes after them changes nothing for the others.
 */
const sampleLength = 1_000;

/** So many texts are stored together: what is lost where the program is ended in between. */
const batchLength = 50;

/** Brings the assignment of passages to topics up to date with the texts and the rules, text by text. */
export class TopicUpkeep {
  readonly #state: LibraryState;
  readonly #assigned: AssignedTexts;
  readonly #segmenter: () => Segmenter;
  #running: Promise<void> | null = null;

  constructor(state: LibraryState, assigned: AssignedTexts, segmenter: () => Segmenter) {
    this.#state = state;
    this.#assigned = assigned;
    this.#segmenter = segmenter;
  }

  /** Resolves when no text waits; a text that is imported meanwhile has its turn, too. */
  run(): Promise<void> {
    this.#running ??= this.#bringUpToDate().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #bringUpToDate(): Promise<void> {
    this.#assigned.refresh();
    for (let work = this.#work(); work !== null; work = this.#work()) {
      await inSlices(this.#steps(work), () => !this.#state.database.isOpen);
      if (!this.#state.database.isOpen) return;
    }
  }

  /** What still waits by one guideline, and what it is to be worked out from; null when nothing waits. */
  #work(): Work | null {
    const { catalogue } = this.#state;
    for (const guidelineId of guidelineIdsOf(catalogue)) {
      const others = catalogue.texts.filter(({ text }) => text.id !== guidelineId);
      const sample = sampleOf(catalogue, others);
      const basis = basisOf(guidelineId, sample);
      const known = this.#assigned.of(guidelineId);
      const texts = others.filter(({ text }) => known.get(text.id)?.basis !== basis);
      if (texts.length > 0) return { guidelineId, basis, sample, texts };
    }
    return null;
  }

  *#steps({ guidelineId, basis, sample, texts }: Work): Generator<void, void> {
    const { catalogue } = this.#state;
    const groups = topicTree(guidelinesOf(catalogue).filter(({ text }) => text.id === guidelineId));
    const definitionIds = groups.flatMap(({ topics }) => topics.flatMap((topic) => topic.definitionPassageIds));
    const definitions = definitionIds.flatMap((id) => catalogue.passage(id) ?? []);
    const assigner = yield* topicAssigner({ groups, definitions, sample, segmenter: this.#segmenter() });
    let done: StoredTextTopics[] = [];
    for (const stored of texts) {
      yield;
      const assignment = yield* assigner.assign(titledText(catalogue, stored));
      done.push({ guidelineId, textId: stored.text.id, basis, ...assignment });
      if (done.length < batchLength) continue;
      this.#assigned.keep(done);
      done = [];
    }
    this.#assigned.keep(done);
  }
}

interface Work {
  readonly guidelineId: string;
  readonly basis: string;
  readonly sample: readonly TitledText[];
  readonly texts: readonly StoredText[];
}

/** In the order of the library. */
export function guidelineIdsOf(catalogue: Catalogue): string[] {
  return catalogue.texts.flatMap(({ text }) => (text.isGuideline ? [text.id] : []));
}

/** The texts whose headings are trees of topics, with their passages. */
export function guidelinesOf(catalogue: Catalogue): Guideline[] {
  return catalogue.texts
    .filter(({ text }) => text.isGuideline)
    .map(({ text }) => ({ text, passages: catalogue.passagesOf(text.id) }));
}

function titledText(catalogue: Catalogue, { text }: StoredText): TitledText {
  return { id: text.id, title: text.title, passages: catalogue.passagesOf(text.id) };
}

function sampleOf(catalogue: Catalogue, texts: readonly StoredText[]): TitledText[] {
  const sample: TitledText[] = [];
  let left = sampleLength;
  for (const stored of texts) {
    if (left === 0) break;
    const titled = titledText(catalogue, stored);
    const passages = titled.passages.filter(({ kind }) => kind === 'body').slice(0, left);
    left -= passages.length;
    sample.push({ ...titled, passages });
  }
  return sample;
}

function basisOf(guidelineId: string, sample: readonly TitledText[]): string {
  const names = [topicRulesVersion, rulesVersion, guidelineId, '', ...sample.map(({ id }) => id)];
  return createHash('sha256').update(names.join('\n')).digest('hex');
}
