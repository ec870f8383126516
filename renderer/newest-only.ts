/**
 * Runs a slow job for the newest question only: one at a time, and of those that come meanwhile only the last waits.
 * `answered` and `failed` are told only of a question that no newer one waits behind.
 */
export function newestOnly<Question, Answer>(
  job: (question: Question) => Promise<Answer>,
  answered: (question: Question, answer: Answer) => void,
  failed: (question: Question, error: unknown) => void,
): (question: Question) => void {
  let isRunning = false;
  let waiting: { readonly question: Question } | null = null;
  const run = async (question: Question) => {
    isRunning = true;
    try {
      const answer = await job(question);
      if (waiting === null) answered(question, answer);
    } catch (error) {
      if (waiting === null) failed(question, error);
    }
    isRunning = false;
    const next = waiting;
    waiting = null;
    if (next !== null) await run(next.question);
  };
  return (question) => {
    if (isRunning) waiting = { question };
    else void run(question);
  };
}
