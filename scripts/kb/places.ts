/** Places in passages as they are written on a command line. */
import type { AnnotationRange, LinkTarget } from '../../corpus/library/interface';
import { wording } from '../../corpus/wording';
import { UsageError } from './parse';

/** 段落编号:起-止 @throws UsageError */
export function rangeOf(written: string): AnnotationRange {
  const [, passageId, start, end] = /^(.+):(\d+)-(\d+)$/u.exec(written) ?? [];
  if (passageId === undefined) throw new UsageError(wording.kb.furtherPlace(written));
  return { passageId, start: Number(start), end: Number(end) };
}

/** 段落编号 for all of a passage, or 段落编号:起-止. @throws UsageError */
export function linkTargetOf(written: string): LinkTarget {
  return written.includes(':') ? rangeOf(written) : { passageId: written };
}
