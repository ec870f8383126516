import type { Correction } from '../model';
import { wording } from '../wording';
import { closeUp } from './characters';
import { corrected, correctionsOf } from './clean/correct';

export interface CleanTitle {
  readonly title: string;
  /** What makes the title line read so, beside what is corrected everywhere. */
  readonly corrections: readonly Correction[];
  /** What the second wording is: it fills the line's mask, it is a fuller form, or another title altogether. */
  readonly restated: 'same' | 'fuller' | 'other' | null;
}

const siteTag =
  /[(（【[](?:最新|精选|精品|热门|推荐|免费|完整|全文|通用|优秀|word|doc|pdf)[^()（）【】[\]]{0,6}[)）】\]]/gi;
const mask = /^(?:[x×X]{2,4}|\*{2,4})/;

/** The title as it is shown and cited, from the line and its second wording, if there is one. */
export function cleanTitle(line: string, restated: string | null): CleanTitle {
  const tags = Array.from(line.matchAll(siteTag), ({ index, 0: from }) =>
    correction(index, from, '', wording.ingest.corrected.siteTag),
  );
  if (restated === null) return { title: read(line, tags), corrections: tags, restated };
  const masked = mask.exec(line)?.[0] ?? '';
  const rest = line.slice(masked.length);
  if (masked !== '' && restated.endsWith(rest)) {
    const filled = restated.slice(0, restated.length - rest.length);
    const corrections = [correction(0, masked, filled, wording.ingest.corrected.mask), ...tags];
    return { title: read(line, corrections), corrections, restated: 'same' };
  }
  const title = read(line, tags);
  const other = read(restated, []);
  const isFuller = other.startsWith(title);
  return { title: isFuller ? other : title, corrections: tags, restated: isFuller ? 'fuller' : 'other' };
}

function read(line: string, own: readonly Correction[]): string {
  return closeUp(corrected(line, correctionsOf(line, own)));
}

function correction(start: number, from: string, to: string, reason: string): Correction {
  return { start, end: start + from.length, from, to, reason, isPunctuation: false };
}
