import { createServer, type Server } from 'node:http';
import { wording } from '../corpus/wording';
import { expect, test } from './launch';

/** A server on this machine that counts who asks it for anything. */
async function startServer(): Promise<{ readonly url: string; readonly requests: string[]; readonly server: Server }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}`, requests, server };
}

test('reaches no network, from the window or from any session', async ({ program }) => {
  const { url, requests, server } = await startServer();
  const fromWindow = await program.window.evaluate(async (address) => {
    const failed = (work: Promise<unknown>) =>
      work.then(
        () => 'reached',
        () => 'failed',
      );
    const loaded = (element: HTMLElement) =>
      failed(
        new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = reject;
          document.body.append(element);
        }),
      );
    const image = new Image();
    image.src = `${address}/image`;
    const script = document.createElement('script');
    script.src = `${address}/script`;
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `${address}/sheet`;
    return Promise.all([
      failed(fetch(`${address}/fetch`)),
      failed(fetch(`${address}/no-cors`, { mode: 'no-cors' })),
      failed(import(`${address}/module.js`)),
      loaded(image),
      loaded(script),
      loaded(sheet),
      failed(
        new Promise((resolve, reject) => {
          const socket = new WebSocket(address.replace('http', 'ws'));
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
      ),
      failed(
        new Promise((resolve, reject) => {
          const source = new EventSource(`${address}/events`);
          source.onopen = resolve;
          source.onerror = reject;
        }),
      ),
      navigator.sendBeacon(`${address}/beacon`) ? 'sent' : 'failed',
    ]);
  }, url);
  expect(fromWindow.filter((outcome) => outcome === 'reached')).toEqual([]);

  // The page's own policy stands before the session's: ask the sessions themselves.
  const fromSessions = await program.app.evaluate(async ({ net, session }, address) => {
    const sessions = [session.defaultSession, session.fromPartition('print'), session.fromPartition('another')];
    const outcomes = await Promise.allSettled([
      net.fetch(`${address}/net`),
      ...sessions.map((each) => each.fetch(`${address}/session`)),
      ...sessions.map((each) => each.fetch('https://example.com/')),
    ]);
    return outcomes.map(({ status }) => status);
  }, url);
  expect(new Set(fromSessions)).toEqual(new Set(['rejected']));
  expect(requests).toEqual([]);
  expect(program.takeFaults().filter((fault) => fault === `Refused to load ${url}/net`)).toHaveLength(1);
  server.close();
});

test('opens no other page and no other window', async ({ program }) => {
  const { app, window: page } = program;
  const start = page.url();
  const click = (target: string) =>
    page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      link.click();
    }, target);
  const attempts = await app.evaluateHandle(({ BrowserWindow }) => {
    const seen: [url: string, isPrevented: boolean][] = [];
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.on('will-frame-navigate', ({ url, defaultPrevented }) => seen.push([url, defaultPrevented]));
    return seen;
  });
  for (const target of ['https://example.com/', 'app://elsewhere/', 'mailto:a@example.com']) {
    expect(await page.evaluate((address) => String(window.open(address)), target)).toBe('null');
    await click(target);
    await expect.poll(async () => (await attempts.jsonValue()).at(-1)).toEqual([target, true]);
  }
  // These two are refused by Chromium itself, before anybody is asked.
  for (const target of ['file:///etc/passwd', 'data:text/html,x']) {
    await click(target);
    await expect.poll(() => program.takeFaults().join()).toContain('Not allowed to');
  }
  expect(page.url()).toBe(start);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('serves its pages under a policy without exceptions, and nothing beside them', async ({ program }) => {
  const page = program.window;
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('Content-Security-Policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(program.takeFaults()).toEqual([]);

  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "inline"';
    document.body.append(script);
    const element = document.createElement('button');
    element.setAttribute('onclick', 'document.documentElement.dataset.ran = "handler"');
    element.click();
    return document.documentElement.dataset.ran ?? 'nothing';
  });
  expect(ran).toBe('nothing');
  // In a task of its own: what a debugger evaluates directly is exempt.
  const evaluated = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            resolve(String(new Function('return 1')()));
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'thrown');
          }
        });
      }),
  );
  expect(evaluated).toBe('EvalError');

  const statuses = await page.evaluate(async () => {
    const paths = ['/..%2f..%2fpackage.json', '/%2e%2e/electron/main.cjs', '/..%5cmain.cjs', '/none.js', '/%ff.js'];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
  expect(program.takeFaults().every((fault) => /Content Security Policy|404|policy/u.test(fault))).toBe(true);
});

test('gives the page two functions and nothing of Node', async ({ program }) => {
  const reachable = await program.window.evaluate(() => ({
    bridge: Object.keys(window.yuanwen).sort(),
    node: ['require', 'process', 'module', 'global', 'Buffer', '__dirname'].filter((name) => name in globalThis),
    frame: (() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const isThere = frame.contentWindow !== null && 'yuanwen' in frame.contentWindow;
      frame.remove();
      return isThere;
    })(),
  }));
  expect(reachable).toEqual({ bridge: ['call', 'on'], node: [], frame: false });
});

test('answers no call that is malformed', async ({ program }) => {
  const calls: readonly (readonly [string, readonly unknown[]])[] = [
    ['importPaths', [['/etc']]],
    ['close', []],
    ['constructor', []],
    ['search', [{ query: 3 }]],
    ['search', [{ query: '群众', folder: '/etc' }]],
    ['readText', []],
    ['annotate', [{ passageId: 'p', start: -1, end: 2 }]],
    ['exportDocument', [{ select: { kind: 'file', path: '/etc/passwd' }, groupBy: 'text', format: 'md' }]],
  ];
  for (const [name, args] of calls) {
    const message = await program.window.evaluate(
      async ([callName, callArgs]) => {
        const call: unknown = Reflect.get(window.yuanwen, 'call');
        if (typeof call !== 'function') return 'no bridge';
        return call(callName, ...callArgs).then(
          () => 'answered',
          (error: Error) => error.message,
        );
      },
      [name, args] as const,
    );
    expect(message, name).toBe(wording.shell.callRefused);
  }
  expect(program.takeFaults()).toEqual(calls.map(([name]) => `Refused the call ${name}`));
});

test('grants no permission', async ({ program }) => {
  const answers = await program.window.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    place: await new Promise<number | string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        (error) => resolve(error.code),
      );
    }),
    microphone: (await navigator.permissions.query({ name: 'microphone' })).state,
    clipboard: await navigator.clipboard.readText().then(
      () => 'granted',
      (error: Error) => error.name,
    ),
  }));
  expect(answers).toEqual({
    notifications: 'denied',
    place: 1,
    microphone: 'denied',
    clipboard: 'NotAllowedError',
  });
});
