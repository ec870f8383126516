import { test } from './launch';
import { doMainJob } from './main-job';

test('from a query to a Word file, over an end of the program', async ({ program }) => {
  await doMainJob(program);
});
