import { loadSegmenter } from '../segment/jieba';
import type { Segmenter } from '../segment/segmenter';

let shared: Segmenter | null = null;

/** One for the whole process, loaded when first needed: it takes time and memory. */
export function sharedSegmenter(): Segmenter {
  shared ??= loadSegmenter();
  return shared;
}
