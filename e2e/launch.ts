import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import { Program } from './program';

/**
 * `folder`: an empty folder for this test alone. `program`: the program started in it; the test fails when anything
 * went wrong that it did not take from `takeFaults` itself.
 */
export const test = base.extend<{ folder: string; program: Program }>({
  folder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'yuanwen-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  program: async ({ folder }, use, info) => {
    const program = new Program(folder);
    await program.start();
    await use(program);
    if (info.status !== info.expectedStatus) {
      const picture = await program.window.screenshot().catch(() => null);
      if (picture !== null) await info.attach('window', { body: picture, contentType: 'image/png' });
    }
    await program.quit();
    expect(program.takeFaults()).toEqual([]);
  },
});

export { expect };
