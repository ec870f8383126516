import { Undo2 } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { TopicPassage } from '../../electron/contract';
import { Button } from '../ui/button';
import { decideTopics } from './decide-topics';
import styles from './taken-out.module.css';

const words = wording.window.topics;

/** At the end of a topic: what the person took out of it, and a way back. */
export function TakenOut({
  topicId,
  passages,
}: {
  readonly topicId: string;
  readonly passages: readonly TopicPassage[];
}) {
  if (passages.length === 0) return null;
  return (
    <details className={styles.out}>
      <summary>{words.takenOut(passages.length)}</summary>
      {passages.map(({ passage, textTitle }) => (
        <article key={passage.id} className={styles.item}>
          <p className={styles.title}>《{textTitle}》</p>
          <p>{passage.text}</p>
          <Button
            onPress={() => void decideTopics([{ passageId: passage.id, topicId, decision: null }], words.decided.back)}
          >
            <Undo2 aria-hidden />
            {words.putBack}
          </Button>
        </article>
      ))}
    </details>
  );
}
