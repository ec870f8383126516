import { wording } from '../../corpus/wording';
import type { ImportReport } from '../../electron/contract';
import { Button } from '../ui/button';
import { ImportCard } from './import-card';
import styles from './import-card.module.css';
import { summaryOf } from './report-summary';

const words = wording.window.import;

/** Says that a long import is through, without taking the person away from what they do. */
export function ImportDoneCard({
  report,
  onOpen,
  onClose,
}: {
  readonly report: ImportReport;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}) {
  return (
    <ImportCard
      label={words.done}
      actions={
        <>
          <Button onPress={onClose}>{words.close}</Button>
          <Button variant="primary" onPress={onOpen}>
            {words.showReport}
          </Button>
        </>
      }
    >
      <p className={styles.title} role="status">
        {words.done}
      </p>
      <p className={styles.help}>{summaryOf(report)}</p>
    </ImportCard>
  );
}
