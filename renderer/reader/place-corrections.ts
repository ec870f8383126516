import type { Correction, Passage } from '../../electron/contract';

/** A correction, and where what it made stands in the passage's `text`; empty where characters were only taken out. */
export interface PlacedCorrection {
  readonly correction: Correction;
  readonly start: number;
  readonly end: number;
}

/** Finds the places of a passage's corrections in what is read; offsets in `corrections` are in `original`. */
export function placeCorrections(passage: Pick<Passage, 'corrections'>): readonly PlacedCorrection[] {
  let shift = 0;
  return passage.corrections.map((correction) => {
    const start = correction.start + shift;
    const end = start + correction.to.length;
    shift += correction.to.length - (correction.end - correction.start);
    return { correction, start, end };
  });
}
