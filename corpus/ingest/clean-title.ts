import type { Correction } from '../model';
import { wording } from '../wording';
import { closeUp } from './characters';
import { corrected, correctionsOf } from './clean/correct';

export interface CleanTitle {
  readonly title: string;
  /** What makes the title line read so. */
  readonly corrections: readonly Correction[];
  /** The second wording is another title, not a fuller form of this one. */
  readonly isAlternative: boolean;
}

const siteTag =
  /[(（【[](?:最新|精选|精品|热门|推荐|免费|完整|全文|通用|优秀|word|doc|pdf)[^()（）【】[\]]{0,6}[)）】\]]/gi;
const mask = /^(?:[x×X]{2,4}|\*{2,4})/;

/** The title as it is shown and cited, from the line and its second wording, if there is one. */
export function cleanTitle(line: string, restated: string | null): CleanTitle {
  const tags = Array.from(line.matchAll(siteTag), ({ index, 0: from }) =>
    correction(index, from, '', wording.ingest.corrected.siteTag),
  );
  const masked = mask.exec(line)?.[0] ?? '';
  const rest = line.slice(masked.length);
  if (masked !== '' && restated?.endsWith(rest)) {
    const filled = restated.slice(0, restated.length - rest.length);
    return whole(line, [correction(0, masked, filled, wording.ingest.corrected.mask), ...tags], false);
  }
  const plain = whole(line, tags, false);
  if (restated === null) return plain;
  const other = corrected(restated, correctionsOf(restated));
  return other.startsWith(plain.title) ? { ...plain, title: other } : { ...plain, isAlternative: true };
}

function whole(line: string, own: readonly Correction[], isAlternative: boolean): CleanTitle {
  const corrections = correctionsOf(line, own);
  return { title: closeUp(corrected(line, corrections)), corrections: own, isAlternative };
}

function correction(start: number, from: string, to: string, reason: string): Correction {
  return { start, end: start + from.length, from, to, reason, isPunctuation: false };
}
