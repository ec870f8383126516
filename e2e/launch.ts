import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect as plainExpect } from 'playwright/test';
import { Program, type Target } from './program';

/** Waits longer than usual, in milliseconds: on a busy machine the library may still be getting term search ready. */
export const expect = plainExpect.configure({ timeout: 30_000 });

interface Fixtures {
  /** Which program: that of this checkout unless a spec says otherwise. */
  target: Target;
  /** An empty folder for this test alone. */
  folder: string;
  /** The program, started in `folder`; the test fails when anything goes wrong that it does not take by itself. */
  program: Program;
}

export const test = base.extend<Fixtures>({
  target: [{ kind: 'built' }, { option: true }],
  folder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'yuanwen-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  program: async ({ folder, target }, use, info) => {
    const program = new Program(folder, target);
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
