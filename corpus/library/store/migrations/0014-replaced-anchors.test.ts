import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import {
  deleteReplacement,
  type MovedAnchors,
  readMovedAnchors,
  readReplacements,
  writeReplacement,
} from '../replacement-rows';
import { sources } from './0001-sources';
import { annotations } from './0002-annotations';
import { editions } from './0011-editions';
import { replacedAnchors } from './0014-replaced-anchors';
import { sessions } from './0020-sessions';
import { collections } from './0021-collections';

it('keeps a replacement with where everything stood, and knows nothing of an older one', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(sources.sql);
  database.exec(editions.sql);
  database.exec("INSERT INTO text_replacement VALUES ('s', 't', '2026-11-23T10:00:00.000Z')");
  database.exec(replacedAnchors.sql);
  for (const { sql } of [annotations, sessions, collections]) database.exec(sql);
  expect(readMovedAnchors(database, 's')).toEqual({ anchors: [], decisions: [] });
  const anchor = { passageId: 'p', textId: 'u', start: 0, end: 2, quote: '群众', prefix: '', suffix: '工作' };
  const moved: MovedAnchors = {
    anchors: [{ ...anchor, owner: 'c', id: 'a' }],
    decisions: [{ ...anchor, topicId: 'm', decision: 'in', newPassageId: 'q' }],
  };
  const replacement = { textId: 'u', byId: 'v', replacedAt: '2026-11-23T10:00:00.000Z' };
  writeReplacement(database, replacement, moved);
  expect(readReplacements(database)).toContainEqual(replacement);
  expect(readMovedAnchors(database, 'u')).toEqual(moved);
  deleteReplacement(database, 'u');
  expect(readMovedAnchors(database, 'u')).toBeNull();
});
