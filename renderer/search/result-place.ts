import type { AnnotationEntry, Hit } from '../../electron/contract';
import type { PassageTarget } from '../app/navigation';

/** What is read when a result is opened, and which result it was: a hit and a note may stand in one passage. */
export interface ResultPlace extends Required<PassageTarget> {
  readonly id: string;
}

export function hitPlace({ passage, ranges }: Hit): ResultPlace {
  return { id: passage.id, textId: passage.textId, passageId: passage.id, ranges };
}

export function noteEntryPlace({ annotation: { id, textId, passageId, start, end } }: AnnotationEntry): ResultPlace {
  return { id: `note ${id}`, textId, passageId, ranges: [[start, end]] };
}
