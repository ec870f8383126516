import { bringInDocuments } from './formats-job';
import { test } from './launch';
import { doMainJob } from './main-job';

const executable = process.env.YUANWEN_PACKAGED;
if (executable === undefined) throw new Error('YUANWEN_PACKAGED names no program');

test.use({ target: { kind: 'packaged', executable } });

test('the packaged program does the main job, with its dictionaries outside the archive', async ({ program }) => {
  await doMainJob(program);
});

test('the packaged program reads documents, with its reader outside the archive', async ({ program }) => {
  await bringInDocuments(program);
});
