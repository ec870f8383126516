import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, errors } from 'playwright/test';
import { wording } from '../corpus/wording';
import { sandboxArguments } from '../scripts/display.mjs';
import { expect, test } from './launch';

// A trace of a page that is joined while it runs holds up its painting.
test.use({ trace: 'off' });

const started: ChildProcess[] = [];

test.afterEach(async () => {
  for (const program of started.splice(0)) await end(program);
});

/** Ends it as the system would at log-out: it closes its library, and its processes end before it does. */
async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill();
  await ended;
}

/**
 * The packaged program with the fuses of a release, which no tool can drive by Node's inspector: it is started like a
 * person starts it, and its page is looked at through Chromium's own debugging port.
 */
function startSealed(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const executable = process.env.YUANWEN_PACKAGED;
  if (executable === undefined) throw new Error('YUANWEN_PACKAGED names no program');
  const own = ['--library', join(folder, 'library'), `--user-data-dir=${join(folder, 'profile')}`];
  const program = spawn(executable, [...sandboxArguments, ...own, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  started.push(program);
  return program;
}

/** The first line of its error output that matches. */
async function lineOf(program: ChildProcess, pattern: RegExp): Promise<string> {
  if (program.stderr === null) throw new Error('its error output is not read');
  for await (const line of createInterface(program.stderr)) {
    const [, found] = pattern.exec(line) ?? [];
    if (found !== undefined) return found;
  }
  throw new Error(`It ended without a line like ${pattern.source}`);
}

/**
 * Playwright that attaches in the moment in which the first page is committed waits for it for ever; the page is there
 * when it attaches again.
 */
async function connectTo(address: string): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: 10_000 });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return chromium.connectOverCDP(address);
  }
}

test('starts, loads its dictionaries from beside the archive, and finds', async ({ folder }) => {
  const program = startSealed(folder, ['--remote-debugging-port=0']);
  const browser = await connectTo(await lineOf(program, /^DevTools listening on (\S+)/));
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('it has no window');
  await page.getByRole('searchbox', { name: wording.window.app.searchLabel }).fill('群众工作 能力');
  await expect(page.locator('mark', { hasText: '群众工作' }).first()).toBeVisible();
  // Terms are ranked by jieba alone: they tell that the library process has loaded it.
  const isRanked = () => page.evaluate(async () => (await window.yuanwen.call('overview')).isRankingReady);
  await expect.poll(isRanked).toBe(true);
  const ended = once(program, 'exit');
  await page.close();
  expect((await ended)[0]).toBe(0);
});

test('is no Node for anyone: neither inspected, nor run as one, nor given its options', async ({ folder }) => {
  const script = `process.stderr.write('ran as Node'); process.exit(0)`;
  const options = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--no-such-option' };
  const program = startSealed(folder, ['--inspect=0', '--remote-debugging-port=0', '-e', script], options);
  let said = '';
  program.stderr?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  await expect.poll(() => said).toContain('DevTools listening');
  expect(said).not.toContain('ran as Node');
  expect(said).not.toContain('Debugger listening');
});
