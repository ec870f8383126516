import type { Segmenter } from '../../segment/segmenter';
import type { TitledText } from '../../topics/candidate';
import { topicAssigner } from '../../topics/topic-assigner';
import type { Guideline } from '../../topics/topic-tree';
import { inSlices } from '../in-slices';
import type { LibraryState } from '../state';
import type { StoredText } from '../store/text-rows';
import type { StoredTextTopics } from '../store/topic-rows';
import type { Catalogue } from '../texts/catalogue';
import type { AssignedTexts } from './assigned-texts';
import { type AssignmentBasis, assignmentBasis, sampleLength } from './assignment-basis';

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
      const { catalogue, database } = this.#state;
      // Where texts were changed meanwhile, what waits is looked for again.
      await inSlices(this.#steps(work), () => !database.isOpen || this.#state.catalogue !== catalogue);
      if (!database.isOpen) return;
    }
  }

  /** What still waits by one guideline, and what it is to be worked out from; null when nothing waits. */
  #work(): Work | null {
    const { catalogue } = this.#state;
    for (const guidelineId of guidelineIdsOf(catalogue)) {
      const { basis, never, outdated } = waitingTexts(catalogue, guidelineId, this.#assigned);
      const texts = [...never, ...outdated];
      if (texts.length > 0) return { guidelineId, basis, texts };
    }
    return null;
  }

  *#steps({ guidelineId, basis, texts }: Work): Generator<void, void> {
    const { catalogue } = this.#state;
    const { groups, definitions } = basis;
    const sample = titledSample(catalogue, basis);
    const assigner = yield* topicAssigner({ groups, definitions, sample, segmenter: this.#segmenter() });
    let done: StoredTextTopics[] = [];
    for (const stored of texts) {
      yield;
      const assignment = yield* assigner.assign(titledText(catalogue, stored));
      done.push({ guidelineId, textId: stored.text.id, basis: basis.nameFor(stored), ...assignment });
      if (done.length < batchLength) continue;
      this.#assigned.keep(done);
      done = [];
    }
    this.#assigned.keep(done);
  }
}

interface Work {
  readonly guidelineId: string;
  readonly basis: AssignmentBasis;
  readonly texts: readonly StoredText[];
}

/** The texts that are still to be assigned by a guideline, and by what. */
export function waitingTexts(
  catalogue: Catalogue,
  guidelineId: string,
  assigned: AssignedTexts,
): {
  readonly basis: AssignmentBasis;
  readonly never: readonly StoredText[];
  /** By older rules, titles or wordings of the guideline. */
  readonly outdated: readonly StoredText[];
} {
  const basis = assignmentBasis(catalogue, guidelineId);
  const known = assigned.of(guidelineId);
  const others = catalogue.texts.filter(({ text }) => text.id !== guidelineId);
  return {
    basis,
    never: others.filter(({ text }) => !known.has(text.id)),
    outdated: others.filter((stored) => {
      const now = known.get(stored.text.id);
      return now !== undefined && now.basis !== basis.nameFor(stored);
    }),
  };
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

function titledSample(catalogue: Catalogue, { sample }: AssignmentBasis): TitledText[] {
  let left = sampleLength;
  return sample.map((stored) => {
    const titled = titledText(catalogue, stored);
    const passages = titled.passages.slice(0, left);
    left -= passages.length;
    return { ...titled, passages };
  });
}
