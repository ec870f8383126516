import { annotatedWords, inEachPassage } from '../../annotate/annotated-words';
import type { Annotation, Range } from '../../model';
import { fold } from '../../search/fold/fold';
import {
  holds,
  isNoteField,
  type Pattern,
  parseQuery,
  type Query,
  type QueryField,
  type Run,
  wantedRuns,
} from '../../search/query/query';
import { readingOf } from '../../search/query/reading';
import type { FindOptions, Found, Match, TextCount } from '../../search/search';
import { wording } from '../../wording';
import type { LibraryState } from '../state';

/** What a person wrote and marked, in its searched form. */
interface FoldedNote {
  readonly annotation: Annotation;
  readonly note: string;
  readonly tags: readonly string[];
  readonly quote: string;
}

/** Annotations that hold what was asked for. */
export interface FoundNotes {
  /** Those that hold it in note or tags first, otherwise in the order of the library. */
  readonly annotations: readonly Annotation[];
  /**
   * By passage, also those that hold only what the query looks for in notes, beside words of the passage itself. One
   * that lost its place is in no passage.
   */
  ofPassage(passageId: string): readonly Annotation[];
}

/** The query language over annotations. Folding is the cost, some 10 µs for each: it is done once until they change. */
export class NoteSearch {
  readonly #state: LibraryState;
  #folded: readonly FoldedNote[] = [];
  #of: readonly Annotation[] | null = null;

  constructor(state: LibraryState) {
    this.#state = state;
  }

  /** Passages of which an annotation holds what is looked for in a field of notes. */
  readonly inNotes = (part: Run | Pattern): readonly number[] =>
    this.#notes()
      .filter((note) => this.#holdsIn(note, part, 'note'))
      .flatMap(({ annotation }) => inEachPassage(annotation))
      .flatMap((annotation) => this.#slotOf(annotation) ?? []);

  /** Annotations that hold a query in note, tags, the words that were marked, or as its fields say. */
  find(typed: string, accepts: FindOptions['accepts']): FoundNotes {
    const query = parseQuery(typed);
    const found = (query === null ? [] : this.#holding(query, 'all')).filter((annotation) => {
      const slots = accepts === undefined ? [] : inEachPassage(annotation).map((one) => this.#slotOf(one));
      return accepts === undefined || slots.some((slot) => slot !== undefined && accepts(slot));
    });
    const written = new Set(query === null ? [] : this.#holding(query, 'note'));
    const named = query === null ? [] : this.#holdingNamed(query);
    const byPassage = new Map<string, Annotation[]>();
    for (const annotation of [...new Set([...found, ...named])].flatMap(inEachPassage)) {
      if (annotation.placement === 'unplaced') continue;
      byPassage.set(annotation.passageId, [...(byPassage.get(annotation.passageId) ?? []), annotation]);
    }
    return {
      annotations: [...found.filter((one) => written.has(one)), ...found.filter((one) => !written.has(one))],
      ofPassage: (passageId) => byPassage.get(passageId) ?? [],
    };
  }

  /** The passages whose annotations hold the query in note and tags; marked is what the person marked. */
  findPassages(
    typed: string,
    { accepts = () => true, offset = 0, limit = Number.POSITIVE_INFINITY }: Omit<FindOptions, 'field'>,
  ): Found {
    const query = parseQuery(typed);
    if (query === null) return answer([], [], '');
    const found = new Map<number, Annotation[]>();
    for (const annotation of this.#holding(query, 'note').flatMap(inEachPassage)) {
      const slot = this.#slotOf(annotation);
      if (slot !== undefined && accepts(slot)) found.set(slot, [...(found.get(slot) ?? []), annotation]);
    }
    const matches = [...found].map(
      ([slot, own]): Match => ({ slot, match: 'literal', score: own.length, ranges: markedRanges(own) }),
    );
    const textIds = [...found.values()].flatMap(([first]) => first?.textId ?? []);
    const titleOf = (textId: string): string => this.#state.catalogue.textById.get(textId)?.text.title ?? '';
    const reading = wording.library.noteReading(readingOf(query, () => [], false));
    const all = answer(matches, countsOf(textIds, titleOf), reading);
    return { ...all, matches: matches.slice(offset, offset + limit) };
  }

  #holding(query: Query, field: 'note' | 'all'): readonly Annotation[] {
    return this.#notes()
      .filter((note) => holds(query, (part) => this.#holdsIn(note, part, field)))
      .map(({ annotation }) => annotation);
  }

  #holdingNamed(query: Query): readonly Annotation[] {
    const inNotes = wantedRuns(query).filter(({ field }) => isNoteField(field));
    return this.#notes()
      .filter((note) => inNotes.some((run) => this.#holdsIn(note, run, 'note')))
      .map(({ annotation }) => annotation);
  }

  /** Of the passage; undefined for an annotation that lost its place. */
  #slotOf({ placement, passageId }: Annotation): number | undefined {
    return placement === 'unplaced' ? undefined : this.#state.catalogue.rowOf(passageId);
  }

  #holdsIn(note: FoldedNote, part: Run | Pattern, usual: 'note' | 'all'): boolean {
    const isIn = part.kind === 'run' ? holdsNeedle(part.needle) : holdsPattern(part.source);
    return this.#partsOf(note, part.field ?? usual).some(isIn);
  }

  /** What stands for a field of an annotation, folded. */
  #partsOf({ annotation, note, tags, quote }: FoldedNote, field: QueryField): readonly string[] {
    const { catalogue } = this.#state;
    if (isNoteField(field)) return field === 'tag' ? tags : [note, ...tags];
    if (field === 'body') return [quote];
    if (field === 'all') return [note, ...tags, quote];
    if (field === 'title') return [fold(catalogue.textById.get(annotation.textId)?.text.title ?? '')];
    return (catalogue.passage(annotation.passageId)?.headings ?? []).map(fold);
  }

  #notes(): readonly FoldedNote[] {
    const { annotations } = this.#state;
    if (this.#of === annotations) return this.#folded;
    const known = new Map(this.#folded.map((note) => [note.annotation.id, note]));
    this.#of = annotations;
    this.#folded = annotations.map((annotation) => foldedNote(annotation, known.get(annotation.id)));
    return this.#folded;
  }
}

/** Where the annotations of one passage stand: sorted, and apart from each other. */
export function markedRanges(annotations: readonly Annotation[]): Range[] {
  const ranges = annotations.map(({ start, end }): Range => [start, end]);
  const apart: Range[] = [];
  for (const [start, end] of ranges.toSorted((left, right) => left[0] - right[0])) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

/** `before`: the same annotation as it was; what did not change need not be folded again. */
function foldedNote(annotation: Annotation, before: FoldedNote | undefined): FoldedNote {
  const { note, tags } = annotation;
  const quote = annotatedWords(annotation);
  const last = before?.annotation;
  const isSame = last?.note === note && annotatedWords(last) === quote && last.tags.join('\0') === tags.join('\0');
  if (before !== undefined && isSame) return { ...before, annotation };
  return { annotation, note: fold(note), tags: tags.map(fold), quote: fold(quote) };
}

function holdsNeedle(needle: string): (folded: string) => boolean {
  return (folded) => folded.includes(needle);
}

function holdsPattern(source: string): (folded: string) => boolean {
  const expression = new RegExp(source, 'su');
  return (folded) => expression.test(folded);
}

/** `textIds`: the text of each match. */
function countsOf(textIds: readonly string[], titleOf: (textId: string) => string): TextCount[] {
  const counts = new Map<string, number>();
  for (const textId of textIds) counts.set(textId, (counts.get(textId) ?? 0) + 1);
  return [...counts].map(([textId, count]) => ({ textId, title: titleOf(textId), count }));
}

function answer(matches: readonly Match[], textCounts: readonly TextCount[], reading: string): Found {
  const places = new Map(matches.map(({ slot }, place) => [slot, place]));
  return {
    matches,
    total: matches.length,
    matchCounts: matches.length > 0 ? { literal: matches.length } : {},
    textCounts: () => textCounts,
    placeOf: (slot) => places.get(slot) ?? null,
    relaxed: null,
    reading,
    offers: [],
  };
}
