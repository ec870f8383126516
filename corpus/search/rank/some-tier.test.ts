import { describe, expect, it } from 'vitest';
import { loadSegmenter } from '../../segment/jieba';
import { plainDocument, plainPassage } from '../../testing/plain-passages';
import { foldText } from '../fold/folded-text';
import { createSearch } from '../search';
import { createDocumentSearch, type SearchDocument } from '../terms/document-search';

const segmenter = loadSegmenter();

function found(
  query: string,
  documents: readonly SearchDocument[],
  hasPartial = false,
): readonly (readonly [string, string])[] {
  const search = createDocumentSearch();
  search.add(documents);
  search.rankWith(segmenter, null);
  search.indexWaiting(documents.length);
  return search
    .find(query, { field: 'all', hasPartial })
    .matches.map(({ passageId, match }) => [passageId, match] as const);
}

describe('a question that no passage holds all words of', () => {
  const documents = [
    plainDocument('one', '要学习。'),
    plainDocument('two', '党员要走出机关，密切联系群众。'),
    plainDocument('three', '干部要关心群众生活。'),
    plainDocument('four', '天气很好。'),
  ];

  it('is answered with those that hold the most of them', () => {
    expect(found('怎么联系基层群众', documents)).toEqual([
      ['two', 'terms'],
      ['three', 'some'],
    ]);
  });

  it('is answered with nothing but what it says where it has signs', () => {
    expect(found('“联系基层群众”', documents)).toEqual([]);
    expect(found('机关 群众', documents)).toEqual([['two', 'terms']]);
  });
});

describe('several words with blanks between them', () => {
  const documents = [
    plainDocument('one', '农民工的工资要按时支付。'),
    plainDocument('both', '农民工可以申请法律援助。'),
    plainDocument('none', '天气很好。'),
  ];

  it('are followed by passages that hold some of them where that is asked for', () => {
    expect(found('农民工 援助', documents)).toEqual([['both', 'terms']]);
    expect(found('农民工 援助', documents, true)).toEqual([
      ['both', 'terms'],
      ['one', 'some'],
    ]);
  });

  it('are followed by nothing where one is in quotation marks or is to be left out', () => {
    expect(found('“农民工” 援助', documents, true)).toEqual([['both', 'terms']]);
    expect(found('农民工 援助 -天气', documents, true)).toEqual([['both', 'terms']]);
  });

  it('are answered as before where no passage holds all of them', () => {
    expect(found('农民工 天气', documents, true)).toEqual(found('农民工 天气', documents));
  });
});

it('adds nothing to a single word that stands somewhere', () => {
  const documents = [plainDocument('word', '反对尾巴主义。'), plainDocument('part', '反对个人主义。')];
  expect(found('尾巴主义', documents)).toEqual([['word', 'literal']]);
});

it('knows words by their other names', () => {
  const documents = [plainDocument('names', '村民委员会向村民会议负责。'), plainDocument('other', '支部要开会。')];
  expect(found('村委会是干什么的', documents)).toEqual([['names', 'some']]);
});

it('goes on with the items of a list that a passage leads in to', () => {
  const passages = ['要依靠法律。', '公务员的义务是：', '（一）忠于宪法；', '（二）忠于国家。', '公务员的权利是：'].map(
    (text) => plainPassage(text, text),
  );
  const search = createSearch((slot) => passages[slot] ?? plainPassage('none', ''));
  search.add({ id: 'text', title: '', isGuideline: false, firstSlot: 0, folded: foldText(passages) });
  search.rankWith(segmenter, null);
  search.indexWaiting(passages.length);
  const { matches } = search.find('公务员要尽哪些义务', { field: 'all' });
  expect(matches.map(({ slot }) => slot)).toEqual([1, 2, 3, 4]);
});

it('counts what the rest of its article says for a passage', () => {
  const passages = [
    '第一条 志愿者可以依法参加救援活动。',
    '发生险情的，应当购买保险。',
    '第二条 办公楼应当购买保险。',
  ].map((text) => plainPassage(text, text));
  const search = createSearch((slot) => passages[slot] ?? plainPassage('none', ''));
  search.add({ id: 'law', title: '服务条例', isGuideline: false, firstSlot: 0, folded: foldText(passages) });
  search.rankWith(segmenter, null);
  search.indexWaiting(passages.length);
  const { matches } = search.find('志愿者怎么买保险', { field: 'all' });
  expect(matches.map(({ slot }) => slot)).toEqual([1, 2, 0]);
});

it('counts what the title of its text says for a passage', () => {
  const titled = (id: string, textTitle: string, text: string): SearchDocument => ({
    ...plainDocument(id, text),
    textTitle,
  });
  const documents = [
    plainDocument('whole', '征收土地造成损失的，给予补偿。'),
    titled('other', '行政法', '应当公平补偿。'),
    titled('meant', '土地管理法', '应当公平补偿。'),
  ];
  expect(found('土地损失怎么补偿', documents)).toEqual([
    ['whole', 'terms'],
    ['meant', 'some'],
    ['other', 'some'],
  ]);
});

describe('a question that asks for something', () => {
  it.each([
    ['留置多长时间', '留置不得超过三个月。', '留置应当批准，留置之后应当通知。'],
    ['什么是突发事件', '本法所称突发事件，是指突然发生的灾害。', '突发事件要报告，突发事件要处置。'],
    ['谁负责信访', '信访由办公室负责。', '信访要重视，信访要公开。'],
    ['居委会主任怎么产生', '居委会主任由居民选举。', '居委会主任要热心，居委会主任要公道。'],
    ['为什么要依靠群众', '依靠群众是做好工作的根本保证。', '依靠群众，依靠群众，再依靠群众。'],
  ])('%s, prefers a passage that says it', (query, answer, other) => {
    const shown = found(query, [plainDocument('other', other), plainDocument('answer', answer)]);
    expect(shown[0]?.[0]).toBe('answer');
  });
});
