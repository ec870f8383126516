import { describe } from '../../annotate/anchor';
import { isInsidePair } from '../../annotate/surrogates';
import type { Anchor, Passage, Result } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';

/** A range that a person or a script gave must be right as it stands; it is not moved in silence. Failure: `range-invalid`. */
export function describeExactly(passage: Passage, start: number, end: number): Result<Anchor> {
  if (isInsidePair(passage.text, start) || isInsidePair(passage.text, end)) {
    return failure('range-invalid', wording.annotate.rangeInsideCharacter(start, end));
  }
  return describe(passage, start, end);
}
