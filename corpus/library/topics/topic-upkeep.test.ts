import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';
import { openDatabase } from '../store/database';

const telling = '要下基层倾听群众呼声，了解群众的愿望，摸清群众的思想动态。';
const content = `走访记录\n\n${telling}\n\n写好材料，报群众工作部门备案。\n`;

async function imported(library: Library, folder: string): Promise<string> {
  const file = join(folder, '走访记录.txt');
  writeFileSync(file, content);
  return (await library.importPaths([file])).imported[0]?.id ?? '';
}

function tidyAway(library: Library, textId: string): void {
  const start = content.indexOf(telling);
  const removal = { kind: 'remove', start, end: start + telling.length, to: '', reason: '' } as const;
  succeeded(library.decideTidying(textId, [removal]));
}

/** Of the passages that the topics hold. */
function textIdsInTopics(library: Library): Set<string> {
  const topics = library.topics().flatMap((group) => group.topics);
  const pages = topics.map(({ id }) => succeeded(library.topic(id)));
  return new Set(pages.flatMap(({ passages }) => passages.map(({ passage }) => passage.textId)));
}

function waiting(library: Library): readonly [never: number, outdated: number] {
  const { waitingForTopics, outdatedInTopics } = library.overview();
  return [waitingForTopics, outdatedInTopics];
}

it('works out again what a person changed in a text', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const textId = await imported(library, folder);
  await library.updateTopics();
  expect(textIdsInTopics(library)).toContain(textId);
  tidyAway(library, textId);
  expect(waiting(library)).toEqual([1, 0]);
  await library.updateTopics();
  expect(waiting(library)).toEqual([0, 0]);
  expect(textIdsInTopics(library)).not.toContain(textId);
  succeeded(library.takeBackTidying(textId, [1]));
  await library.updateTopics();
  expect(textIdsInTopics(library)).toContain(textId);
});

it('is not led astray by a text that is changed while the others are worked out', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const textId = await imported(library, folder);
  tidyAway(library, textId);
  const updating = library.updateTopics();
  succeeded(library.takeBackTidying(textId, [1]));
  await updating;
  expect(waiting(library)).toEqual([0, 0]);
  expect(textIdsInTopics(library)).toContain(textId);
});

it('tells the texts that older rules assigned, shows what they said, and brings them up to date', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  await library.updateTopics();
  const before = textIdsInTopics(library);
  library.close();
  const database = openDatabase(join(folder, 'library.db'));
  database.exec("UPDATE text_topics SET basis = 'older'");
  database.close();
  const again = libraryIn(folder);
  expect(waiting(again)).toEqual([0, 16]);
  expect(textIdsInTopics(again)).toEqual(before);
  await again.updateTopics();
  expect(waiting(again)).toEqual([0, 0]);
});

it('works all texts out again where the guideline was put right', async () => {
  const library = libraryIn(temporaryFolder());
  await library.updateTopics();
  const guideline = library.texts().find(({ isGuideline }) => isGuideline);
  const record = succeeded(library.tidying(guideline?.id ?? ''));
  const start = record.source.indexOf('了解群众的能力。能够') + record.start;
  const correction = { kind: 'correct', start, end: start + 2, to: '知晓', reason: '' } as const;
  succeeded(library.decideTidying(guideline?.id ?? '', [correction]));
  expect(waiting(library)).toEqual([0, 16]);
  await library.updateTopics();
  expect(waiting(library)).toEqual([0, 0]);
});

it('takes a new title for the heading that it is', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const textId = await imported(library, folder);
  await library.updateTopics();
  succeeded(library.changeText(textId, { title: '依靠群众' }));
  expect(waiting(library)).toEqual([0, 1]);
  await library.updateTopics();
  expect(waiting(library)).toEqual([0, 0]);
});
