import { wording } from '../../corpus/wording';
import type { ImportProgress } from '../../electron/contract';
import { call } from '../api';
import { Button } from '../ui/button';
import { ProgressLine } from '../ui/progress-line';
import { ImportCard } from './import-card';
import styles from './import-card.module.css';
import { remainingWords } from './remaining-words';

const words = wording.window.import;

/** How far an import has come, what it is reading and how long it may take; the window stays usable meanwhile. */
export function ImportProgressCard({ progress }: { readonly progress: ImportProgress }) {
  const { jobId, state, done, total, file, page, problem, remaining } = progress;
  const isCounting = state === 'counting';
  return (
    <ImportCard label={words.working} actions={<Actions jobId={jobId} state={state} hasProblem={problem !== null} />}>
      <ProgressLine
        label={state === 'running' ? words.working : words[state]}
        value={done}
        most={Math.max(total, 1)}
        valueText={isCounting ? words.found(total) : words.progress(done, total)}
        isUnknown={isCounting}
      />
      {problem === null ? (
        <>
          <p className={styles.file} title={file}>
            {file !== '' && !isCounting && (state === 'paused' ? words.waitingAt(file) : words.file(file))}
          </p>
          <p className={styles.help}>
            {page !== null && words.readingPage(page.done + 1, page.total)}
            {state === 'paused' ? words.pausedHelp : `${remainingWords(remaining)}${words.goOn}`}
          </p>
        </>
      ) : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </ImportCard>
  );
}

function Actions({
  jobId,
  state,
  hasProblem,
}: {
  readonly jobId: string;
  readonly state: ImportProgress['state'];
  readonly hasProblem: boolean;
}) {
  if (state === 'finishing') return null;
  return (
    <>
      <Button onPress={() => void call('cancelImport', jobId)}>{words.cancel}</Button>
      {state === 'paused' ? (
        <Button variant="primary" onPress={() => void call('resumeImport', jobId)}>
          {hasProblem ? words.retry : words.resume}
        </Button>
      ) : (
        <Button isDisabled={state === 'counting'} onPress={() => void call('pauseImport', jobId)}>
          {words.pause}
        </Button>
      )}
    </>
  );
}
