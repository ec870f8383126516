import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';
import { openDatabase } from '../store/database';

const title = '切实提高做好群众工作的能力';

function textNamed(library: Library, wanted: string): string {
  return library.texts().find((text) => text.title === wanted)?.id ?? '';
}

function topicIdsOf(library: Library): string[] {
  return library.topics().flatMap(({ id, topics }) => [id, ...topics.map((topic) => topic.id)]);
}

function groupTitles(library: Library): string[] {
  return library.topics().map((group) => group.title);
}

it('makes a tree of its headings beside the shipped one, with the passages of all other texts', async () => {
  const library = libraryIn(temporaryFolder());
  await library.updateTopics();
  const shipped = library.topics();
  const textId = textNamed(library, title);
  expect(succeeded(library.setGuideline(textId, true))).toMatchObject({ id: textId, isGuideline: true });
  expect(library.overview().waitingForTopics).toBe(16);
  await library.updateTopics();
  expect(library.overview().waitingForTopics).toBe(0);

  const groups = library.topics();
  expect(groups.filter(({ guidelineId }) => guidelineId !== textId)).toEqual(shipped);
  const own = groups.filter(({ guidelineId }) => guidelineId === textId).flatMap(({ topics }) => topics);
  expect(own.map((topic) => topic.title)).toContain('着力提高知悉民情的能力，进一步密切与群众的血肉联系');
  const pages = own.map(({ id }) => succeeded(library.topic(id)));
  const textIds = pages.flatMap(({ passages }) => passages.map(({ passage }) => passage.textId));
  expect(textIds.length).toBeGreaterThan(0);
  expect(textIds).not.toContain(textId);
});

it('takes the tree away again, and leaves the other as it was', async () => {
  const library = libraryIn(temporaryFolder());
  const before = groupTitles(library);
  const textId = textNamed(library, title);
  succeeded(library.setGuideline(textId, true));
  expect(groupTitles(library).length).toBeGreaterThan(before.length);
  succeeded(library.setGuideline(textId, false));
  expect(groupTitles(library)).toEqual(before);
});

it('stays when the texts are made anew', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const textId = textNamed(library, title);
  succeeded(library.setGuideline(textId, true));
  library.close();
  const database = openDatabase(join(folder, 'library.db'));
  database.exec("UPDATE meta SET value = 'other' WHERE name = 'rules-version'");
  database.close();
  const text = libraryIn(folder)
    .texts()
    .find(({ id }) => id === textId);
  expect(text?.isGuideline).toBe(true);
});

it('gives groups and topics the same ids in every library, and when the texts are made anew', () => {
  const folder = temporaryFolder();
  const first = libraryIn(folder);
  const ids = topicIdsOf(first);
  expect(ids).toHaveLength(20);
  first.close();
  const database = openDatabase(join(folder, 'library.db'));
  database.exec("UPDATE meta SET value = 'other' WHERE name = 'rules-version'");
  database.close();
  expect(topicIdsOf(libraryIn(folder))).toEqual(ids);
  expect(topicIdsOf(libraryIn(temporaryFolder()))).toEqual(ids);
});

it('tells why a text without headings makes no topics', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const file = join(folder, '通知.txt');
  writeFileSync(file, '关于开会的通知\n\n今天下午开会，请党员同志准时到会。\n');
  const [plain] = (await library.importPaths([file])).imported;
  expect(library.setGuideline(plain?.id ?? '', true)).toEqual({
    ok: false,
    failure: { code: 'topic-invalid', message: `《${plain?.title}》没有小标题，不能设为纲要：主题取自纲要的小标题。` },
  });
});

it('counts the passages of each text by the topics of one guideline', async () => {
  const library = libraryIn(temporaryFolder());
  await library.updateTopics();
  const guideline = library.texts().find(({ isGuideline }) => isGuideline);
  const { topicIds, texts } = library.topicCounts(guideline?.id ?? '');
  const topics = library.topics().flatMap((group) => group.topics);
  expect(topicIds).toEqual(topics.map(({ id }) => id));
  const sums = topicIds.map((_, column) => texts.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0));
  expect(sums).toEqual(topics.map(({ passageCount }) => passageCount));
  expect(texts.map(({ textId }) => textId)).not.toContain(guideline?.id);
  expect(library.topicCounts('x')).toEqual({ topicIds: [], texts: [] });
});
