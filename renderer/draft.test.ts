import { expect, it } from 'vitest';
import { wording } from '../corpus/wording';
import type { Result } from '../electron/contract';
import { createDraft } from './draft';

interface Content {
  readonly title: string;
  readonly place: string;
  readonly chair: string;
}

const content: Content = { title: '学习', place: '', chair: '' };
const savedAt = '2026-12-01T08:00:00.000Z';

/** A library that holds the content, refuses a title of nothing, and answers when it is told to. */
function holding(initial: Content) {
  const sent: Partial<Content>[] = [];
  let held = initial;
  const send = async (change: Partial<Content>): Promise<Result<string>> => {
    sent.push(change);
    await Promise.resolve();
    if (change.title === '') return { ok: false, failure: { code: 'session-invalid', message: '主题没有写' } };
    held = { ...held, ...change };
    return { ok: true, value: savedAt };
  };
  return { sent, send, held: () => held };
}

it('sends what was changed, together, and says that it is safe only then', async () => {
  const library = holding(content);
  const draft = createDraft(content, library.send);
  draft.change({ place: '二' });
  draft.change({ place: '二楼', chair: '李明' });
  expect(draft.state.get()).toMatchObject({ content: { place: '二楼', chair: '李明' }, save: { kind: 'rest' } });
  const saving = draft.save();
  expect(draft.state.get().save).toEqual({ kind: 'saving' });
  expect(await saving).toBe(true);
  expect(library.sent).toEqual([{ place: '二楼', chair: '李明' }]);
  expect(draft.state.get().save).toEqual({ kind: 'saved', at: savedAt });
  expect(await draft.save()).toBe(true);
  expect(library.sent).toHaveLength(1);
});

it('two that save at once both wait until all is safe', async () => {
  const library = holding(content);
  const draft = createDraft(content, library.send);
  draft.change({ place: '一楼' });
  const first = draft.save();
  draft.change({ place: '二楼' });
  await Promise.all([draft.save(), draft.save()]);
  await first;
  expect(library.held().place).toBe('二楼');
  expect(library.sent).toHaveLength(2);
});

it('keeps what was refused, and sends it again with what is put right', async () => {
  const library = holding(content);
  const draft = createDraft(content, library.send);
  draft.change({ title: '', place: '二楼' });
  expect(await draft.save()).toBe(false);
  expect(draft.state.get()).toMatchObject({ content: { title: '' }, save: { kind: 'failed', message: '主题没有写' } });
  draft.adopt(content);
  expect(draft.state.get().content.place).toBe('二楼');
  draft.change({ title: '再学' });
  expect(await draft.save()).toBe(true);
  expect(library.held()).toMatchObject({ title: '再学', place: '二楼' });
});

it('adopts nothing while words are on their way, and what was changed elsewhere once they are safe', async () => {
  const draft = createDraft(content, holding(content).send);
  draft.change({ place: '二楼' });
  const saving = draft.save();
  draft.adopt(content);
  expect(draft.state.get().content.place).toBe('二楼');
  await saving;
  draft.adopt({ ...content, place: '三楼' });
  expect(draft.state.get().content.place).toBe('三楼');
  expect(await draft.finish()).toBeNull();
});

it('says that the library was interrupted, and loses nothing', async () => {
  let isLost = true;
  const library = holding(content);
  const draft = createDraft(content, (change) => (isLost ? Promise.reject(new Error('gone')) : library.send(change)));
  draft.change({ place: '二楼' });
  expect(await draft.save()).toBe(false);
  expect(draft.state.get().save).toEqual({ kind: 'failed', message: wording.window.reader.saveInterrupted });
  isLost = false;
  expect(await draft.save()).toBe(true);
  expect(library.held().place).toBe('二楼');
});

it('makes a step of what was changed between taking up and leaving, and none of nothing', async () => {
  const draft = createDraft(content, holding(content).send);
  expect(await draft.finish()).toBeNull();
  draft.change({ place: '二' });
  await draft.save();
  draft.change({ place: '二楼' });
  expect(await draft.finish()).toEqual({ before: content, change: { place: '二楼' } });
  draft.change({ place: '三楼' });
  draft.change({ place: '二楼' });
  expect(await draft.finish()).toBeNull();
});
