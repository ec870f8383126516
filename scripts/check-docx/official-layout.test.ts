import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { ExportRequest, Library } from '../../corpus/library/interface';
import type { Session } from '../../corpus/study/session';
import { libraryIn, succeeded, temporaryFolder } from '../../corpus/testing/temporary-library';
import { checkOfficialLayout } from './official-layout';

/** Eight excerpts of the shipped texts, planned and recorded. */
function sessionIn(library: Library): Session {
  const { id } = succeeded(
    library.createSession({
      title: '怎样做好新形势下群众工作',
      branch: '某某党支部',
      date: '2026-12-05',
      start: '14:30',
      end: '16:00',
      place: '二楼会议室',
      chair: '李明',
      expected: 23,
      reading: ['《论群众路线》'],
    }),
  );
  const passages = library.texts().flatMap((text) =>
    succeeded(library.readText(text.id))
      .passages.filter(({ kind, text: words }) => kind === 'body' && words.length > 60)
      .slice(0, 2),
  );
  const additions = passages
    .slice(0, 8)
    .map(({ id: passageId }) => ({ kind: 'excerpt' as const, passageId, hint: '想一想' }));
  return succeeded(library.addToSession(id, [{ kind: 'heading', title: '怎样当好群众的学生' }, ...additions]));
}

async function exported(library: Library, request: Omit<ExportRequest, 'groupBy'>): Promise<Uint8Array> {
  return succeeded(await library.renderExport({ ...request, groupBy: 'text' })).bytes;
}

function wrongIn(docx: Uint8Array): readonly string[] {
  return checkOfficialLayout(docx).flatMap(({ name, found, isRight }) => (isRight ? [] : [`${name}：${found}`]));
}

it('every number of the standard holds in a session as it is exported, wherever its citations stand', async () => {
  const library = libraryIn(temporaryFolder());
  const select = { kind: 'session', sessionId: sessionIn(library).id } as const;
  for (const citations of ['footnotes', 'endnotes', 'inline', 'line'] as const) {
    const docx = await exported(library, { select, format: 'docx', citations });
    expect(wrongIn(docx), citations).toEqual([]);
  }
});

it('tells a document that is laid out otherwise, and each number that was changed', async () => {
  const library = libraryIn(temporaryFolder());
  const select = { kind: 'session', sessionId: sessionIn(library).id } as const;
  const plain = wrongIn(await exported(library, { select, format: 'docx', layout: 'plain' }));
  expect(plain.length).toBeGreaterThan(10);

  const parts = unzipSync(await exported(library, { select, format: 'docx' }));
  const changed = (name: string, from: string | RegExp, to: string) => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    expect(xml.search(from), name).toBeGreaterThan(-1);
    return wrongIn(zipSync({ ...parts, [name]: strToU8(xml.replaceAll(new RegExp(from, 'gu'), to)) }));
  };
  expect(changed('word/document.xml', 'w:top="2098"', 'w:top="1440"')).toEqual(['上边距：1440']);
  expect(changed('word/document.xml', 'eachPage', 'continuous')).toEqual(['脚注每页重新编号：continuous']);
  expect(changed('word/document.xml', '2026年12月5日', '2026年12月05日')).toHaveLength(1);
  expect(changed('word/fontTable.xml', 'w:val="楷体"', 'w:val="宋体"')).toEqual(['楷体_GB2312的代用字体：宋体']);
  expect(changed('word/styles.xml', 'w:firstLineChars="200"', 'w:firstLineChars="0"')).toHaveLength(4);
  expect(changed('word/styles.xml', 'w:line="579"', 'w:line="580"')).toHaveLength(5);
});

it('holds every word and number of the session', async () => {
  const library = libraryIn(temporaryFolder());
  const session = sessionIn(library);
  const parts = unzipSync(
    await exported(library, { select: { kind: 'session', sessionId: session.id }, format: 'docx' }),
  );
  const runs = (name: string) =>
    [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(
      ([, words]) => words,
    );
  const words = runs('word/document.xml');
  const quotes = session.entries.flatMap((entry) => (entry.kind === 'excerpt' ? [entry.excerpt.quote] : []));
  expect(quotes).toHaveLength(8);
  expect(words).toEqual(expect.arrayContaining(quotes));
  expect(words).toEqual(
    expect.arrayContaining([
      ...session.questions.map((question, index) => `${index + 1}. ${question}`),
      '23人',
      '二楼会议室',
    ]),
  );
  const sources = Object.values(library.sessionSources(session.id)).map(({ citation }) => `${citation}。`);
  expect(runs('word/footnotes.xml')).toEqual(sources);
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;

it.skipIf(!hasOffice)(
  '22 lines of 28 characters stand on a page that LibreOffice sets',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    const library = libraryIn(join(folder, 'library'));
    const long = library
      .texts()
      .flatMap((text) => succeeded(library.readText(text.id)).passages)
      .filter(({ kind, text }) => kind === 'body' && /^\p{Script=Han}[\p{Script=Han}，。、；：]{200,}$/u.test(text));
    const { id } = succeeded(library.createSession({ title: '行数', agenda: [], questions: [], purpose: '' }));
    succeeded(
      library.addToSession(
        id,
        long.slice(0, 12).map(({ id: passageId }) => ({ kind: 'excerpt', passageId })),
      ),
    );
    const docx = await exported(library, {
      select: { kind: 'session', sessionId: id },
      format: 'docx',
      citations: 'inline',
    });
    writeFileSync(join(folder, 'a.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')]);
    execFileSync('pdftotext', ['-layout', '-f', '2', '-l', '2', join(folder, 'a.pdf'), join(folder, 'a.txt')]);
    const lines = readFileSync(join(folder, 'a.txt'), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(lines.at(-1)).toMatch(/^— ?2 ?—$/u);
    const text = lines.slice(0, -1);
    expect(text).toHaveLength(22);
    const full = text.filter((line) => /^[\p{Script=Han}，。、；：]+$/u.test(line)).map((line) => line.length);
    expect(Math.max(...full)).toBe(28);
    expect(full.filter((length) => length >= 27 && length <= 28).length).toBeGreaterThan(full.length / 2);
  },
);
