import { Highlighter } from 'lucide-react';
import { useRef } from 'react';
import { wording } from '../../corpus/wording';
import { open } from '../app/navigation';
import { EmptyScreen } from '../empty-screen';
import { Button } from '../ui/button';
import { useFocusIfLost } from '../ui/use-focus-if-lost';
import styles from './empty-annotations.module.css';

const words = wording.window.annotations;

/** Before anything was marked: how to mark, in three steps. */
export function EmptyAnnotations() {
  const whole = useRef<HTMLDivElement>(null);
  useFocusIfLost(whole);
  return (
    <div ref={whole} className={styles.whole}>
      <EmptyScreen
        icon={<Highlighter aria-hidden />}
        title={words.empty}
        actions={
          <Button variant="primary" onPress={() => open({ screen: 'texts' })}>
            {words.emptyStart}
          </Button>
        }
      >
        <p>{words.emptyHelp}</p>
        <ol className={styles.steps}>
          {words.emptySteps.map((step) => (
            <li key={step.title}>
              <b>{step.title}</b>
              <span>{step.help}</span>
            </li>
          ))}
        </ol>
      </EmptyScreen>
    </div>
  );
}
