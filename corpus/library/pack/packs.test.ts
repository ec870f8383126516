import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPack, writePack } from '../../pack/pack-file';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { wording } from '../../wording';
import { hashOf } from '../import/import-source';
import type { ExportRequest, Library, PackRequest, UnpackChoice } from '../interface';
import { openDatabase } from '../store/database';

const all: PackRequest = { hasAnnotations: true, hasTexts: true };
const everything: UnpackChoice = { leftOut: [], beside: [] };
const ownText = '街道走访记录\n\n走访第一户，了解取暖情况。𠮷家说，管道已经修好。\n\n走访第二户，约好周五再去。\n';

/** The library of a secretary who has marked and gathered in a shipped text and in a file of her own. */
async function prepared(): Promise<Library> {
  const library = libraryIn(temporaryFolder());
  const file = join(temporaryFolder(), '走访记录.txt');
  writeFileSync(file, ownText);
  const [own] = (await library.importPaths([file])).imported;
  for (const textId of [library.texts()[0]?.id ?? '', own?.id ?? '']) {
    const { passages } = succeeded(library.readText(textId));
    const passage = passages.findLast(({ kind }) => kind === 'body');
    const passageId = passage?.id ?? '';
    succeeded(library.annotate({ passageId, start: 0, end: 6, note: `写在 ${passage?.order}`, tags: ['走访'] }));
    const collection = succeeded(library.createCollection(`摘自 ${passage?.order}`));
    succeeded(
      library.gather(collection.id, [
        { kind: 'heading', title: '一' },
        { kind: 'excerpt', passageId, start: 0, end: 8 },
      ]),
    );
    const session = succeeded(library.createSession({ title: `主题 ${passage?.order}`, type: '主题党日' }));
    succeeded(library.addToSession(session.id, [{ kind: 'excerpt', passageId, start: 2, end: 7, note: '讲一讲' }]));
  }
  return library;
}

/** All that a person made, in an order of its own. */
function made(library: Library): unknown {
  const byId = <Each extends { readonly id: string }>(items: readonly Each[]) =>
    [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    annotations: byId(library.annotations().map(({ annotation }) => annotation)),
    collections: byId(library.collections()).map(({ id }) => succeeded(library.collection(id))),
    sessions: byId(library.sessions()),
  };
}

function packFile(library: Library, request: PackRequest = all): string {
  const file = join(temporaryFolder(), '学习包.xuexibao');
  writeFileSync(file, succeeded(library.makePack(request)).bytes);
  return file;
}

describe('a study pack', () => {
  it('makes everything the same in a library that has never seen it', async () => {
    const sender = await prepared();
    const receiver = libraryIn(temporaryFolder());
    const file = packFile(sender);
    const states = succeeded(receiver.inspectPack(file)).items.map(({ kind, state }) => `${kind} ${state}`);
    expect(states.sort()).toEqual(
      ['annotation', 'annotation', 'collection', 'collection', 'session', 'session', 'text']
        .map((kind) => `${kind} new`)
        .concat('text same')
        .sort(),
    );
    expect(receiver.annotations()).toEqual([]);
    const { items } = succeeded(await receiver.unpack(file, everything));
    expect(items.filter(({ outcome }) => outcome !== 'added').map(({ kind }) => kind)).toEqual(['text']);
    expect(made(receiver)).toEqual(made(sender));
    expect(receiver.texts()).toEqual(sender.texts());
    for (const { id } of sender.texts()) {
      expect(succeeded(receiver.readText(id)).passages).toEqual(succeeded(sender.readText(id)).passages);
    }
    await receiver.warmUp();
    expect(receiver.verify()).toMatchObject({ ok: true });

    const again = succeeded(await receiver.unpack(file, everything));
    expect(again.items.every(({ outcome }) => outcome === 'already')).toBe(true);
    expect(made(receiver)).toEqual(made(sender));
  });

  it('changes nothing that is there: what differs is left, or stands beside it', async () => {
    const sender = await prepared();
    const receiver = libraryIn(temporaryFolder());
    const file = packFile(sender);
    succeeded(await receiver.unpack(file, everything));
    const id = receiver.annotations()[0]?.annotation.id ?? '';
    const collectionId = receiver.collections()[0]?.id ?? '';
    succeeded(receiver.changeAnnotation(id, { note: '我改过的' }));
    succeeded(receiver.renameCollection(collectionId, '我改过的题目'));
    const before = made(receiver);
    const differing = succeeded(receiver.inspectPack(file)).items.filter(({ state }) => state === 'differs');
    expect(differing.map((item) => item.id).sort()).toEqual([id, collectionId].sort());

    succeeded(await receiver.unpack(file, everything));
    expect(made(receiver)).toEqual(before);

    const beside = succeeded(await receiver.unpack(file, { leftOut: [], beside: [id, collectionId] }));
    expect(beside.items.filter(({ outcome }) => outcome === 'beside')).toHaveLength(2);
    const notes = receiver.annotations().map(({ annotation }) => annotation.note);
    expect(notes).toHaveLength(3);
    expect(notes).toContain('我改过的');
    expect(receiver.collections()).toHaveLength(3);
    expect(receiver.collections().map(({ title }) => title)).toContain('我改过的题目');
  });

  it('without the files keeps the passages readable, and finds the places when the file comes', async () => {
    const sender = await prepared();
    const receiver = libraryIn(temporaryFolder());
    const file = packFile(sender, { ...all, hasTexts: false });
    const { items } = succeeded(await receiver.unpack(file, everything));
    expect(items.filter(({ state }) => state === 'without-file')).toHaveLength(1);
    const brought = { textTitle: '街道走访记录', citation: '《街道走访记录》', packed: '走访第二户，约好周五再去。' };
    const lists = receiver.collections().map(({ id }) => succeeded(receiver.collection(id)).sources);
    const sources = [...lists, ...receiver.sessions().map(({ id }) => receiver.sessionSources(id))].flatMap(
      Object.values,
    );
    expect(sources.filter(({ packed }) => packed !== null)).toMatchObject([brought, brought]);
    for (const { id } of receiver.sessions()) {
      const select = { kind: 'session', sessionId: id } as const;
      const { bytes } = succeeded(await receiver.renderExport({ select, groupBy: 'text', format: 'md' }));
      expect(new TextDecoder().decode(bytes)).not.toContain(wording.library.textGone);
    }
    const own = join(temporaryFolder(), '走访记录.txt');
    writeFileSync(own, ownText);
    await receiver.importPaths([own]);
    expect(made(receiver)).toEqual(made(sender));
  });

  it('carries what its sender decided about a text along with the file', async () => {
    const sender = await prepared();
    const own = sender.texts().find(({ title }) => title === '街道走访记录')?.id ?? '';
    const { source, start } = succeeded(sender.tidying(own));
    const at = start + source.indexOf('取暖');
    const decision = { kind: 'correct', start: at, end: at + 2, to: '供暖', reason: '照原件' } as const;
    succeeded(sender.decideTidying(own, [decision]));
    const passageId = sender.annotations().at(-1)?.annotation.passageId ?? '';
    const receiver = libraryIn(temporaryFolder());
    const { items } = succeeded(await receiver.unpack(packFile(sender), everything));
    expect(items.map(({ reason }) => reason).filter((reason) => reason !== '')).toEqual([]);
    const sent = succeeded(sender.readText(own)).passages;
    expect(sent.map(({ text }) => text).join('')).toContain('供暖');
    expect(sent.map(({ id }) => id)).toContain(passageId);
    expect(succeeded(receiver.readText(own)).passages).toEqual(sent);
    expect(succeeded(receiver.tidying(own)).decisions.map((one) => one.decision)).toEqual([decision]);
    expect(made(receiver)).toEqual(made(sender));
  });

  it('leaves out decisions of a stranger that do not fit the text, and says so', async () => {
    const sender = await prepared();
    const own = sender.texts().find(({ title }) => title === '街道走访记录')?.id ?? '';
    const bytes = succeeded(sender.makePack(all)).bytes;
    const opened = openPack(bytes, hashOf);
    if (!opened.ok) throw new Error(opened.failure.message);
    const { content, source } = opened.value;
    const decision = { kind: 'remove', start: 0, end: 1e6, to: '', reason: '' } as const;
    const forged = { ...content, tidying: [{ textId: own, decisions: [decision] }] };
    const file = join(temporaryFolder(), '学习包.xuexibao');
    writeFileSync(
      file,
      writePack(forged, (sha256) => source(sha256) ?? new Uint8Array(), hashOf),
    );
    const receiver = libraryIn(temporaryFolder());
    const { items } = succeeded(await receiver.unpack(file, everything));
    expect(items.filter(({ reason }) => reason !== '')).toMatchObject([
      { kind: 'text', outcome: 'added', reason: wording.pack.notTidied },
    ]);
    expect(made(receiver)).toEqual(made(sender));
  });

  it('takes in only what was chosen', async () => {
    const sender = await prepared();
    const receiver = libraryIn(temporaryFolder());
    const file = packFile(sender);
    const unwanted = succeeded(receiver.inspectPack(file)).items.filter(({ kind }) => kind !== 'session');
    succeeded(await receiver.unpack(file, { leftOut: unwanted.map(({ id }) => id), beside: [] }));
    expect(receiver.annotations()).toEqual([]);
    expect(receiver.collections()).toEqual([]);
    expect(receiver.sessions()).toHaveLength(2);
    expect(receiver.texts()).toHaveLength(17);
  });

  it('holds one session where one was named, and nothing of the rest', async () => {
    const sender = await prepared();
    const [session] = sender.sessions();
    const request = { sessionIds: [session?.id ?? ''], collectionIds: [], hasAnnotations: false, hasTexts: false };
    const { items } = succeeded(libraryIn(temporaryFolder()).inspectPack(packFile(sender, request)));
    expect(items.map(({ kind }) => kind)).toEqual(['session', 'text']);
    expect(sender.makePack({ ...request, sessionIds: ['none'] })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
    expect(sender.makePack({ ...request, sessionIds: [] })).toMatchObject({
      ok: false,
      failure: { code: 'nothing-to-export' },
    });
  });

  it('gives times that there are to what an older pack brought in with others', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const text = succeeded(library.readText(library.texts()[0]?.id ?? ''));
    const passageId = text.passages.find(({ kind }) => kind === 'body')?.id ?? '';
    succeeded(library.annotate({ passageId, start: 0, end: 6 }));
    const collection = succeeded(library.createCollection('摘编'));
    succeeded(library.gather(collection.id, [{ kind: 'excerpt', passageId }]));
    const session = succeeded(library.createSession({ title: '主题' }));
    succeeded(library.addToSession(session.id, [{ kind: 'excerpt', passageId }]));
    for (const time of ['NaN', '+275761-01-01T00:00:00Z']) {
      const database = openDatabase(join(folder, 'library.db'));
      for (const table of ['annotation', 'collection', 'session']) {
        database.exec(`UPDATE ${table} SET created_at = '${time}', updated_at = '${time}'`);
      }
      database.close();
      const odd = libraryIn(folder);
      const selections: readonly ExportRequest['select'][] = [
        { kind: 'collection', collectionId: collection.id },
        { kind: 'session', sessionId: session.id },
        { kind: 'annotations', filter: {} },
      ];
      for (const select of selections) {
        for (const format of ['md', 'html', 'csv', 'json'] as const) {
          const { bytes } = succeeded(await odd.renderExport({ select, groupBy: 'text', format }));
          expect(Buffer.from(bytes).toString(), format).not.toMatch(/NaN|275761|Invalid/u);
        }
      }
      const annotations = succeeded(
        await odd.renderExport({ select: { kind: 'annotations', filter: {} }, groupBy: 'text', format: 'jsonld' }),
      );
      expect(Buffer.from(annotations.bytes).toString()).not.toContain(time);
      const receiver = libraryIn(temporaryFolder());
      const { items } = succeeded(await receiver.unpack(packFile(odd), everything));
      expect(items.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
        'session added',
        'collection added',
        'annotation added',
        'text already',
      ]);
    }
  });

  it.each(['NaN', 'NaN-NaN-NaN', '0000-01-01', '+275761-01-01', '2026-02-30'])(
    'brings in no session of the day %s, and says so',
    async (date) => {
      const sender = await prepared();
      const opened = openPack(succeeded(sender.makePack({ ...all, hasTexts: false })).bytes, hashOf);
      if (!opened.ok) throw new Error(opened.failure.message);
      const { content } = opened.value;
      const sessions = content.sessions.map((session) => ({ ...session, date }));
      const file = join(temporaryFolder(), '学习包.xuexibao');
      writeFileSync(
        file,
        writePack({ ...content, sessions }, () => new Uint8Array(), hashOf),
      );
      const receiver = libraryIn(temporaryFolder());
      const { items } = succeeded(await receiver.unpack(file, everything));
      const outcomes = items.filter(({ kind }) => kind === 'session').map(({ outcome, reason }) => [outcome, reason]);
      expect(outcomes).toEqual([0, 1].map(() => ['failed', wording.session.wrong.date(date)]));
      expect(receiver.sessions()).toEqual([]);
    },
  );

  it('that nobody could open again is not made', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    succeeded(library.createSession({ title: '主题', purpose: '半个字' }));
    // As a program of earlier days wrote it.
    openDatabase(join(folder, 'library.db')).exec(
      `UPDATE session SET content = replace(content, '半个字', '半个字\\ud842')`,
    );
    expect(library.makePack(all)).toEqual({
      ok: false,
      failure: { code: 'pack-invalid', message: wording.pack.notMade(wording.pack.reasons.characters) },
    });
  });

  it('that is broken is refused in a line, and nothing changes', async () => {
    const sender = await prepared();
    const file = packFile(sender);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 100));
    const receiver = libraryIn(temporaryFolder());
    for (const refused of [receiver.inspectPack(file), await receiver.unpack(file, everything)]) {
      expect(refused).toEqual({
        ok: false,
        failure: { code: 'pack-invalid', message: wording.pack.unusable(file, wording.pack.reasons.damaged) },
      });
    }
    expect(receiver.inspectPack(join(file, 'none'))).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
    expect(made(receiver)).toEqual({ annotations: [], collections: [], sessions: [] });
  });
});
