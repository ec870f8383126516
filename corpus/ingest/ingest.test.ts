import { describe, expect, test } from 'vitest';
import { type IngestedText, ingest, ingestInSteps } from './ingest';

const hash = 'abcdef0123456789'.repeat(4);

function textsOf(content: string, file = '文件.txt'): readonly IngestedText[] {
  const result = ingest({ file, content, format: file.endsWith('.md') ? 'md' : 'txt', hash });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.texts;
}

function onlyText(content: string, file?: string): IngestedText {
  const [text, ...others] = textsOf(content, file);
  expect(others).toEqual([]);
  if (text === undefined) throw new Error('no text');
  return text;
}

function rolesOf(text: IngestedText): readonly string[] {
  return text.passages.map(({ role, text: words }) => `${role}: ${words}`);
}

describe('a law in Markdown', () => {
  const law = onlyText(
    [
      '# 森林防火条例',
      '1988年1月16日 国务院公布',
      '2009年1月1日 施行',
      '<!-- INFO END -->',
      '## 第一章 总　则',
      '第一条 为了有效预防和扑救森林火灾，保障人民生命财产安全，制定本条例。',
      '第二条 有下列情形之一的，由森林防火指挥机构\n\n统一指挥：',
      '（一）特别重大的；',
      '（二）跨行政区域的',
      '前款规定的情形由国务院规定。',
      '## 第二章 附则',
      '第三条 【施行日期】本条例自公布之日起施行,旧条例同时废止。',
    ].join('\n\n'),
    '森林防火条例.md',
  );

  test('is one text with its particulars', () => {
    expect(law.text.title).toBe('森林防火条例');
    expect(law.text.metadata).toEqual([
      { name: 'date', value: '1988年1月16日 国务院公布' },
      { name: 'date', value: '2009年1月1日 施行' },
    ]);
    expect(law.text.warnings).toEqual([]);
  });

  test('has its chapters as headings and its articles as paragraphs', () => {
    expect(rolesOf(law)).toEqual([
      'title: 森林防火条例',
      'metadata: 1988年1月16日 国务院公布',
      'metadata: 2009年1月1日 施行',
      'heading: 第一章 总　则',
      'paragraph: 第一条 为了有效预防和扑救森林火灾，保障人民生命财产安全，制定本条例。',
      'paragraph: 第二条 有下列情形之一的，由森林防火指挥机构统一指挥：',
      'paragraph: （一）特别重大的；',
      'paragraph: （二）跨行政区域的',
      'paragraph: 前款规定的情形由国务院规定。',
      'heading: 第二章 附则',
      'paragraph: 第三条 【施行日期】本条例自公布之日起施行，旧条例同时废止。',
    ]);
    expect(law.passages[8]?.headings).toEqual(['总则']);
    expect(law.passages[10]?.headings).toEqual(['附则', '施行日期']);
  });

  test('says why its marks are not in a passage', () => {
    const reasons = new Map(law.removed.map(({ characters, reason }) => [characters.trim(), reason]));
    expect(reasons.get('#')).toBe('标题符号');
    expect(reasons.get('<!-- INFO END -->')).toBe('文件中的标记');
  });
});

describe('a plain text', () => {
  test('is named by its first short line', () => {
    const text = onlyText('关于学习的通知\n\n各支部：\n\n请按时参加学习。\n');
    expect(text.text.title).toBe('关于学习的通知');
    expect(rolesOf(text)[0]).toBe('title: 关于学习的通知');
  });

  test('is named by its file where it begins with a sentence', () => {
    const text = onlyText('请各支部按时参加学习，并做好记录。\n\n有关事项如下。', '学习通知.2.txt');
    expect(text.text).toMatchObject({ title: '学习通知.2', sourceTitle: '学习通知.2' });
    expect(rolesOf(text)).toEqual(['paragraph: 请各支部按时参加学习，并做好记录。', 'paragraph: 有关事项如下。']);
  });

  test('keeps a long title apart from the sentence under it', () => {
    const title = '中共中央关于全面深化改革若干重大问题的决定的学习体会';
    expect(rolesOf(onlyText(`${title}\n\n改革开放是决定当代中国命运的关键一招，全党必须坚持。`))).toEqual([
      `title: ${title}`,
      'paragraph: 改革开放是决定当代中国命运的关键一招，全党必须坚持。',
    ]);
  });

  test('has the lines of a narrow page joined, and indented paragraphs apart', () => {
    const text = onlyText(
      [
        '学习体会',
        '　　做好群众工作是推动科学发展、促进社会和谐的重要保',
        '障，是实现党的领导、巩固党的执政地位的重要途径，也是新形',
        '势下的重要任务。',
        '　　我们要深入群众，虚心学习',
        '　　第三段不接着第二段。',
      ].join('\n'),
    );
    expect(rolesOf(text).slice(1)).toEqual([
      'paragraph: 做好群众工作是推动科学发展、促进社会和谐的重要保障，是实现党的领导、巩固党的执政地位的重要途径，也是新形势下的重要任务。',
      'paragraph: 我们要深入群众，虚心学习',
      'paragraph: 第三段不接着第二段。',
    ]);
  });

  test('keeps Latin words apart where a line was broken between them', () => {
    const text = onlyText('Notes on reading\n\nThe journal is called Modern\nConstruction and appears monthly.');
    expect(text.passages[1]?.text).toBe('The journal is called Modern Construction and appears monthly.');
    expect(text.passages[1]?.original).toContain('Modern\nConstruction');
  });

  test('keeps a list of short numbered lines a list, and headings with text under them headings', () => {
    const text = onlyText('工作安排\n\n一、学习\n\n按时学习，做好记录。\n\n二、分工\n\n1、张三\n2、李四\n3、王五\n');
    expect(rolesOf(text).slice(1)).toEqual([
      'heading: 一、学习',
      'paragraph: 按时学习，做好记录。',
      'heading: 二、分工',
      'paragraph: 1、张三',
      'paragraph: 2、李四',
      'paragraph: 3、王五',
    ]);
  });

  test('is cut where a paragraph is too long to be cited, at the ends of sentences', () => {
    const sentence = '做好群众工作是推动科学发展、促进社会和谐的重要保障。';
    const text = onlyText(`学习体会\n\n${sentence.repeat(60)}`);
    const parts = text.passages.slice(1);
    expect(parts.map(({ isOurCut }) => isOurCut)).toEqual([false, true, true]);
    for (const part of parts) expect(part.text.replaceAll(sentence, '')).toBe('');
  });

  test('says what is masked, broken off or unreadable', () => {
    const text = onlyText('学习体会\n\nxx镇的干部\uFFFD深入群众，认真听取群众意见，切实解决群众的实际');
    expect(text.text.warnings).toEqual(['有遮盖的字（xx）', '有认不出的字', '文末不全']);
  });

  test('of nothing but spaces is a failure that names the file', () => {
    const result = ingest({ file: '空.txt', content: ' \n\u3000\n', format: 'txt', hash });
    expect(result).toEqual({ ok: false, failure: { code: 'text-empty', message: '《空.txt》里没有文字' } });
  });
});

describe('several texts in one page', () => {
  const body = '做好群众工作是推动科学发展、促进社会和谐的重要保障，是实现党的领导、巩固党的执政地位的重要途径。';

  test('begin where a line is restated by the paragraph under it', () => {
    const texts = textsOf(
      `群众工作体会\n\n群众工作体会 ${body}\n\n工作方法\n\n${body}\n\n群众工作报告\n\n群众工作报告 ${body}`,
    );
    expect(texts.map(({ text }) => text.title)).toEqual(['群众工作体会', '群众工作报告']);
    expect(texts[0]?.passages.find(({ role }) => role === 'heading')?.text).toBe('工作方法');
  });

  test('may follow one that restates nothing', () => {
    const texts = textsOf(`开头一篇\n\n${body}\n\n群众工作报告\n\n群众工作报告 ${body}`);
    expect(texts.map(({ text }) => text.title)).toEqual(['开头一篇', '群众工作报告']);
  });

  test('are not what a list of like lines is', () => {
    expect(textsOf('名单\n\n第一支部先进个人\n\n第二支部先进个人\n\n第三支部先进个人\n\n完')).toHaveLength(1);
    expect(textsOf(`会议记录\n\n${body}\n\n审判员某某\n\n审判员某某\n\n某年某月`)).toHaveLength(1);
  });

  test('have ids of their file and their order', () => {
    const [first, second] = textsOf(`群众工作体会\n\n群众工作体会 ${body}\n\n群众工作报告\n\n群众工作报告 ${body}`);
    expect(first?.text.id).not.toBe(second?.text.id);
    expect(first?.passages.every(({ id, textId }) => textId === first.text.id && id.startsWith(first.text.id))).toBe(
      true,
    );
  });
});

test('a text is made in steps, so that others need not wait for all of it', () => {
  const content = `走访制度\n\n${'做好群众工作，要走到群众中去，听取群众的意见。\n\n'.repeat(20)}`;
  const source = { file: '走访制度.txt', content, format: 'txt', hash } as const;
  const steps = ingestInSteps(source);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(15);
  expect(step.value).toEqual(ingest(source));
});
