import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../corpus/library/interface';
import { wording } from '../corpus/wording';
import { LibraryClient, LibraryLostError, type LibraryNews } from './library-client';
import type { FromLibrary, Request, RequestName } from './library-messages';

/** A process as main sees it, moved by hand. */
class HandMovedProcess extends EventEmitter {
  readonly received: { id: number; name: RequestName; args: readonly unknown[] }[] = [];

  postMessage<Name extends RequestName>(message: Request<Name>): void {
    this.received.push(message);
  }

  kill(): boolean {
    return this.emit('exit');
  }

  say(message: FromLibrary): void {
    this.emit('message', message);
  }
}

function startClient() {
  const processes: HandMovedProcess[] = [];
  const heard: string[] = [];
  let time = 0;
  const news: LibraryNews = {
    opened: (start) => heard.push(start === 'first' ? 'opened' : `opened ${start}`),
    unusable: ({ message }) => heard.push(`unusable: ${message}`),
    progress: ({ done, total }) => heard.push(`${done}/${total}`),
    checkProgress: (percent) => heard.push(`${percent}%`),
    lost: () => heard.push('lost'),
    gaveUp: () => heard.push('gave up'),
  };
  const start = (restoreFrom?: string) => {
    const started = new HandMovedProcess();
    if (restoreFrom !== undefined) heard.push(`restores ${restoreFrom}`);
    processes.push(started);
    return started;
  };
  const client = new LibraryClient(start, news, () => time);
  const latest = () => {
    const process = processes.at(-1);
    if (process === undefined) throw new Error('no process was started');
    return process;
  };
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { client, processes, heard, latest, wait };
}

describe('calls', () => {
  it('are answered each by its own answer, in whatever order', async () => {
    const { client, latest } = startClient();
    const first = client.call('readText', '甲');
    const second = client.call('readText', '乙');
    expect(latest().received).toEqual([
      { id: 1, name: 'readText', args: ['甲'] },
      { id: 2, name: 'readText', args: ['乙'] },
    ]);
    latest().say({ kind: 'answer', id: 2, value: 'of 乙' });
    latest().say({ kind: 'answer', id: 1, value: 'of 甲' });
    expect(await Promise.all([first, second])).toEqual(['of 甲', 'of 乙']);
  });

  it('reject with the message of a bug, and the process goes on', async () => {
    const { client, latest, heard } = startClient();
    const call = client.call('texts');
    latest().say({ kind: 'broken', id: 1, message: 'texts is not iterable' });
    await expect(call).rejects.toThrow('texts is not iterable');
    expect(heard).toEqual([]);
  });
});

describe('when the process dies', () => {
  it('rejects what is pending, says so, starts another and passes new calls to it', async () => {
    const { client, processes, latest, heard } = startClient();
    latest().say({ kind: 'opened' });
    const pending = client.call('texts');
    latest().kill();
    await expect(pending).rejects.toThrow(LibraryLostError);
    latest().say({ kind: 'opened' });
    const next = client.call('texts');
    latest().say({ kind: 'answer', id: 2, value: [] });
    expect(await next).toEqual([]);
    expect(heard).toEqual(['opened', 'lost', 'opened again']);
    expect(processes).toHaveLength(2);
  });

  it('gives up after three deaths within a minute, and refuses calls from then on', async () => {
    const { client, processes, latest, heard, wait } = startClient();
    for (const pause of [0, 20_000, 39_999]) {
      wait(pause);
      latest().kill();
    }
    expect(heard).toEqual(['lost', 'lost', 'lost', 'gave up']);
    expect(processes).toHaveLength(3);
    await expect(client.call('texts')).rejects.toThrow(LibraryLostError);
  });

  it('forgets deaths that are more than a minute old', () => {
    const { processes, latest, heard, wait } = startClient();
    for (const pause of [0, 20_000, 40_000]) {
      wait(pause);
      latest().kill();
    }
    expect(heard).toEqual(['lost', 'lost', 'lost']);
    expect(processes).toHaveLength(4);
  });
});

describe('closing', () => {
  it('asks the process last, and starts no other', async () => {
    const { client, processes, latest, heard } = startClient();
    const pending = client.call('annotations');
    const closed = client.close();
    expect(latest().received.map(({ name }) => name)).toEqual(['annotations', 'close']);
    latest().say({ kind: 'answer', id: 1, value: [] });
    latest().kill();
    await closed;
    expect(await pending).toEqual([]);
    expect(heard).toEqual([]);
    expect(processes).toHaveLength(1);
  });
});

describe('restoring', () => {
  it('ends the process in order, starts one that restores, and gives its answer', async () => {
    const { client, processes, latest, heard } = startClient();
    const restored = client.restore('甲.yuanwen');
    expect(latest().received.map(({ name }) => name)).toEqual(['close']);
    const cutOff = client.call('texts');
    latest().kill();
    await expect(cutOff).rejects.toThrow(LibraryLostError);
    const waiting = client.call('overview');
    const result = { ok: false, failure: { code: 'backup-invalid', message: '坏了' } } as const;
    latest().say({ kind: 'restored', result });
    latest().say({ kind: 'opened' });
    expect(await restored).toEqual(result);
    latest().say({ kind: 'answer', id: 2, value: 'answered' });
    expect(await waiting).toBe('answered');
    expect(heard).toEqual(['restores 甲.yuanwen', 'opened restore']);
    expect(processes).toHaveLength(2);
  });

  it('refuses a second one while the first runs, which goes on', async () => {
    const { client, latest, heard } = startClient();
    const first = client.restore('甲.yuanwen');
    const refused = { ok: false, failure: { code: 'library-in-use', message: wording.backup.restoring } } as const;
    expect(await client.restore('乙.yuanwen')).toEqual(refused);
    latest().kill();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await client.restore('乙.yuanwen')).toEqual(refused);
    const result = { ok: false, failure: { code: 'backup-invalid', message: '坏了' } } as const;
    latest().say({ kind: 'restored', result });
    latest().say({ kind: 'opened' });
    expect(await first).toEqual(result);
    const next = client.restore('丙.yuanwen');
    latest().kill();
    await new Promise((resolve) => setImmediate(resolve));
    latest().say({ kind: 'restored', result });
    expect(await next).toEqual(result);
    expect(heard).toEqual(['restores 甲.yuanwen', 'opened restore', 'restores 丙.yuanwen']);
  });

  it('rejects where the process dies over it, and another is started as after any death', async () => {
    const { client, latest, heard } = startClient();
    const restored = client.restore('甲.yuanwen');
    latest().kill();
    const rejected = expect(restored).rejects.toThrow(LibraryLostError);
    await new Promise((resolve) => setImmediate(resolve));
    latest().kill();
    await rejected;
    expect(heard).toEqual(['restores 甲.yuanwen', 'lost']);
  });
});

it('passes on that the library cannot be opened, and how an import goes', () => {
  const { latest, heard } = startClient();
  const progress: ImportProgress = {
    jobId: 'j',
    state: 'running',
    done: 1,
    total: 2,
    file: 'a.txt',
    page: null,
    remaining: null,
    problem: null,
  };
  latest().say({ kind: 'progress', progress });
  latest().say({ kind: 'unusable', failure: { code: 'library-unusable', message: '磁盘已满' } });
  expect(heard).toEqual(['1/2', 'unusable: 磁盘已满']);
});
