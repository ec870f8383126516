import type { Page } from 'playwright/test';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';
import { libraryProcessId } from './library-process';
import { holdMessageBox } from './program';

test('a library process that dies is started again, and nothing is lost', async ({ program }) => {
  const { app, window: page } = program;
  const annotated = await annotateFirstHit(page, '群众工作');

  const restarts = await countRestarts(page);
  const id = await libraryProcessId(app);
  // Stopped, it can answer nothing: the call is certainly pending when the process is killed.
  process.kill(id, 'SIGSTOP');
  const pending = await page.evaluateHandle(async () => {
    const answer = window.yuanwen.call('texts').then(
      () => 'answered',
      (error: Error) => error.message,
    );
    // Main takes calls in order: it has passed the first one on when it answers the second.
    await window.yuanwen.call('about');
    return { answer };
  });
  process.kill(id, 'SIGKILL');
  expect(await pending.evaluate(({ answer }) => answer)).toBe(wording.shell.libraryLost);
  await expect(page.getByText(wording.window.app.libraryLost)).toBeVisible();

  await expect.poll(restarts).toBe(1);
  expect(await libraryProcessId(app)).not.toBe(id);
  const kept = await page.evaluate(() => window.yuanwen.call('annotations'));
  expect(kept.map(({ annotation }) => annotation)).toEqual([annotated]);
  const box = page.getByRole('searchbox', { name: wording.window.app.searchLabel });
  await box.fill('化解矛盾');
  await expect(page.getByRole('option').first()).toContainText('化解矛盾');
});

test('one that dies three times in a minute is given up, and a dialog says so', async ({ program }) => {
  const { app, window: page } = program;
  const box = await holdMessageBox(app);
  const restarts = await countRestarts(page);
  for (const deaths of [1, 2]) {
    process.kill(await libraryProcessId(app), 'SIGKILL');
    await expect.poll(restarts).toBe(deaths);
  }
  process.kill(await libraryProcessId(app), 'SIGKILL');
  await expect.poll(() => box.text()).toContain(wording.shell.libraryGaveUp);
  expect(await box.text()).toContain(program.libraryFolder);
  const ended = app.waitForEvent('close');
  await box.press(wording.shell.quit);
  await ended;
});

async function annotateFirstHit(page: Page, query: string) {
  const result = await page.evaluate(async (words) => {
    const { hits } = await window.yuanwen.call('search', { query: words, limit: 1 });
    const [hit] = hits;
    if (hit === undefined) throw new Error('nothing found');
    const [[start, end] = [0, 1]] = hit.ranges;
    return window.yuanwen.call('annotate', { passageId: hit.passage.id, start, end, note: '留存' });
  }, query);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** How often the window has been told since then that the library is there again. */
async function countRestarts(page: Page): Promise<() => Promise<number>> {
  const heard = await page.evaluateHandle(() => {
    const reasons: string[] = [];
    window.yuanwen.on('libraryChanged', ({ reason }) => reasons.push(reason));
    return reasons;
  });
  return () => heard.evaluate((reasons) => reasons.filter((reason) => reason === 'restarted').length);
}
