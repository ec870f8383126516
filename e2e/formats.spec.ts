import { bringInDocuments } from './formats-job';
import { test } from './launch';

test('documents of several formats come in, are told of, and are found', async ({ program }) => {
  await bringInDocuments(program);
});
