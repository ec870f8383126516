import { expect, it } from 'vitest';
import { emptyRecord } from '../../corpus/study/session';
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

it('chooses single excerpts of a collection', () => {
  const id = json('session', 'new', '--title', '学习').at('session', 'id').text;
  const collection = json('collection', 'new', '--title', '摘编').at('collection', 'id').text;
  const place = placeOf(library, '命令主义');
  const other = placeOf(library, '尾巴主义');
  json('collection', 'add', collection, place.id, ...place.range, '--heading', '反对什么');
  const entries = json('collection', 'add', collection, other.id, ...other.range).at('collection', 'entries');
  const excerpt = entries.at(2, 'excerpt', 'id').text;
  const chosen = json('session', 'add', id, '--collection', collection, '--excerpt', excerpt).at('session', 'entries');
  expect(chosen.raw).toMatchObject([{ title: '反对什么' }, { excerpt: { quote: '尾巴主义' } }]);
  expect(kb('session', 'add', id, '--excerpt', excerpt)).toMatchObject({
    status: 2,
    error: expect.stringContaining('--collection'),
  });
});

it('records a session in parts, shows the record and takes it back', () => {
  const id = json('session', 'new', '--title', '怎样做好群众工作').at('session', 'id').text;
  expect(json('session', 'record', id).at('session', 'record').raw).toEqual(emptyRecord);
  const attendance = ['--present', '21', '--attendee', '李明、王芳', '--attendee', '赵强', '--absent', '钱进，出差'];
  json('session', 'record', id, ...attendance, '--speech', '李明：先听，后讲：不急。');
  const followUp = ['--follow-up', '走访困难户，送政策，王芳，12月底'];
  expect(
    json('session', 'record', id, '--resolution', '每月走访一次。', ...followUp).at('session', 'record').raw,
  ).toEqual({
    present: 21,
    attendees: ['李明', '王芳', '赵强'],
    absences: [{ name: '钱进', reason: '出差' }],
    speeches: [{ name: '李明', points: '先听，后讲：不急。' }],
    resolutions: ['每月走访一次。'],
    followUps: [{ task: '走访困难户，送政策', person: '王芳', due: '12月底' }],
  });
  const shown = kb('session', 'show', id).out;
  expect(shown).toContain('已记录');
  expect(shown).toContain('缺席与事由：钱进（出差）');
  expect(shown).toContain('1. 走访困难户，送政策，责任人王芳，时限12月底');
  expect(kb('session', 'record', id, '--follow-up', '走访').status).toBe(2);
  expect(kb('session', 'record', id, '--speech', '先听后讲').status).toBe(2);
  expect(kb('session', 'record', id, '--clear', '--present', '3').status).toBe(2);
  expect(json('session', 'record', id, '--clear').at('session', 'record').raw).toBeNull();
});
