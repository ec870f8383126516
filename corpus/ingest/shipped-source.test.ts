import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../model';
import { decode } from './decode';
import { type IngestedText, ingest } from './ingest';

const bytes = readFileSync(new URL('../texts/群众工作-source.txt', import.meta.url));
const decoded = decode(bytes);
if (!decoded.ok) throw new Error(decoded.failure.message);
const { content } = decoded.value;
const result = ingest({
  file: '群众工作-source.txt',
  content,
  format: 'txt',
  hash: createHash('sha256').update(bytes).digest('hex'),
  guidelineTitles: ['提高做好新形势下群众工作的能力'],
});
if (!result.ok) throw new Error(result.failure.message);
const source = result.value;
const passages = source.texts.flatMap((text) => text.passages);

function textAt(order: number): IngestedText {
  const text = source.texts[order];
  if (text === undefined) throw new Error(`no text ${order}`);
  return text;
}

/** The one passage that reads so. */
function holding(words: string): Passage {
  const found = passages.filter((passage) => passage.text.includes(words));
  expect(found.length, `passages with ${words}`).toBeGreaterThan(0);
  const [first] = found;
  if (first === undefined) throw new Error(words);
  return first;
}

describe('the shipped source', () => {
  test('holds seventeen texts in order', () => {
    expect(source.texts.map(({ text }) => text.sourceTitle)).toEqual([
      '提高做好新形势下群众工作的能力',
      '新形势下如何做好群众工作心得体会',
      '新形势下如何做好群众工作',
      '做好新时期群众工作的几点做法和体会',
      '新形势下基层党建工作',
      '如何做好群众工作感悟体会(最新)',
      'xx新形势下如何做好群众工作心得体会',
      '新形势下加强群众工作调研报告',
      '切实提高做好群众工作的能力',
      '加强和改进新形势下群众工作调研报告',
      '新形势下如何做好群众工作心得体会',
      '如何做好新形势下的基层党建工作(讲课稿)',
      '新时期做好群众工作的几点思考',
      '努力增强新形势下做好群众工作的能力',
      '如何做好新时期群众工作',
      '做好新形势下基层党建工作的思考',
      '做好群众工作的能力',
    ]);
    expect(source.texts.map(({ text }) => text.order)).toEqual(source.texts.map((_, order) => order));
  });

  test('shows titles without site tags, masks and half-width brackets, and the fuller wording', () => {
    const changed = source.texts.filter(({ text }) => text.title !== text.sourceTitle);
    expect(changed.map(({ text }) => text.title)).toEqual([
      '新形势下基层党建工作初探',
      '如何做好群众工作感悟体会',
      '2015新形势下如何做好群众工作心得体会',
      '如何做好新形势下的基层党建工作（讲课稿）',
    ]);
  });

  test('has one title passage a text, and a second only for the fuller wording', () => {
    for (const { text, passages } of source.texts) {
      const titles = passages.filter((passage) => passage.role === 'title').map((passage) => passage.text);
      expect(titles).toEqual(text.order === 4 ? ['新形势下基层党建工作', text.title] : [text.title]);
    }
  });

  test('has one guideline, the first', () => {
    expect(source.texts.filter(({ text }) => text.isGuideline).map(({ text }) => text.order)).toEqual([0]);
  });

  test('is accounted for to the last character', () => {
    expect(source.characters).toBe(21_542);
    let position = 0;
    for (const { text, range, passages, removed } of source.texts) {
      expect(range[0]).toBe(position);
      expect(text.characters).toBe(range[1] - range[0]);
      const pieces = [
        ...passages.flatMap((passage) => passage.source.spans),
        ...removed.map(({ start, end }) => [start, end] as const),
      ].sort((one, other) => one[0] - other[0]);
      for (const [start, end] of pieces) {
        expect(start).toBe(position);
        position = end;
      }
      expect(range[1]).toBe(position);
    }
    expect(position).toBe(content.length);
  });

  test('keeps each passage as it stands, with corrections on top', () => {
    for (const passage of passages) {
      expect(passage.source.spans.map(([start, end]) => content.slice(start, end)).join('')).toBe(passage.original);
      let text = '';
      let position = 0;
      for (const { start, end, from, to } of passage.corrections) {
        expect(passage.original.slice(start, end)).toBe(from);
        text += passage.original.slice(position, start) + to;
        position = end;
      }
      expect(text + passage.original.slice(position)).toBe(passage.text);
    }
  });

  test('has ids that are its own, and the same another time', () => {
    const again = ingest({
      file: 'copy.txt',
      content,
      format: 'txt',
      hash: createHash('sha256').update(bytes).digest('hex'),
    });
    const ids = passages.map((passage) => passage.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(again.ok && again.value.texts.flatMap((text) => text.passages.map((passage) => passage.id))).toEqual(ids);
  });

  test.each([
    '当前位置',
    '文档之家',
    '下载本文档',
    '期待你的好评',
    'style=',
    'align=',
    '1/ 13',
    '– 22 –',
    '(3)',
    '（3）',
    '(9)',
    '相关主题',
    '文本预览',
    '相关文档',
    '最新文档',
    '(最新)',
    '（最新）',
    '\n',
    '臵',
    '诉1',
    '近年 2',
  ])('has no %j in any passage', (noise) => {
    expect(passages.filter((passage) => passage.text.includes(noise))).toEqual([]);
  });

  test('has no half-width punctuation left between Chinese characters', () => {
    const left = passages.flatMap(
      (passage) => passage.text.match(/[\u4E00-\u9FFF”*][,.:;?!()][\u4E00-\u9FFF“*]/g) ?? [],
    );
    // The journal's name has lost its dot: nobody knows what stood there.
    expect(left).toEqual(['业?新']);
  });

  test('has no space inside a sentence', () => {
    const spaced = passages.filter((passage) => /[\u4E00-\u9FFF，。、] | [\u4E00-\u9FFF，。、]/.test(passage.text));
    expect(spaced.map((passage) => passage.role)).toEqual(['metadata', 'metadata']);
  });

  test.each([
    '党的群众工作内容是具体的，包括思想、政治、经济、文化等方面的任务',
    '人民群众的力量才能得到有效发挥',
    '人们必须在市场竞争中求生存谋发展',
    '没有树立正确的群众观，严重疏远群众',
    '促进社会和谐稳定的重要途径，是工会履行基本职责',
    '不但重数量，更要重质量，立足具体的社会环境',
    '采取过激的行为来反映利益诉求。这些都要求我们',
    '广泛凝聚群众力量，悉心汲取群众智慧',
    '近年来，我们坚持不懈地抓了干部作风建设',
    '由于缺少与群众的直接接触，在做群众工作时',
    '重视和解决好党的工作难进入、难开展的突出问题',
    '利为民所谋。以求真务实作风推进各项工作',
    '政策水平修养方面，要对与百姓的生产生活息息相关的',
    '社会主义市场经济不断发展的新时期，我们党的执政条件',
    '党的群众工作呈现出新的特点。做好群众工作',
    '也必须正视新情况新问题',
    '使群众发自内心地拥护党和政府',
    '突出问题桩桩有人管',
    '大闹大解决的侥幸心理，容易被少数',
    '两违拆除、涉法涉诉',
    '基层党建工作方面的业务知识',
    '马克思主义党的学说的应用',
    '关系到党和人民事业的兴、衰',
    '按照民主集中制组织起来的统一体',
    '现有基层组织371.8万个，而全国34324个乡镇中',
    '中共党员，现系中国石油集团',
    '“送政策、送温暖、送服务”活动，排忧解难促和谐',
    '1、干部下基层开展',
    '防范和处置群体性突发事件的问题',
  ])('reads %s without a break', (words) => {
    expect(holding(words).text).toContain(words);
  });

  test('has passages that one can quote', () => {
    for (const passage of passages) {
      expect(passage.original.length).toBeLessThanOrEqual(600);
      expect(passage.text).toBe(passage.text.trim());
      expect(passage.text).not.toBe('');
    }
  });

  test('marks its own cuts', () => {
    const cuts = passages.filter((passage) => passage.isOurCut).map((passage) => passage.text.slice(0, 6));
    expect(cuts).toEqual([
      '一、党支部由',
      '二、党支部以',
      '三、党支部要',
      '四、企业党政',
      '摘要：党的基',
      '群众观点是历',
      '一是经济结构',
      '心理素质修养',
      '一要把握群众',
      '二是针对不同',
    ]);
  });
});

describe('the guideline', () => {
  const { passages } = textAt(0);

  test('has four headings with three, four, three and six points', () => {
    const groups = passages
      .filter((passage) => passage.role === 'heading')
      .map((heading) => ({
        title: heading.text,
        level: heading.level,
        points: passages.flatMap((passage) =>
          passage.headings[0] === heading.text && passage.runInHeading !== null
            ? [passage.text.slice(...passage.runInHeading)]
            : [],
        ),
      }));
    expect(groups).toEqual([
      {
        title: '把握新形势下群众工作的基本内涵',
        level: 1,
        points: ['群众工作的对象、内容和方法', '群众工作的实质和要求', '群众工作的目的'],
      },
      {
        title: '坚持新形势下群众工作的基本原则',
        level: 1,
        points: [
          '实现对人民群众的领导与反对命令主义、尾巴主义相结合',
          '教育引导群众与当好群众学生相结合',
          '依靠群众力量与遵循客观规律相结合',
          '思想引导与解决实际问题相结合',
        ],
      },
      {
        title: '抓住新形势下群众工作的重点问题',
        level: 1,
        points: [
          '实现好、维护好、发展好群众根本利益的问题',
          '引导群众与党同心同德的问题',
          '防范和处置群体性突发事件的问题',
        ],
      },
      {
        title: '提高新形势下群众工作的具体能力',
        level: 1,
        points: [
          '了解群众的能力',
          '发动群众的能力',
          '教育群众的能力',
          '服务群众的能力',
          '协调关系和化解矛盾的能力',
          '防范和处置群体性事件和突发事件的能力',
        ],
      },
    ]);
  });

  test('has twenty-six passages, of which the sixteen points end their headings', () => {
    expect(passages).toHaveLength(26);
    for (const passage of passages) {
      if (passage.runInHeading !== null)
        expect(passage.headings.at(-1)).toBe(passage.text.slice(...passage.runInHeading));
    }
  });

  test('records what it corrects in 处臵', () => {
    const [correction, ...others] = holding('防范和处置群体性突发事件的问题').corrections.filter(
      ({ isPunctuation }) => !isPunctuation,
    );
    expect(others).toEqual([]);
    expect(correction).toMatchObject({ from: '臵', to: '置', start: 4, end: 5 });
  });
});

describe('headings', () => {
  test.each([
    ['新形势下的群众工作任务重', ['树立正确的群众观，敢于做群众工作']],
    ['一要带着感情去做群众工作', ['带着感情去做群众工作']],
    [
      '采取专题报告会',
      ['干部下基层开展“送政策、送温暖、送服务”活动，排忧解难促和谐，密切党群干群关系', '送政策释民惑，积极引导群众'],
    ],
    ['三、党支部要积极开展', ['新形势下企业党支部的特点']],
    ['在新的形势下，企业党支部如何发挥', []],
    ['包村干部直接面对基层', ['2015年如何做好群众工作心得体会', '对待群众工作要真心']],
    ['改善人民生活条件', ['2015年如何做好群众工作心得体会', '群众满意的标准是做好群众工作的根本目标']],
    ['得民心者得天下', ['篇一', '执政为民是做好群众工作的坚实基础']],
    ['近年来，我们坚持不懈', ['近年来做好群众工作的主要措施和经验', '以作风建设为主线，有效增强各级干部的群众观念']],
    ['市场经济发展带来的经济成分', ['要把握好当前的基层党建形势', '党员教育管理方式明显滞后于形势发展']],
    ['面对这样的基层党建形势', ['要把握好当前的基层党建形势']],
    ['4、社会心态失衡', ['目录', '影响新时期群众工作的原因']],
    ['密切党同人民群众的血肉联系[1][2]', []],
    [
      '需要创造安定团结的社会稳定局面',
      ['充分认识做好新形势下群众工作的极端重要性', '做好群众工作是发展社会主义市场经济的内在要求'],
    ],
    ['中国共产党是有组织的统一整体', ['基层党组织在党的建设中地位和作用', '党的基层组织是党的组织基础']],
    ['放下架子，坦诚相见', ['聆听呼声']],
    ['二是针对不同的人', ['分清主次']],
  ])('above %s', (words, headings) => {
    expect(holding(words).headings).toEqual(headings);
  });

  test('end without punctuation, of whole-line and run-in headings alike', () => {
    for (const heading of passages.flatMap((passage) => passage.headings)) {
      expect(heading).not.toMatch(/[。，；：,;:]$|^[一二三四五六七八九十]、|^[（(]/);
      expect(heading.length).toBeLessThanOrEqual(40);
    }
  });

  test('a numbered paragraph that lost its break finds the heading that its sister has', () => {
    const passage = textAt(7).passages.find(({ text }) => text.startsWith('（二）从干部'));
    expect(passage?.headings.at(-1)).toBe('从干部的角度来看');
  });
});

describe('particulars', () => {
  test('a subtitle', () => {
    expect(textAt(2).text.metadata).toEqual([{ name: 'subtitle', value: '学习“七一”讲话精神心得体会' }]);
    expect(textAt(2).passages[1]).toMatchObject({ role: 'subtitle', kind: 'heading' });
  });

  test("a journal article's head, which the page has after the body", () => {
    const { text, passages } = textAt(4);
    expect(text.metadata.map(({ name }) => name)).toEqual([
      'journal',
      'issue',
      'author',
      'affiliation',
      'abstract',
      'keywords',
      'classification',
      'articleNumber',
      'aboutAuthor',
    ]);
    expect(text.metadata.find(({ name }) => name === 'issue')?.value).toBe('2012年第11卷第6期');
    expect(text.metadata.find(({ name }) => name === 'author')?.value).toBe('张自亮');
    expect(text.metadata.find(({ name }) => name === 'articleNumber')?.value).toBe('1671-8089(2012)06-0030-02');
    expect(passages.filter(({ role }) => role === 'abstract').map(({ kind }) => kind)).toEqual(['body']);
  });

  test('a title that the body words differently', () => {
    expect(textAt(16).text.metadata).toEqual([{ name: 'alternativeTitle', value: '做好群众工作的方法' }]);
  });

  test('abstract, keywords, and a table of contents as an outline', () => {
    const { text, passages } = textAt(12);
    expect(text.metadata.map(({ name }) => name)).toEqual(['abstract', 'keywords']);
    const outline = passages.filter(({ role }) => role === 'outline');
    expect(outline).toHaveLength(35);
    expect(outline.filter(({ level }) => level === 2)).toHaveLength(7);
    expect(outline.at(-1)?.text).toBe('5、把建立健全工作机制与加强领导结合起来');
  });
});

test('warnings say what to look at', () => {
  const of = (part: string) =>
    source.texts
      .filter(({ text }) => text.warnings.some((warning) => warning.includes(part)))
      .map(({ text }) => text.order);
  expect(of('文末不全')).toEqual([0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 16]);
  expect(of('（**）')).toEqual([3, 7]);
  expect(of('（xx）')).toEqual([9]);
  expect(of('正文少于目录')).toEqual([12]);
});
