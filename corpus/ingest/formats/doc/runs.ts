import type { DocBytes, DocFile, DocPart } from './doc-bytes';
import { codes, type Sprm, sprmsOf, sprmValue } from './sprms';

/** Properties of a stretch of the stream WordDocument, in bytes. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Of paragraphs: the number of their style. */
  readonly style: number;
  readonly sprms: readonly Sprm[];
}

const pageSize = 512;

/** The runs of paragraphs, sorted. */
export function paragraphRuns(file: DocFile): readonly Run[] {
  return runsOf(file, 'paragraphRuns', (page, index, count) => {
    const at = page.u8((count + 1) * 4 + index * 13) * 2;
    if (at === 0) return { style: 0, sprms: [] };
    const half = page.u8(at);
    const start = half === 0 ? at + 2 : at + 1;
    const length = half === 0 ? page.u8(at + 1) * 2 : half * 2 - 1;
    return { style: page.u16(start), sprms: sprmsOf(page.part(start + 2, start + length)) };
  });
}

/** Stretches that a recorded change deleted, or that are not shown; sorted. */
export function unseenRuns(file: DocFile): readonly Run[] {
  const runs = runsOf(file, 'characterRuns', (page, index, count) => {
    const at = page.u8((count + 1) * 4 + index) * 2;
    return { style: 0, sprms: at === 0 ? [] : sprmsOf(page.part(at + 1, at + 1 + page.u8(at))) };
  });
  return runs.filter(({ sprms }) => sprmValue(sprms, codes.deleted) === 1 || sprmValue(sprms, codes.hidden) === 1);
}

function runsOf(
  file: DocFile,
  part: DocPart,
  read: (page: DocBytes, index: number, count: number) => Pick<Run, 'style' | 'sprms'>,
): readonly Run[] {
  const { start, length } = file.where(part);
  const pages = Math.max(0, Math.floor((length - 4) / 8));
  const runs: Run[] = [];
  for (let page = 0; page < pages; page++) {
    const number = file.table.u32(start + (pages + 1) * 4 + page * 4) & 0x3fffff;
    const bytes = file.main.part(number * pageSize, (number + 1) * pageSize);
    const count = bytes.u8(pageSize - 1);
    for (let index = 0; index < count; index++) {
      runs.push({ start: bytes.u32(index * 4), end: bytes.u32(index * 4 + 4), ...read(bytes, index, count) });
    }
  }
  return runs.sort((one, other) => one.start - other.start);
}

/** The run that holds a byte. */
export function runAt(runs: readonly Run[], offset: number): Run | null {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run !== undefined && run.start <= offset && offset < run.end ? run : null;
}
