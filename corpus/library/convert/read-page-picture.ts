import { type GreyImage, resized } from '../../recognise/grey-image';
import { pictureFrom } from './picture-file';
import type { PictureTask, WorkerSetting } from './worker-messages';

/** Wide enough to read small print beside the text, in pixels. */
const mostWidth = 1400;

/** The picture of a page as a person looks at it; null where the page is none. @throws DocumentFault */
export async function readPagePicture(
  { bytes, format, page }: PictureTask,
  { folder }: WorkerSetting,
): Promise<GreyImage | null> {
  const picture = format === 'image' ? pictureFrom(bytes) : await pictureInPdf(bytes, folder, page);
  if (picture === null || picture.width <= mostWidth) return picture;
  return resized(picture, mostWidth, Math.max(1, Math.round((picture.height * mostWidth) / picture.width)));
}

async function pictureInPdf(bytes: Uint8Array, folder: string, number: number): Promise<GreyImage | null> {
  // Half of the program's size: pictures do without it.
  const [{ withPdf }, { pagePicture }] = await Promise.all([import('./open-pdf'), import('./page-picture')]);
  return withPdf(bytes, folder, async (document) =>
    number <= document.numPages ? pagePicture(await document.getPage(number)) : null,
  );
}
