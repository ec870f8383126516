import { expect, it } from 'vitest';
import { builtCommandLine, placeOf } from './testing';

const library = builtCommandLine().on('library');
const { run: kb, json } = library;

it('plans a session, fills, changes, copies and removes it', () => {
  const made = json('session', 'new', '--title', '怎样做好群众工作', '--type', '主题党日', '--date', '2026-12-05').at(
    'session',
  );
  expect(made.raw).toMatchObject({ title: '怎样做好群众工作', date: '2026-12-05', start: null, record: null });
  expect(made.at('agenda').list.map((item) => item.at('minutes').raw)).toEqual([5, 25, 25, 30, 5]);
  const id = made.at('id').text;
  const times = ['--start', '14:30', '--end', '15:00', '--expected', '23'];
  const agenda = ['--agenda', '领学原文，主持人，25', '--agenda', '学、议、定，,5'];
  expect(json('session', 'set', id, ...times, ...agenda).at('session').raw).toMatchObject({
    expected: 23,
    agenda: [
      { title: '领学原文', person: '主持人', minutes: 25 },
      { title: '学、议、定', person: '', minutes: 5 },
    ],
  });
  const { id: passageId, range } = placeOf(library, '命令主义');
  json('session', 'add', id, passageId, ...range, '--note', '对照检查', '--heading', '反对命令主义');
  const other = placeOf(library, '尾巴主义');
  const annotation = json('annotate', other.id, ...other.range, '--note', '读三遍').at('annotation', 'id').text;
  const added = json('session', 'add', id, '--annotation', annotation).at('session');
  expect(added.at('entries').raw).toMatchObject([
    { kind: 'heading', title: '反对命令主义' },
    { kind: 'excerpt', excerpt: { passageId, quote: '命令主义', note: '对照检查' } },
    { kind: 'excerpt', excerpt: { passageId: other.id, quote: '尾巴主义', note: '读三遍' } },
  ]);
  expect(json('session', 'add', id, passageId, ...range).at('session', 'entries').raw).toEqual(added.at('entries').raw);
  const kept = json('session', 'show', id).at('session');
  expect(kept.at('entries').raw).toEqual(added.at('entries').raw);
  expect(json('session', 'list').raw).toEqual({ sessions: [kept.raw] });
  const shown = kb('session', 'show', id).out;
  expect(shown).toContain('合计 30 分钟，与会议时间相符');
  expect(shown).toContain('“命令主义”（《提高做好新形势下群众工作的能力》）　批注：对照检查');
  expect(json('session', 'set', id, '--date', '', '--start', '').at('session').raw).toMatchObject({
    date: null,
    start: null,
    end: '15:00',
  });
  const { status, error } = kb('session', 'add', id, passageId, '--collection', '没有这个');
  expect([status, error]).toEqual([1, expect.stringContaining('没有这个')]);
  expect(json('session', 'show', id).at('session', 'entries').list).toHaveLength(3);
  const copy = json('session', 'copy', id).at('session', 'id').text;
  json('session', 'remove', id);
  expect(
    json('session')
      .at('sessions')
      .list.map((one) => one.at('id').text),
  ).toEqual([copy]);
  json('session', 'remove', copy);
});
