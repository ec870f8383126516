import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { readTopicPages, replaceTopicPages, type StoredTopicPage } from '../topic-rows';
import { topicPages } from './0003-topic-pages';

const page: StoredTopicPage = {
  topicId: 'k',
  passages: [
    {
      passageId: 'p',
      score: 0.625,
      evidence: [{ kind: 'heading', reason: '小标题“知悉民情”', words: ['知悉'], ranges: [[0, 2]] }],
    },
  ],
  keyTerms: [{ term: '民情', count: 3 }],
};

it('keeps the pages that were last worked out, and no others', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(topicPages.sql);
  replaceTopicPages(database, [{ ...page, topicId: 'gone' }]);
  replaceTopicPages(database, [page]);
  expect(readTopicPages(database)).toEqual([page]);
});

it('takes a damaged page for damage, not for evidence', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(topicPages.sql);
  database.exec(`INSERT INTO topic_page VALUES ('k', '[{"passageId":"p","score":"high","evidence":[]}]', '[]')`);
  expect(() => readTopicPages(database)).toThrow('passages');
});
