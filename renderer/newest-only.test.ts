import { expect, test } from 'vitest';
import { newestOnly } from './newest-only';

function slowJob() {
  const started: string[] = [];
  const finish: (() => void)[] = [];
  const job = (question: string) =>
    new Promise<string>((resolve, reject) => {
      started.push(question);
      finish.push(() => (question === '坏' ? reject(new Error(question)) : resolve(`${question}！`)));
    });
  return { started, job, finishNext: () => finish.shift()?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('while one question runs, only the newest of the others waits', async () => {
  const { started, job, finishNext } = slowJob();
  const answers: string[] = [];
  const ask = newestOnly(
    job,
    (_, answer) => answers.push(answer),
    () => answers.push('失败'),
  );
  for (const question of ['群', '群众', '群众工', '群众工作']) ask(question);
  expect(started).toEqual(['群']);
  finishNext();
  await settled();
  expect(started).toEqual(['群', '群众工作']);
  expect(answers).toEqual([]);
  finishNext();
  await settled();
  expect(answers).toEqual(['群众工作！']);
});

test('goes on after a question that failed', async () => {
  const { started, job, finishNext } = slowJob();
  const answers: string[] = [];
  const ask = newestOnly(
    job,
    (_, answer) => answers.push(answer),
    (question) => answers.push(`失败：${question}`),
  );
  ask('坏');
  finishNext();
  await settled();
  ask('能力');
  finishNext();
  await settled();
  expect(started).toEqual(['坏', '能力']);
  expect(answers).toEqual(['失败：坏', '能力！']);
});
