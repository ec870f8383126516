import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';
import { openDatabase } from '../store/database';

const understanding = '了解群众的能力';

function topicNamed(library: Library, title: string): string {
  const topic = library.topics().flatMap(({ topics }) => topics.find((one) => one.title === title) ?? []);
  return topic[0]?.id ?? '';
}

function passageIdsOf(library: Library, topicId: string): string[] {
  return succeeded(library.topic(topicId)).passages.map(({ passage }) => passage.id);
}

/** A body passage that the machine puts into no topic. */
function passageOfNoTopic(library: Library): string {
  const texts = library.texts().filter(({ isGuideline }) => !isGuideline);
  const free = texts.flatMap(({ id }) => {
    const { passages, topicIds } = succeeded(library.readText(id));
    return passages.filter((passage) => passage.kind === 'body' && topicIds[passage.id] === undefined);
  });
  return free[0]?.id ?? '';
}

describe('what a person says of a passage and a topic', () => {
  it('stands above the machine, says so, and can be taken back', async () => {
    const library = libraryIn(temporaryFolder());
    await library.updateTopics();
    const topicId = topicNamed(library, understanding);
    const byMachine = passageIdsOf(library, topicId);
    const [best = ''] = byMachine;
    const free = passageOfNoTopic(library);

    expect(library.decideTopic({ passageId: free, topicId, decision: 'in' })).toEqual({ ok: true, value: null });
    succeeded(library.decideTopic({ passageId: best, topicId, decision: 'out' }));
    const page = succeeded(library.topic(topicId));
    expect(page.passages.map(({ passage }) => passage.id)).toEqual([free, ...byMachine.slice(1)]);
    expect(page.passages[0]?.evidence.map(({ kind, reason }) => [kind, reason])).toEqual([['person', '人工归入。']]);
    expect(page.removed.map(({ passage, evidence }) => [passage.id, evidence[0]?.reason])).toEqual([
      [best, '人工移出。'],
    ]);
    expect(page.topic.passageCount).toBe(byMachine.length);
    const { textId } = page.passages[0]?.passage ?? { textId: '' };
    expect(succeeded(library.readText(textId)).topicDecisions).toEqual([{ passageId: free, topicId, decision: 'in' }]);

    expect(library.decideTopic({ passageId: free, topicId, decision: null })).toEqual({ ok: true, value: 'in' });
    expect(library.decideTopic({ passageId: best, topicId, decision: null })).toEqual({ ok: true, value: 'out' });
    expect(passageIdsOf(library, topicId)).toEqual(byMachine);
  });

  it('keeps the machine’s reasons beside the person’s word', async () => {
    const library = libraryIn(temporaryFolder());
    await library.updateTopics();
    const topicId = topicNamed(library, understanding);
    const before = succeeded(library.topic(topicId)).passages.at(-1);
    succeeded(library.decideTopic({ passageId: before?.passage.id ?? '', topicId, decision: 'in' }));
    const [first] = succeeded(library.topic(topicId)).passages;
    expect(first?.passage).toEqual(before?.passage);
    expect(first?.evidence.slice(1)).toEqual(before?.evidence);
  });

  it('is still there after the library was closed, and the machine does not overrule it', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const topicId = topicNamed(library, understanding);
    const free = library.search({ query: '命令主义' }).hits[0]?.passage.id ?? '';
    succeeded(library.decideTopic({ passageId: free, topicId, decision: 'in' }));
    library.close();
    const second = libraryIn(folder);
    await second.updateTopics();
    expect(passageIdsOf(second, topicId)[0]).toBe(free);
  });

  it('finds its passage again when rules cut the text in another way', () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const topicId = topicNamed(library, understanding);
    const passageId = library.search({ query: '尾巴主义' }).hits.at(-1)?.passage.id ?? '';
    succeeded(library.decideTopic({ passageId, topicId, decision: 'in' }));
    library.close();
    const database = openDatabase(join(folder, 'library.db'));
    database.exec(`UPDATE meta SET value = 'other' WHERE name = 'rules-version';
      UPDATE topic_decision SET passage_id = 'as it was called before'`);
    database.close();
    expect(passageIdsOf(libraryIn(folder), topicId)).toEqual([passageId]);
  });

  it('is refused for what is not there and for what defines the topic', () => {
    const library = libraryIn(temporaryFolder());
    const topicId = topicNamed(library, understanding);
    const [passageId = ''] = succeeded(library.topic(topicId)).topic.definitionPassageIds;
    const decision = 'out';
    expect(library.decideTopic({ passageId, topicId, decision })).toMatchObject({ failure: { code: 'topic-invalid' } });
    expect(library.decideTopic({ passageId: 'x', topicId, decision })).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(library.decideTopic({ passageId, topicId: 'x', decision })).toMatchObject({
      failure: { code: 'not-found' },
    });
  });
});
