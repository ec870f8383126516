import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../corpus/library/interface';
import { sharedSegmenter } from '../../corpus/library/shared-segmenter';
import type { BenchFolder } from './contender';
import { processorTime } from './processor-time';

/** Each makes another text, as long as the one that it is made of, and no edition of it. */
const replacements = ['之', '者', '乃', '其', '兮'];
/** Code units: what the laws have in the mean, about a hundred passages. */
const textLength = 6_000;

/** Milliseconds from the start of each import until its text is found and safe, without its segmentation. */
export async function takeInNewTexts(library: Library, { path, files }: BenchFolder): Promise<readonly number[]> {
  const text = files
    .slice(-20)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .slice(0, textLength);
  const taken: number[] = [];
  for (const replacement of replacements) {
    const file = join(path, `${replacement}.txt`);
    const content = text.replaceAll('的', replacement);
    writeFileSync(file, content);
    const segmenting = processorTime();
    for (const line of content.split('\n')) sharedSegmenter().searchTerms(line);
    const began = processorTime();
    let foundAt = began;
    await library.importPaths([file], {
      onProgress({ state }) {
        if (state === 'finishing') foundAt = processorTime();
      },
    });
    taken.push(foundAt - began - (began - segmenting));
  }
  return taken;
}
