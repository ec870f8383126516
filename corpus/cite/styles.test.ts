import { describe, expect, it } from 'vitest';
import { bracketedCitation, citationOf, quoteWithCitation } from '../cite';
import { type CitationStyle, citationStyles, type MetadataField, type MetadataName, type Text } from '../model';
import { randomFrom } from '../testing/random';

function text(title: string, fields: Partial<Record<MetadataName, string>> = {}): Text {
  const metadata: MetadataField[] = [];
  for (const name of names) {
    const value = fields[name];
    if (value !== undefined) metadata.push({ name, value });
  }
  return {
    id: 't1',
    title,
    sourceFile: 'a.txt',
    sourceTitle: title,
    order: 0,
    isGuideline: false,
    characters: 0,
    passageCount: 0,
    editionOf: null,
    warnings: [],
    metadata,
  };
}

const values = {
  author: ['张三', '张三、李四', '甲局，乙局', '张三；李四；王五；赵六'],
  journal: ['求是', '现代物业·新建设', '学报（社会科学版）'],
  issue: ['2012年第6期', '2012年第3卷第6期', '2012年第1-2期', '第6期', '2012年增刊'],
  documentNumber: ['某发〔2024〕7号'],
  meeting: ['某次会议', '某市委员会第三次会议'],
  date: ['2024年3月5日', '1990年3月2日通过 2003年修订'],
  pages: ['12', '12—15', '12、15', '扉页'],
  proofreading: ['识别文字，未核对'],
} satisfies Partial<Record<MetadataName, readonly string[]>>;
const names: readonly (keyof typeof values)[] = [
  'author',
  'journal',
  'issue',
  'documentNumber',
  'meeting',
  'date',
  'pages',
  'proofreading',
];

const article = text('新形势下基层党建工作初探', {
  author: '张自亮',
  journal: '现代物业·新建设',
  issue: '2012年第6期',
});
const notice = text('关于走访的通知', { documentNumber: '某发〔2024〕7号', meeting: '某次会议', date: '2024年3月5日' });

describe('GB/T 7714', () => {
  it('writes half-width signs in the edition of 2015', () => {
    const of = (one: Text, page: string | null = null) => citationOf(one, page, 'gbt7714-2015');
    expect(of(article)).toBe('张自亮. 新形势下基层党建工作初探[J]. 现代物业·新建设, 2012(6).');
    expect(of(article, '13')).toBe('张自亮. 新形势下基层党建工作初探[J]. 现代物业·新建设, 2012(6): 13.');
    expect(of(notice)).toBe('关于走访的通知: 某发〔2024〕7号[A]. 某次会议, 2024-03-05.');
    expect(of(text('《条例》'))).toBe('条例[Z].');
    expect(of(text('条例', { pages: '12—15' }))).toBe('条例[Z]: 12-15.');
  });

  it('writes wide ones in the edition of 2025, but for full stop and hyphen', () => {
    const of = (one: Text, page: string | null = null) => citationOf(one, page, 'gbt7714-2025');
    expect(of(article, '12—15')).toBe('张自亮. 新形势下基层党建工作初探[J]. 现代物业·新建设，2012（6）：12-15.');
    expect(of(notice, '2')).toBe('关于走访的通知：某发〔2024〕7号[A]. 某次会议，2024-03-05：2.');
  });

  it('names three authors', () => {
    const by = (author: string) => citationOf(text('调研报告', { author }), null, 'gbt7714-2015');
    expect(by('张三、李四、王五')).toBe('张三, 李四, 王五. 调研报告[Z].');
    expect(by('张三、李四、王五、赵六')).toBe('张三, 李四, 王五, 等. 调研报告[Z].');
  });

  it('takes volume and number of an issue apart, and leaves other words alone', () => {
    const issued = (issue: string) => citationOf(text('文', { journal: '刊', issue }), null, 'gbt7714-2015');
    expect(issued('2012年第3卷第6期')).toBe('文[J]. 刊, 2012, 3(6).');
    expect(issued('2012年第1—2期')).toBe('文[J]. 刊, 2012(1-2).');
    expect(issued('2012年增刊')).toBe('文[J]. 刊, 2012年增刊.');
    const dated = text('文', { journal: '刊', date: '2012年6月1日' });
    expect(citationOf(dated, null, 'gbt7714-2015')).toBe('文[J]. 刊, 2012.');
  });

  it('leaves out the full stop in brackets, and does not nest wide ones', () => {
    expect(bracketedCitation(article, '13', 'gbt7714-2025')).toBe(
      '（张自亮. 新形势下基层党建工作初探[J]. 现代物业·新建设，2012(6)：13）',
    );
    expect(quoteWithCitation('做人的工作', article, '13', 'gbt7714-2015')).toBe(
      '“做人的工作”（张自亮. 新形势下基层党建工作初探[J]. 现代物业·新建设, 2012(6): 13）',
    );
  });
});

it('says title, number and page in the plain style', () => {
  expect(citationOf(notice, '2', 'internal')).toBe('《关于走访的通知》，某发〔2024〕7号，第2页');
  expect(citationOf(article, null, 'internal')).toBe('《新形势下基层党建工作初探》');
});

it('says in every style that words were recognised and not checked', () => {
  const scanned = text('通知', { proofreading: '识别文字，未核对', pages: '3' });
  for (const style of citationStyles) {
    expect(citationOf(scanned, null, style), style).toContain('识别文字，未核对');
    expect(bracketedCitation(scanned, null, style), style).toContain('识别文字，未核对');
  }
});

/** A sign next to one that it cannot follow, a sign at the edge, or brackets around nothing. */
const faulty =
  /[，：、,:;；]\s*[，：、,:;；.。）)]|[（(]\s*[，：、,:;；.]|\.\s*[.，：、,:;；]|（\s*）|\(\s*\)|\[\s*\]|《》|〔〕| {2}|null|undefined/u;
const atEdge = /^[\s，：、,:;；.]|[\s，：、,:;；]$/u;

it.each<CitationStyle>(citationStyles)('leaves no sign behind for what a text does not say: %s', (style) => {
  const random = randomFrom(7714);
  const seen = new Set<string>();
  for (let round = 0; round < 1000; round += 1) {
    const fields: Partial<Record<MetadataName, string>> = {};
    for (const name of names) {
      const choice = values[name][Math.floor(random() * values[name].length * 2)];
      if (choice !== undefined) fields[name] = choice;
    }
    const one = text('关于印发《条例》的通知', fields);
    const page = random() < 0.3 ? '12' : null;
    const alone = citationOf(one, page, style);
    const inside = bracketedCitation(one, page, style).slice(1, -1);
    for (const citation of [alone, inside]) {
      expect(citation).not.toMatch(faulty);
      expect(citation).not.toMatch(atEdge);
      seen.add(citation);
    }
    expect(inside).not.toMatch(/\.$/u);
  }
  expect(seen.size).toBeGreaterThan(10);
});
