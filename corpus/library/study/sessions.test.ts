import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Passage } from '../../model';
import { entryId, excerptsOf } from '../../study/collection';
import { emptyRecord } from '../../study/session';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { wording } from '../../wording';
import type { Library, SessionChange } from '../interface';
import { openDatabase } from '../store/database';

const words = '只有先当好群众的学生';

function passageWith(library: Library, part: string): Passage {
  for (const { id } of library.texts()) {
    const found = succeeded(library.readText(id)).passages.find(
      ({ kind, text }) => kind === 'body' && text.includes(part),
    );
    if (found !== undefined) return found;
  }
  throw new Error(`No passage holds ${part}`);
}

function rangeOf(passage: Passage, part: string): { readonly start: number; readonly end: number } {
  const start = passage.text.indexOf(part);
  return { start, end: start + part.length };
}

it('a session begins with the template of its type, and is there after the program ends', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const made = succeeded(library.createSession({ title: ' 怎样做好群众工作 ', type: '党课', date: '2026-12-05' }));
  expect(made).toMatchObject({
    title: '怎样做好群众工作',
    type: '党课',
    date: '2026-12-05',
    start: null,
    record: null,
  });
  const template = library.sessionTemplates().find(({ type }) => type === '党课');
  expect(template?.agenda.length).toBeGreaterThan(3);
  expect(made).toMatchObject({ agenda: template?.agenda, questions: template?.questions, purpose: template?.purpose });
  expect(succeeded(library.createSession({ title: '空的', agenda: [], questions: [] }))).toMatchObject({
    agenda: [],
    questions: [],
  });
  library.close();
  expect(succeeded(libraryIn(folder).session(made.id))).toEqual(made);
});

it('takes in words of passages with their sources, and leaves all out where one is wrong', () => {
  const library = libraryIn(temporaryFolder());
  const { id } = succeeded(library.createSession({ title: '学习' }));
  const passage = passageWith(library, words);
  const range = rangeOf(passage, words);
  const added = succeeded(
    library.addToSession(id, [
      { kind: 'heading', title: '怎样当好群众的学生' },
      { kind: 'excerpt', passageId: passage.id, ...range, note: '联系走访谈', hint: '想一想“先”字' },
      { kind: 'excerpt', passageId: passage.id },
    ]),
  );
  expect(added.entries).toMatchObject([
    { kind: 'heading', title: '怎样当好群众的学生' },
    { excerpt: { quote: words, note: '联系走访谈', hint: '想一想“先”字', isChecked: false, placement: 'placed' } },
    { excerpt: { quote: passage.text, start: 0, end: passage.text.length } },
  ]);
  const again = succeeded(library.addToSession(id, [{ kind: 'excerpt', passageId: passage.id, ...range }]));
  expect(again.entries).toEqual(added.entries);
  const [, excerpt] = added.entries;
  const excerptId = excerpt?.kind === 'excerpt' ? excerpt.excerpt.id : '';
  const title = library.texts().find((text) => text.id === passage.textId)?.title;
  expect(library.sessionSources(id)[excerptId]).toEqual({
    headings: passage.headings,
    textTitle: title,
    citation: `《${title}》`,
    packed: null,
  });
  expect(library.sessionSources('nobody')).toEqual({});

  const wrong = [
    { kind: 'excerpt', passageId: passage.id, start: 0, end: 1e6 },
    { kind: 'excerpt', passageId: 'nowhere' },
  ] as const;
  const failures = wrong.map((one) => library.addToSession(id, [{ kind: 'heading', title: '多余的' }, one]));
  expect(failures).toMatchObject([{ failure: { code: 'range-invalid' } }, { failure: { code: 'not-found' } }]);
  expect(succeeded(library.session(id)).entries).toEqual(added.entries);
});

it('takes in a whole collection, with what was written to its words', () => {
  const library = libraryIn(temporaryFolder());
  const { id } = succeeded(library.createSession({ title: '学习' }));
  const collection = succeeded(library.createCollection('当好学生')).id;
  const passage = passageWith(library, words);
  const excerpt = { kind: 'excerpt', passageId: passage.id, ...rangeOf(passage, words), hint: '先' } as const;
  succeeded(library.gather(collection, [{ kind: 'heading', title: '放下架子' }, excerpt]));
  const { entries } = succeeded(library.addCollectionToSession(id, collection, null));
  expect(entries).toMatchObject([
    { title: '放下架子' },
    { excerpt: { quote: words, hint: '先', placement: 'placed' } },
  ]);
  const ofCollection = succeeded(library.collection(collection)).collection.entries;
  expect(entries.map(entryId)).not.toEqual(ofCollection.map(entryId));
  expect(succeeded(library.addCollectionToSession(id, collection, null)).entries).toEqual(entries);
  expect(library.addCollectionToSession(id, 'x', null)).toMatchObject({ failure: { code: 'not-found' } });
  expect(library.addCollectionToSession('x', collection, null)).toMatchObject({ failure: { code: 'not-found' } });
});

it('takes in single excerpts of a collection with the heading over them', () => {
  const library = libraryIn(temporaryFolder());
  const { id } = succeeded(library.createSession({ title: '学习' }));
  const collection = succeeded(library.createCollection('当好学生')).id;
  const passage = passageWith(library, words);
  const { start, end } = rangeOf(passage, words);
  succeeded(
    library.gather(collection, [
      { kind: 'heading', title: '为什么' },
      { kind: 'excerpt', passageId: passage.id },
      { kind: 'heading', title: '先当学生' },
      { kind: 'excerpt', passageId: passage.id, start, end },
      { kind: 'excerpt', passageId: passage.id, start, end: start + 2 },
    ]),
  );
  const ofCollection = excerptsOf(succeeded(library.collection(collection)).collection.entries);
  const chosen = ofCollection.filter(({ quote }) => quote === words).map((excerpt) => excerpt.id);
  const { entries } = succeeded(library.addCollectionToSession(id, collection, chosen));
  expect(entries).toMatchObject([{ title: '先当学生' }, { excerpt: { quote: words } }]);
  const wrong = library.addCollectionToSession(id, collection, [...chosen, 'x']);
  expect(wrong).toMatchObject({ failure: { code: 'not-found', message: wording.collection.excerptMissing('x') } });
});

it('knows itself where an excerpt stands, whatever a form sends back; one that comes back brings its place', () => {
  const library = libraryIn(temporaryFolder());
  const { id } = succeeded(library.createSession({ title: '学习' }));
  const passage = passageWith(library, words);
  const made = succeeded(
    library.addToSession(id, [{ kind: 'excerpt', passageId: passage.id, ...rangeOf(passage, words) }]),
  );
  const [entry] = made.entries;
  if (entry?.kind !== 'excerpt') throw new Error('No excerpt');
  const forged = { ...entry.excerpt, quote: '从未写过的话', start: 0, end: 6, isChecked: true, hint: '慢读' };
  const sent = succeeded(library.changeSession(id, { entries: [{ kind: 'excerpt', excerpt: forged }] }));
  expect(sent.entries).toEqual([{ kind: 'excerpt', excerpt: { ...entry.excerpt, isChecked: true, hint: '慢读' } }]);
  succeeded(library.changeSession(id, { entries: [] }));
  expect(succeeded(library.changeSession(id, { entries: made.entries })).entries).toEqual(made.entries);
  const broken = { ...entry.excerpt, note: 'a\0b' };
  expect(library.changeSession(id, { entries: [{ kind: 'excerpt', excerpt: broken }] })).toMatchObject({
    failure: { code: 'session-invalid', message: wording.session.wrong.unstorable },
  });
});

it('changes what is given and nothing else, also of two programs at once', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const other = libraryIn(folder);
  const { id } = succeeded(library.createSession({ title: '学习' }));
  succeeded(other.changeSession(id, { place: '二楼会议室', questions: ['原文怎么说？', ' ', ''] }));
  const changed = succeeded(library.changeSession(id, { chair: '李明' }));
  expect(changed).toMatchObject({ place: '二楼会议室', chair: '李明', questions: ['原文怎么说？'] });
  expect(other.sessions()).toEqual([changed]);
});

it('refuses what makes no sense, says why, and changes nothing', () => {
  const library = libraryIn(temporaryFolder());
  const before = succeeded(library.createSession({ title: '学习', start: '14:30', end: '16:00' }));
  const item = { id: '1', title: '领学', person: '', minutes: 20 };
  const wrong = wording.session.wrong;
  const changes: readonly (readonly [SessionChange, string])[] = [
    [{ title: '　 ' }, wrong.titleMissing],
    [{ title: '学'.repeat(101) }, wrong.titleLong(100)],
    [{ date: '2026-02-30' }, wrong.date('2026-02-30')],
    [{ start: '25:00' }, wrong.time('25:00')],
    [{ end: '14:30' }, wrong.endBeforeStart('14:30', '14:30')],
    [{ expected: 100_000 }, wrong.people(100_000)],
    [{ agenda: [item, item] }, wrong.agendaTwice],
    [{ agenda: [{ ...item, minutes: 601 }] }, wrong.minutes('领学', 601, 600)],
    [{ purpose: '半个字\ud842' }, wrong.unstorable],
    [{ record: { ...emptyRecord, speeches: [{ name: '李明', points: '一\0二' }] } }, wrong.unstorable],
    [{ reading: Array.from({ length: 501 }, () => '篇目') }, wrong.tooMany(500)],
  ];
  for (const [change, message] of changes) {
    expect(library.changeSession(before.id, change)).toEqual({
      ok: false,
      failure: { code: 'session-invalid', message },
    });
  }
  expect(library.createSession({ title: '' })).toMatchObject({ failure: { code: 'session-invalid' } });
  expect(library.sessions()).toEqual([before]);
  for (const result of [
    library.session('x'),
    library.changeSession('x', { chair: '李明' }),
    library.removeSession('x'),
    library.copySession('x'),
    library.addToSession('x', []),
  ]) {
    expect(result).toMatchObject({ failure: { code: 'not-found', message: wording.session.missing('x') } });
  }
});

it('puts back what was removed as it was, and copies a session without its day and record', () => {
  const library = libraryIn(temporaryFolder());
  const { id } = succeeded(library.createSession({ title: '学习', date: '2026-12-05', place: '二楼' }));
  const passage = passageWith(library, words);
  succeeded(library.addToSession(id, [{ kind: 'excerpt', passageId: passage.id, ...rangeOf(passage, words) }]));
  const record = {
    present: 20,
    attendees: ['李明', '王芳', ' '],
    absences: [{ name: '赵强', reason: '出差' }],
    speeches: [{ name: '王芳', points: '要先当学生。' }],
    resolutions: ['每月走访一次。', ''],
    followUps: [{ task: '修路灯', person: '李明', due: '12月底' }],
  };
  const held = succeeded(library.changeSession(id, { record }));
  expect(held.record).toEqual({ ...record, attendees: ['李明', '王芳'], resolutions: ['每月走访一次。'] });
  expect(succeeded(library.removeSession(id))).toEqual(held);
  expect(library.sessions()).toEqual([]);
  expect(succeeded(library.restoreSession(held))).toEqual(held);

  const copy = succeeded(library.copySession(id));
  expect(copy).toMatchObject({ title: '学习', date: null, place: '二楼', record: null, agenda: held.agenda });
  const excerptOf = ({ entries: [entry] }: typeof copy) => (entry?.kind === 'excerpt' ? entry.excerpt : null);
  expect(excerptOf(copy)).toEqual({ ...excerptOf(held), id: expect.any(String) });
  expect(excerptOf(copy)?.id).not.toBe(excerptOf(held)?.id);
  expect(library.sessions().map((session) => session.id)).toEqual([copy.id, id]);
  expect(library.restoreSession({ ...held, id: 'a\0b' })).toMatchObject({ failure: { code: 'session-invalid' } });
});

it('templates and the plan of a year are the person’s own', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const [first] = library.sessionTemplates();
  if (first === undefined) throw new Error('No template');
  const own = { ...first, questions: ['本月做了什么？'] };
  expect(succeeded(library.changeSessionTemplate(own))).toEqual(own);
  expect(succeeded(library.createSession({ title: '大会', type: first.type })).questions).toEqual(own.questions);
  const withBlanks = { ...own, questions: [...own.questions, ' '] };
  expect(succeeded(library.changeSessionTemplate(withBlanks))).toEqual(own);
  expect(library.sessionTemplates()).toHaveLength(6);
  expect(libraryIn(folder).sessionTemplates()[0]).toEqual(own);
  expect(library.changeSessionTemplate({ ...own, questions: ['\udc00'] })).toMatchObject({
    failure: { code: 'session-invalid', message: wording.session.wrong.unstorable },
  });
  const long = { ...own, agenda: [{ id: '1', title: '讨论', person: '', minutes: 601 }] };
  expect(library.changeSessionTemplate(long)).toMatchObject({ failure: { code: 'session-invalid' } });
  expect(succeeded(library.resetSessionTemplate(first.type))).toEqual(first);
  expect(library.sessionTemplates()[0]).toEqual(first);

  expect(library.plannedSessions(2026)).toBeNull();
  expect(succeeded(library.planSessions(2026, 12))).toBe(12);
  expect(libraryIn(folder).plannedSessions(2026)).toBe(12);
  expect(library.planSessions(2026, 1000)).toMatchObject({ failure: { code: 'session-invalid' } });
});

it('what the disk refuses is said, and nothing of it is kept', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const before = succeeded(library.createSession({ title: '学习' }));
  const other = openDatabase(join(folder, 'library.db'));
  other.exec(`CREATE TRIGGER refuse BEFORE UPDATE ON session BEGIN SELECT RAISE(FAIL, 'no'); END`);
  expect(library.changeSession(before.id, { chair: '李明' })).toMatchObject({ failure: { code: 'library-unusable' } });
  other.exec('DROP TRIGGER refuse');
  other.close();
  expect(succeeded(library.session(before.id))).toEqual(before);
});
