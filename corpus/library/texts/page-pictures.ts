import type { Passage, Result } from '../../model';
import { wording } from '../../wording';
import { pagePictureOf } from '../convert/page-picture-of';
import { failure } from '../failure';
import type { PagePicture, PictureOfPage } from '../interface';
import type { LibraryState } from '../state';
import { isRecognised, readPages } from '../store/converted-rows';
import { findSource, readSourceBytes } from '../store/source-rows';
import type { StoredText } from '../store/text-rows';

/** The pages that a text was recognised from, in order; none where it was not. */
export function picturesOf(
  { database }: LibraryState,
  { sourceId }: StoredText,
  passages: readonly Passage[],
): readonly PictureOfPage[] {
  const format = findSource(database, sourceId)?.format;
  if ((format !== 'pdf' && format !== 'image') || !isRecognised(database, sourceId)) return [];
  const first = startOf(passages[0]);
  const end = passages.at(-1)?.source.spans.at(-1)?.[1] ?? 0;
  return readPages(database, sourceId).flatMap(({ start, label, number }, index, pages) => {
    const next = pages[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    // Of a file with several texts, each has its own pages.
    if (start >= end || next <= first) return [];
    // What stands before the first page is a mark of ours, as the sign of a title.
    const from = index === 0 ? 0 : start;
    const begun = passages.filter((passage) => startOf(passage) >= from && startOf(passage) < next);
    return [{ page: number ?? index + 1, label, passageIds: begun.map(({ id }) => id) }];
  });
}

function startOf(passage: Passage | undefined): number {
  return passage?.source.spans[0]?.[0] ?? 0;
}

/** Of the file as it was brought in. Failures: `not-found`, and those of reading it. */
export async function pagePicture(
  { database, catalogue }: LibraryState,
  textId: string,
  page: number,
): Promise<Result<PagePicture | null>> {
  const sourceId = catalogue.textById.get(textId)?.sourceId;
  const source = sourceId === undefined ? null : findSource(database, sourceId);
  if (source === null) return failure('not-found', wording.library.textMissing(textId));
  const format = source.format === 'pdf' ? 'pdf' : 'image';
  const picture = await pagePictureOf(readSourceBytes(database, source.id), format, page);
  if (picture.ok) return picture;
  return failure(picture.failure.code, wording.library.fileNotRead(source.file, picture.failure.message));
}
