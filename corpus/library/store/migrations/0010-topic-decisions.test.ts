import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { deleteDecision, readDecisions, type StoredDecision, writeDecision } from '../decision-rows';
import { topicDecisions } from './0010-topic-decisions';

const decision: StoredDecision = {
  passageId: 'no such passage',
  textId: 'no such text',
  topicId: 'k',
  decision: 'in',
  start: 0,
  end: 6,
  quote: '𠮷利“群众”',
  prefix: '',
  suffix: '',
};

it('keeps the last word on a passage and a topic, whether or not the passage is there', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(topicDecisions.sql);
  writeDecision(database, decision);
  writeDecision(database, { ...decision, topicId: 'm' });
  writeDecision(database, { ...decision, decision: 'out' });
  expect(readDecisions(database)).toEqual([
    { ...decision, topicId: 'm' },
    { ...decision, decision: 'out' },
  ]);
  deleteDecision(database, decision.passageId, 'k');
  expect(readDecisions(database)).toEqual([{ ...decision, topicId: 'm' }]);
});
