import { describe, expect, it } from 'vitest';
import { loadSegmenter } from '../segment/jieba';
import type { Segmenter } from '../segment/segmenter';
import { plainDocument } from '../testing/plain-passages';
import type { PassageField } from './search';
import {
  createDocumentSearch,
  type DocumentSearch,
  type FoundDocuments,
  type SearchDocument,
} from './terms/document-search';

const segmenter = loadSegmenter();

function literalSearch(documents: readonly SearchDocument[]): DocumentSearch {
  const search = createDocumentSearch();
  search.add(documents);
  return search;
}

function rankedSearch(documents: readonly SearchDocument[]): DocumentSearch {
  const search = literalSearch(documents);
  search.rankWith(segmenter, null);
  search.indexWaiting(documents.length);
  return search;
}

function found(search: DocumentSearch, query: string, field: PassageField = 'all'): FoundDocuments {
  return search.find(query, { field, accepts: () => true });
}

function ids(search: DocumentSearch, query: string, field: PassageField = 'all'): string[] {
  return found(search, query, field).matches.map(({ passageId }) => passageId);
}

/** Every hit with what is marked in it. */
function marks(
  search: DocumentSearch,
  query: string,
  documents: readonly SearchDocument[],
): [string, string, ...string[]][] {
  return found(search, query).matches.map(({ passageId, match, ranges }) => {
    const text = documents.find(({ passage }) => passage.id === passageId)?.passage.text ?? '';
    return [passageId, match, ...ranges.map((range) => text.slice(...range))];
  });
}

describe('order', () => {
  const documents = [
    plainDocument('under heading', '要有耐心。', { headings: ['化解矛盾的能力'] }),
    plainDocument('terms', '矛盾要及时化解，能力要不断提高。'),
    plainDocument('parts', '提高能力，才能化解矛盾。'),
    plainDocument('run', '提高化解矛盾的能力，是当务之急。'),
    plainDocument('nothing', '矛盾无处不在。'),
  ];
  const search = rankedSearch(documents);

  it('is: the whole run, all parts, all terms, only under such a heading', () => {
    expect(marks(search, '化解矛盾 能力', documents)).toEqual([
      ['run', 'terms', '化解矛盾', '能力'],
      ['parts', 'terms', '能力', '化解矛盾'],
      ['terms', 'terms', '矛盾', '化解', '能力'],
      ['under heading', 'terms'],
    ]);
  });

  it('puts the characters as typed before the same words apart', () => {
    expect(marks(search, '化解矛盾的能力', documents)).toEqual([
      ['run', 'literal', '化解矛盾的能力'],
      ['parts', 'terms', '能力', '化解', '矛盾'],
      ['terms', 'terms', '矛盾', '化解', '能力'],
      ['under heading', 'terms'],
      ['nothing', 'some', '矛盾'],
    ]);
  });

  it('is the same for the hits of one kind alone, page by page, and all are counted', () => {
    const all = found(search, '化解矛盾 能力');
    const mixed = rankedSearch([...documents, plainDocument('variant', '提高化解矛盾的 能力，化解矛盾 能力。')]);
    const kinds = new Set(found(mixed, '化解矛盾 能力').matches.map(({ match }) => match));
    expect(kinds.size).toBeGreaterThan(1);
    for (const match of kinds) {
      const ofKind = found(mixed, '化解矛盾 能力').matches.filter((one) => one.match === match);
      const pages = [0, 1, 2, 3, 4].flatMap((offset) => {
        const page = mixed.find('化解矛盾 能力', { field: 'all', match, offset, limit: 1 });
        expect(page.total).toBe(all.total + 1);
        return page.matches.map(({ passageId }) => passageId);
      });
      expect(pages).toEqual(ofKind.map(({ passageId }) => passageId));
    }
  });

  it('puts other forms of the characters after the characters themselves', () => {
    const both = [plainDocument('variant', '应急處置'), plainDocument('literal', '应急处置')];
    expect(marks(rankedSearch(both), '应急处置', both)).toEqual([
      ['literal', 'literal', '应急处置'],
      ['variant', 'variant', '應急處置'.replace('應', '应')],
    ]);
  });

  it('prefers words that stand close together', () => {
    const near = '联系群众要有耐心，化解纠纷要讲方法，也要依靠各方面的力量来办事。';
    const far = '联系群众要有耐心，也要依靠各方面的力量来办事，化解纠纷要讲方法。';
    const search = rankedSearch([plainDocument('far', far), plainDocument('near', near)]);
    expect(ids(search, '群众 化解')).toEqual(['near', 'far']);
  });

  it('puts the guideline before others that say it as well', () => {
    const search = rankedSearch([
      plainDocument('other', '走好群众路线。'),
      plainDocument('guideline', '走好群众路线。', { isGuideline: true }),
    ]);
    expect(ids(search, '群众路线')).toEqual(['guideline', 'other']);
  });

  it('lists a passage for its title only together with words of its own', () => {
    const search = rankedSearch([
      plainDocument('title', '如何做好调研', { title: '如何做好调研', role: 'title', kind: 'heading' }),
      plainDocument('body', '要依靠群众。', { title: '如何做好调研' }),
    ]);
    expect(ids(search, '调研')).toEqual(['title']);
    expect(ids(search, '调研 群众')).toEqual(['body']);
    expect(ids(search, '群众调研')).toEqual(['body', 'title']); // which holds one of the words itself
    expect(ids(search, '做好调研')).toEqual(['title']);
    expect(ids(search, '调研', 'title')).toEqual(['title', 'body']);
  });
});

describe('fields', () => {
  const title = '群众工作笔记';
  const search = rankedSearch([
    plainDocument('title', title, { title, role: 'title', kind: 'heading' }),
    plainDocument('heading', '工作方法', { title, role: 'heading', kind: 'heading' }),
    plainDocument('body', '深入实际，讲究工作方法。', { title, headings: ['工作方法'] }),
    plainDocument('under', '深入实际。', { title, headings: ['工作方法'] }),
  ]);

  it.each([
    ['“工作方法”', 'all', ['heading', 'body', 'under']],
    ['“工作方法”', 'body', ['body']],
    ['“工作方法”', 'heading', ['heading', 'body', 'under']],
    ['工作方法', 'title', []],
    ['笔记', 'title', ['title', 'heading', 'body', 'under']],
    ['笔记', 'body', []],
  ] as const)('%s in %s', (query, field, expected) => {
    const answer = found(search, query, field);
    expect(answer.relaxed === null ? ids(search, query, field) : []).toEqual(expected);
  });

  it.each([
    ['正文:工作方法', ['body']],
    ['小标题：工作方法 深入', ['under', 'body']],
    ['标题:笔记 深入', ['under', 'body']],
    ['深入 -小标题:工作方法', []],
  ])('%s', (query, expected) => {
    expect(found(search, query).relaxed === null ? ids(search, query) : []).toEqual(expected);
  });
});

describe('signs', () => {
  const search = rankedSearch([
    plainDocument('a', '化解矛盾，靠群众工作。'),
    plainDocument('b', '矛盾要化解，命令主义要不得。'),
    plainDocument('c', '百姓的利益。'),
    plainDocument('d', '第3-5条（试行）：“处理”或“处置”。'),
  ]);

  it.each([
    ['“化解矛盾”', ['a']],
    ['「化解矛盾」', ['a']],
    ['"矛盾化解"', []],
    ['化解 -命令主义', ['a']],
    ['化解 不含“群众工作”', ['b']],
    ['群众 或 百姓', ['a', 'c']],
    ['(群众 或 百姓) 利益', ['c']],
    ['3-5条（试行）：“处理”或', ['d']],
    ['”或“', ['d']],
    ['：“', ['d']],
    ['-5', ['d']],
  ])('%s', (query, expected) => {
    const answer = found(search, query);
    expect(answer.relaxed === null ? ids(search, query).sort() : []).toEqual(expected);
  });
});

describe('a query that nothing holds', () => {
  const documents = [
    plainDocument('a', '干部要联系群众，化解矛盾。'),
    plainDocument('b', '工作要有新思路。'),
    plainDocument('c', '干部要学习。'),
  ];
  const search = rankedSearch(documents);

  it('is answered without the word that stands nowhere', () => {
    const answer = found(search, '干部 麒麟 群众');
    expect(answer.relaxed?.dropped).toEqual(['麒麟']);
    expect(answer.relaxed?.reason).toBe('查找范围内没有一段含“麒麟”，下面是去掉“麒麟”之后的结果。');
    expect(marks(search, '干部 麒麟 群众', documents)).toEqual([['a', 'terms', '干部', '群众']]);
    expect(answer.offers[0]).toBe('干部 群众');
    for (const offer of answer.offers) expect(found(search, offer)).toMatchObject({ relaxed: null });
  });

  it('is answered with the words that stand together, rare ones first', () => {
    const answer = found(search, '干部 群众 思路');
    expect(answer.relaxed?.dropped).toEqual(['思路']);
    expect(answer.relaxed?.reason).toBe('查找范围内没有一段同时含全部词语，下面是去掉“思路”之后的结果。');
    expect(ids(search, '干部 群众 思路')).toEqual(['a']);
  });

  it('leaves whole words out, as they were typed', () => {
    const answer = found(search, '联系群众 学习思路 化解矛盾');
    expect(answer.relaxed?.dropped).toEqual(['学习思路']);
    expect(answer.offers).toEqual(['联系群众 化解矛盾', '联系群众', '化解矛盾']);
  });

  it('keeps what is excluded excluded', () => {
    expect(ids(search, '干部 麒麟 -群众')).toEqual(['c']);
  });

  it('is answered with what was excluded where nothing else is left', () => {
    const answer = found(search, '化解矛盾 -群众');
    expect(answer.relaxed).toEqual({
      dropped: ['群众'],
      reason: '查找范围内含其余词语的段落都含“群众”，下面是不排除它的结果。',
    });
    expect(answer.matches.map(({ passageId }) => passageId)).toEqual(['a']);
  });

  it('is taken apart term by term where it has no blanks', () => {
    expect(found(search, '联系群众麒麟').relaxed?.dropped).toEqual(['麒麟']);
    expect(ids(search, '联系群众麒麟')).toEqual(['a']);
  });

  it('is offered the parts of it that stand somewhere', () => {
    const unranked = literalSearch(documents);
    expect(found(unranked, '甲联系群众乙学习')).toMatchObject({
      matches: [],
      relaxed: { dropped: ['甲联系群众乙学习'], reason: '查找范围内没有一段含“甲联系群众乙学习”。' },
      reading: '理解为：含“甲联系群众乙学习”',
      offers: ['联系群众', '学习'],
    });
    expect(found(search, '麒麟')).toMatchObject({ matches: [], relaxed: { dropped: ['麒麟'] }, offers: [] });
  });

  it('is not answered with a single character that is left of a name', () => {
    const answer = found(search, '郝新');
    expect(answer).toMatchObject({ total: 0, relaxed: { reason: '查找范围内没有一段含“郝新”。' } });
    expect(found(search, '麒麟干').total).toBe(0);
  });

  it('is offered no piece of a number or of a word of letters', () => {
    const numbers = literalSearch([plainDocument('a', '在2012年，按ISO标准办。')]);
    expect(found(numbers, '2035年').offers).toEqual([]);
    expect(found(numbers, '2012年办事').offers).toEqual(['2012年']);
    expect(found(numbers, 'isolation').offers).toEqual([]);
  });

  it('is not answered where less than a third of it is left, but offered that', () => {
    const answer = found(search, '麒麟 凤凰 貔貅 学习');
    expect(answer).toMatchObject({ total: 0, offers: ['学习'] });
    expect(answer.relaxed?.reason).toBe('查找范围内没有一段含“麒麟”“凤凰”“貔貅”。');
  });

  it('stays within the filter of the caller', () => {
    const answer = search.find('干部 群众', { field: 'all', accepts: (id) => id !== 'a' });
    expect(answer.matches.map(({ passageId }) => passageId)).toEqual(['c']);
    expect(answer.relaxed?.dropped).toEqual(['群众']);
    const nowhere = search.find('甲联系群众乙学习', { field: 'all', accepts: (id) => id === 'c' });
    expect(nowhere.offers).toEqual(['学习']);
  });
});

it('says how it read the query', () => {
  const search = rankedSearch([plainDocument('a', '化解矛盾')]);
  expect(found(search, '化解矛盾 能力').reading).toBe('理解为：同时含“化解矛盾”和“能力”');
  expect(found(search, '调动的积极性').reading).toBe('理解为：含“调动的积极性”，或分开含“调动”“积极性”');
  expect(found(search, '“调动的积极性”').reading).toBe('理解为：含“调动的积极性”');
});

it('answers nothing for nothing', () => {
  const search = rankedSearch([plainDocument('a', '群众')]);
  for (const query of ['', ' 　', '\u200b\n'])
    expect(found(search, query)).toMatchObject({ total: 0, matches: [], relaxed: null, reading: '', offers: [] });
});

it('reads no more than its limit of a query, and says so', () => {
  const search = rankedSearch([plainDocument('a', '群众工作')]);
  for (const query of ['群众'.repeat(250_000), '('.repeat(10_000), '群众 '.repeat(5000), '(群众 '.repeat(3000)])
    expect(found(search, query).reading).toContain('只用了前 1000 个字');
  expect(ids(search, '群众 '.repeat(5000))).toEqual(['a']);
});

describe('before ranking', () => {
  const documents = [plainDocument('a', '干部要联系群众，化解矛盾。'), plainDocument('b', '矛盾化解了。')];

  it('finds runs and parts at once', () => {
    const search = literalSearch(documents);
    expect(search.isRankingReady).toBe(false);
    expect(search.saveTerms()).toBeNull();
    expect(ids(search, '化解矛盾')).toEqual(['a']);
    expect(ids(search, '矛盾 化解').sort()).toEqual(['a', 'b']);
  });

  it('takes a run apart at its punctuation where it stands nowhere whole, and says so', () => {
    const answer = found(literalSearch(documents), '矛盾，化解');
    expect(answer.matches.map(({ passageId }) => passageId).sort()).toEqual(['a', 'b']);
    expect(answer.relaxed).toEqual({
      dropped: [],
      reason: '查找范围内没有一段照原样含这些字，下面是分开含其中词语的结果。',
    });
  });

  it('counts what waits, and begins when nothing does', () => {
    const search = literalSearch(documents);
    expect(search.indexWaiting(1)).toBe(2);
    search.rankWith(segmenter, null);
    expect(search.indexWaiting(0)).toBe(2);
    expect(search.indexWaiting(1)).toBe(1);
    expect(search.isRankingReady).toBe(false);
    expect(ids(search, '化解了矛盾')).toEqual([]);
    expect(search.indexWaiting(1)).toBe(0);
    expect(search.isRankingReady).toBe(true);
    expect(ids(search, '化解了矛盾').sort()).toEqual(['a', 'b']);
  });
});

describe('saved terms', () => {
  const documents = [
    plainDocument('a', '干部要联系群众，化解矛盾。', { title: '笔记', headings: ['方法'] }),
    plainDocument('b', '矛盾化解了。'),
  ];
  const saved = rankedSearch(documents).saveTerms();

  /** Cuts nothing: shows that an answer came from what was saved. */
  function restored(
    added: readonly SearchDocument[],
    data: string | null,
    changed: Partial<Segmenter> = {},
  ): [search: DocumentSearch, waiting: number] {
    const search = literalSearch(added);
    search.rankWith({ ...segmenter, ...changed }, data);
    return [search, search.indexWaiting(0)];
  }

  it('spare cutting anything again', () => {
    const [search, waiting] = restored(documents, saved);
    expect(waiting).toBe(0);
    expect(marks(search, '化解了矛盾', documents)).toEqual([
      ['b', 'terms', '矛盾', '化解'],
      ['a', 'terms', '化解', '矛盾'],
    ]);
  });

  it('hold only for passages as they are now', () => {
    const [a] = documents;
    if (!a || saved === null) throw new Error('nothing saved');
    const changed = plainDocument('b', '听取意见。');
    const added = plainDocument('c', '群众的意见。');
    const [search, waiting] = restored([a, changed, added], saved);
    expect(waiting).toBe(2);
    search.indexWaiting(2);
    expect(ids(search, '化解了矛盾')).toEqual(['a']);
    expect(ids(search, '意见的听取')).toEqual(['b', 'c']); // c was added, and holds one of the words
    expect(restored([a], saved)[1]).toBe(0);
    const moved = plainDocument('a', a.passage.text, { title: '笔记', headings: ['原则'] });
    expect(restored([moved], saved)[1]).toBe(1);
  });

  it('are made anew for another segmenter and after damage', () => {
    expect(restored(documents, saved, { version: 'another' })[1]).toBe(2);
    for (const damaged of ['', 'x', '{}\n{}', saved?.slice(0, -40) ?? '', `x${saved}`]) {
      const [search, waiting] = restored(documents, damaged);
      expect(waiting).toBe(2);
      search.indexWaiting(2);
      expect(ids(search, '化解了矛盾')).toHaveLength(2);
    }
  });

  it('follow what is added and removed', () => {
    const search = rankedSearch(documents);
    search.remove(['a', 'never there']);
    search.add([plainDocument('c', '矛盾少，化解早。')]);
    expect(search.isRankingReady).toBe(true);
    expect(ids(search, '化解了矛盾')).toEqual(['b', 'c']);
    search.add([plainDocument('c', '别的话。')]);
    expect(ids(search, '化解了矛盾')).toEqual(['b']);
    expect(restored(documents, search.saveTerms())[1]).toBe(1);
  });
});
