import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../model';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';

async function checked(text: string, name = 'draft.txt'): Promise<readonly Verdict[]> {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, text);
  const draft = succeeded(await libraryIn(folder).checkFile(file));
  expect(draft.text).toBe(text);
  for (const verdict of draft.verdicts) holdsTogether(text, verdict);
  return draft.verdicts;
}

/** What must be so of every verdict. */
function holdsTogether(text: string, { quote, start, end, edits, status }: Verdict): void {
  expect(text.slice(start, end).replace(/\s*\n[\s>]*/gu, '')).toBe(quote);
  const without = (op: 'insert' | 'delete') => edits.filter((edit) => edit.op !== op).map((edit) => edit.text);
  if (status !== 'not-found') expect(without('delete').join('')).toBe(quote);
  if (status === 'exact') expect(edits).toEqual([{ op: 'equal', text: quote }]);
}

async function only(text: string): Promise<Verdict> {
  const verdicts = await checked(text);
  const [verdict] = verdicts;
  if (verdict === undefined || verdicts.length > 1) throw new Error(`${verdicts.length} quotations`);
  return verdict;
}

const feeling = '群众工作不是能力问题，不是水平问题，不是文凭问题，不是级别问题，最核心最关键的是感情问题';

describe('a quotation', () => {
  it('is exact character for character', async () => {
    const verdict = await only(`有一句话：“${feeling}”。`);
    expect(verdict.status).toBe('exact');
    expect(verdict.best).toMatchObject({ text: feeling, similarity: 1 });
    expect(verdict.citation).toContain(verdict.best?.textTitle);
    expect(verdict.wording).toBeNull();
  });

  it.each([
    ['a comma', feeling.replace('，', '、')],
    ['a blank', feeling.replace('，', '， ')],
    ['a full stop that the source has not there', `${feeling}；`],
  ])('differs in punctuation alone: %s', async (_, quote) => {
    expect(await only(`有一句话：“${quote}”。`)).toMatchObject({ status: 'punctuation' });
  });

  it.each([
    ['swapped', feeling.replace('水平', '本事')],
    ['dropped', feeling.replace('感情', '情')],
    ['one negation less', feeling.replace('不是文凭', '是文凭')],
    ['order', feeling.replace('最核心最关键', '最关键最核心')],
    ['traditional', feeling.replace('关键', '關鍵')],
  ])('is altered: %s', async (_, quote) => {
    const verdict = await only(`有一句话：“${quote}”。`);
    expect(verdict.status).toBe('altered');
    expect(verdict.wording).toBe(feeling);
    expect(verdict.best?.text).toBe(feeling);
  });

  it('is altered where the letter before its last mark was dropped', async () => {
    const verdict = await only('有一句话：“群众工作不是能力问题，不是水平问，”。');
    expect(verdict.status).toBe('altered');
    expect(verdict.wording).toBe('群众工作不是能力问题，不是水平问题，');
  });

  it('is altered by one digit', async () => {
    const quote = '全国34321个乡镇中，34321个乡镇建立了党组织';
    const verdict = await only(`据统计：“${quote}”。`);
    expect(verdict.status).toBe('altered');
    expect(verdict.edits.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: '4' },
      { op: 'insert', text: '1' },
    ]);
  });

  it('may leave words out where it says so', async () => {
    const verdict = await only(`有一句话：“群众工作不是能力问题……最核心最关键的是感情问题”。`);
    expect(verdict).toMatchObject({ status: 'exact', hasOmission: true });
    expect(verdict.pieces).toHaveLength(2);
  });

  it('is spliced of true phrases that stand apart', async () => {
    const verdict = await only('要有本领：“只有了解群众，才能密切党群血肉联系”。');
    expect(verdict.status).toBe('spliced');
    expect(verdict.pieces.map(({ text }) => text).join('')).toContain('密切党群血肉联系');
    expect(verdict.wording).toBeNull();
  });

  it('is misattributed where the draft names another text', async () => {
    const named = await only(`《提高做好新形势下群众工作的能力》指出：“${feeling}。”`);
    expect(named).toMatchObject({ status: 'misattributed', claimed: '提高做好新形势下群众工作的能力' });
    const right = await only(`《新形势下如何做好群众工作心得体会》指出：“${feeling}”。`);
    expect(right).toMatchObject({ status: 'exact', claimed: null });
  });

  it.each([
    ['文章说：“是级别问题，最核心最关键的是感情问题”。', 'exact', '不'],
    ['文章说：“级别问题，最核心最关键的是感情问题”。', 'exact', '不是'],
    ['《提高做好新形势下群众工作的能力》说：“级别问题，最核心最关键的是感情问题”。', 'misattributed', '不是'],
    ['这不是“级别问题，最核心最关键的是感情问题”。', 'exact', null],
    ['文章说：“不是级别问题，最核心最关键的是感情问题”。', 'exact', null],
    ['文章说：“群众工作……级别问题，最核心最关键的是感情问题”。', 'exact', '不是'],
  ])('tells where the source turns its words: %s', async (text, status, turnedBy) => {
    expect(await only(text)).toMatchObject({ status, turnedBy });
  });

  it('is not found, which says nothing against it', async () => {
    const verdict = await only('古人云：“不积跬步，无以至千里；不积小流，无以成江海。”');
    expect(verdict).toMatchObject({ status: 'not-found', best: null, edits: [] });
  });

  it('that is a phrase is never accused', async () => {
    expect(await only('要落实“三会二课”。')).toMatchObject({ status: 'not-found', isPhrase: true, best: null });
  });
});

describe('a draft', () => {
  it('of Markdown has its blocks checked', async () => {
    const verdicts = await checked(`# 发言\n\n> ${feeling}\n`, 'draft.md');
    expect(verdicts).toMatchObject([{ status: 'exact', form: 'block' }]);
  });

  it('without quotations has no verdicts', async () => {
    expect(await checked('今天的会就开到这里。')).toEqual([]);
  });

  it('that cannot be read fails by name', async () => {
    const library = libraryIn(temporaryFolder());
    const result = await library.checkFile('/nowhere/讲稿.docx');
    expect(result).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
  });
});

describe('a file that is no draft', () => {
  const files = join(__dirname, '../../testing/files');
  const bad = readdirSync(files).filter((name) => /^bad-.*\.docx$/u.test(name));

  it.each(bad)('is refused as it would be on import: %s', async (name) => {
    const library = libraryIn(temporaryFolder());
    const checkedFile = await library.checkFile(join(files, name));
    const { failed } = await library.importPaths([join(files, name)]);
    expect(failed).toHaveLength(1);
    expect(checkedFile).toMatchObject({ ok: false, failure: { message: expect.stringContaining(name) } });
  });
});

describe('a check', () => {
  /** Each is altered in another way, and has to be compared. */
  const long = Array.from({ length: 400 }, (_, number) => `“${feeling.replace('级别', `第${number}号`)}”。`).join('\n');

  it('tells how far it has come', async () => {
    const shares: number[] = [];
    succeeded(
      await libraryIn(temporaryFolder()).checkText(
        { name: '', text: long },
        { onProgress: (share) => shares.push(share) },
      ),
    );
    expect(shares.length).toBeGreaterThan(400);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThanOrEqual(0);
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('is called off alone: what is checked afterwards is checked', async () => {
    const library = libraryIn(temporaryFolder());
    const stopped = library.checkText({ name: '', text: long }, { onProgress: () => library.cancelCheck() });
    expect(await stopped).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    const { verdicts } = succeeded(await library.checkText({ name: '', text: `“${feeling}”。` }));
    expect(verdicts.map(({ status }) => status)).toEqual(['exact']);
  });
});
