import { expect, it } from 'vitest';
import type { Result, Session, SessionChange } from '../../electron/contract';
import { createSessionDraft } from './session-draft';
import { testSession } from './testing';

/** A library that holds one session, refuses a title of nothing, and answers when it is told to. */
function libraryWith(session: Session) {
  const sent: SessionChange[] = [];
  let held = session;
  const send = async (_id: string, change: SessionChange): Promise<Result<Session>> => {
    sent.push(change);
    await Promise.resolve();
    if (change.title === '') return { ok: false, failure: { code: 'session-invalid', message: '主题没有写' } };
    held = { ...held, ...change };
    return { ok: true, value: held };
  };
  return { sent, send, held: () => held };
}

const session = testSession({ title: '学习', place: '' });

it('sends what was changed, together, and says that it is safe only then', async () => {
  const library = libraryWith(session);
  const draft = createSessionDraft(session, library.send, '中断');
  draft.change({ place: '二' });
  draft.change({ place: '二楼', chair: '李明' });
  expect(draft.state.get()).toMatchObject({ session: { place: '二楼', chair: '李明' }, save: { kind: 'rest' } });
  const saving = draft.save();
  expect(draft.state.get().save).toEqual({ kind: 'saving' });
  expect(await saving).toBe(true);
  expect(library.sent).toEqual([{ place: '二楼', chair: '李明' }]);
  expect(draft.state.get().save).toEqual({ kind: 'saved', at: session.updatedAt });
  expect(await draft.save()).toBe(true);
  expect(library.sent).toHaveLength(1);
});

it('two that save at once both wait until all is safe', async () => {
  const library = libraryWith(session);
  const draft = createSessionDraft(session, library.send, '中断');
  draft.change({ place: '一楼' });
  const first = draft.save();
  draft.change({ place: '二楼' });
  await Promise.all([draft.save(), draft.save()]);
  await first;
  expect(library.held().place).toBe('二楼');
  expect(library.sent).toHaveLength(2);
});

it('keeps what was refused, and sends it again with what is put right', async () => {
  const library = libraryWith(session);
  const draft = createSessionDraft(session, library.send, '中断');
  draft.change({ title: '', place: '二楼' });
  expect(await draft.save()).toBe(false);
  expect(draft.state.get()).toMatchObject({ session: { title: '' }, save: { kind: 'failed', message: '主题没有写' } });
  draft.adopt(session);
  expect(draft.state.get().session.place).toBe('二楼');
  draft.change({ title: '再学' });
  expect(await draft.save()).toBe(true);
  expect(library.held()).toMatchObject({ title: '再学', place: '二楼' });
});

it('says that the library was interrupted, and loses nothing', async () => {
  let isLost = true;
  const library = libraryWith(session);
  const draft = createSessionDraft(
    session,
    (id, change) => (isLost ? Promise.reject(new Error('gone')) : library.send(id, change)),
    '中断',
  );
  draft.change({ place: '二楼' });
  expect(await draft.save()).toBe(false);
  expect(draft.state.get().save).toEqual({ kind: 'failed', message: '中断' });
  isLost = false;
  expect(await draft.save()).toBe(true);
  expect(library.held().place).toBe('二楼');
});

it('makes a step of what was changed between taking up and leaving, and none of nothing', async () => {
  const draft = createSessionDraft(session, libraryWith(session).send, '中断');
  expect(await draft.finish()).toBeNull();
  draft.change({ place: '二' });
  await draft.save();
  draft.change({ place: '二楼' });
  expect(await draft.finish()).toEqual({ before: { place: '' }, after: { place: '二楼' } });
  draft.change({ place: '三楼' });
  draft.change({ place: '二楼' });
  expect(await draft.finish()).toBeNull();
});
