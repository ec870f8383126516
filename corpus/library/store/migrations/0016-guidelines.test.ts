import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { type Database, openDatabase } from '../database';
import { readTextTopics, type StoredTextTopics, writeTextTopics } from '../topic-rows';
import { sources } from './0001-sources';
import { topicPages } from './0003-topic-pages';
import { textTopics } from './0004-text-topics';
import { guidelines } from './0016-guidelines';

const topics: StoredTextTopics = {
  guidelineId: 'g',
  textId: 't',
  basis: 'now',
  passages: [
    {
      topicId: 'k',
      passageId: 'p',
      score: 0.625,
      evidence: [{ kind: 'heading', reason: '小标题“知悉民情”', words: ['知悉'], ranges: [[0, 2]] }],
      keyTerms: [{ term: '民情', count: 3, weight: 0.5 }],
    },
  ],
  guesses: [{ passageId: 'q', topicIds: ['k', 'm'], score: 0.4 }],
};

function libraryOfOneText(): Database {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(sources.sql);
  database.exec(topicPages.sql);
  database.exec(`INSERT INTO topic_page VALUES ('k', '[]', '[]')`);
  database.exec(textTopics.sql);
  database.exec(guidelines.sql);
  database.exec(`
    INSERT INTO source VALUES (1, 'a', 'h', 'txt', 'utf-8', 1, x'00');
    INSERT INTO text VALUES ('t', 1, 0, '甲', '甲', 0, 0, 1, NULL, '[]', '[]');
  `);
  return database;
}

it('keeps what a text was last assigned to, and nothing of a text that is gone', () => {
  const database = libraryOfOneText();
  writeTextTopics(database, [
    { ...topics, basis: 'before', passages: [] },
    { ...topics, textId: 'gone' },
  ]);
  const other = { ...topics, guidelineId: 'h' };
  writeTextTopics(database, [topics, other]);
  expect(readTextTopics(database)).toEqual([topics, other]);
  database.exec('DELETE FROM source');
  expect(readTextTopics(database)).toEqual([]);
});

it('takes a damaged row for damage, not for evidence', () => {
  const database = libraryOfOneText();
  database.exec(
    `INSERT INTO text_topics VALUES ('g', 't', 'now', '[{"passageId":"p","score":"high","evidence":[]}]', '[]')`,
  );
  expect(() => readTextTopics(database)).toThrow('passages');
});
