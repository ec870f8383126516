import { loadSegmenter } from '../segment/jieba';
import type { Segmenter } from '../segment/segmenter';

let shared: Segmenter | null = null;

/** One for the whole process: loading takes about two seconds and 250 MB. */
export function sharedSegmenter(): Segmenter {
  shared ??= loadSegmenter();
  return shared;
}
