import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect } from './launch';

/** Searches, and opens the first result by the keyboard. */
export async function openFirstHit(page: Page, query: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: wording.window.app.searchLabel });
  await box.fill(query);
  const hits = page.getByRole('listbox', { name: wording.window.search.results }).getByRole('option');
  await expect(hits.first()).toContainText(query);
  await box.press('ArrowDown');
  await hits.first().press('Enter');
  await expect(page.getByRole('region', { name: /^阅读《/u })).toContainText(query);
}
