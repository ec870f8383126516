import type { Page } from 'playwright';
import { expect } from './launch';

/** Drags files over the window, to the words of the place that is to take them; `drop` lets go. */
export async function dragOver(
  page: Page,
  files: readonly string[],
  words: string,
): Promise<{ drop(): Promise<void> }> {
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop', x: number, y: number) =>
    devTools.send('Input.dispatchDragEvent', { type, x, y, data });
  await drag('dragEnter', 600, 400);
  await drag('dragOver', 600, 400);
  const target = page.getByText(words, { exact: true });
  await expect(target).toBeVisible();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`Nothing is to be dropped on “${words}”`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await drag('dragOver', x, y);
  return { drop: async () => void (await drag('drop', x, y)) };
}
