import { wording } from '../../corpus/wording';
import type { ImportReport, Text } from '../../electron/contract';
import { openPassage } from '../app/navigation';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Dialog } from '../ui/dialog';
import styles from './import-report-dialog.module.css';

const words = wording.window.import;

/** What came in, what was already there, what failed and why. */
export function ImportReportDialog({
  report,
  onClose,
}: {
  readonly report: ImportReport;
  readonly onClose: () => void;
}) {
  const { imported, skipped, failed } = report;
  const isNothing = imported.length + skipped.length + failed.length === 0;
  return (
    <Dialog
      title={words.report}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          {imported.length > 0 && (
            <Button
              onPress={() => {
                onClose();
                const [first] = imported;
                if (first !== undefined) openPassage({ textId: first.id });
              }}
            >
              {words.toTexts}
            </Button>
          )}
          <Button variant="primary" onPress={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      {isNothing ? (
        <>
          <p className={styles.sum}>{words.nothing}</p>
          <p>{words.nothingHelp}</p>
        </>
      ) : (
        <p className={styles.sum}>{summary(report)}</p>
      )}
      {failed.length > 0 && (
        <section className={styles.failed}>
          <h3>{words.failedTitle}</h3>
          <p className={styles.help}>{words.failedHelp}</p>
          <Reasons lines={failed} />
        </section>
      )}
      {imported.length > 0 && (
        <section>
          <h3>{words.cameInTitle}</h3>
          <ul>
            {imported.map((text) => (
              <Imported
                key={text.id}
                text={text}
                onOpen={() => {
                  onClose();
                  openPassage({ textId: text.id });
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {skipped.length > 0 && (
        <section>
          <h3>{words.skippedTitle}</h3>
          <Reasons lines={skipped} />
        </section>
      )}
    </Dialog>
  );
}

function summary({ imported, skipped, failed }: ImportReport): string {
  const toLookAt = imported.filter((text) => text.warnings.length > 0).length;
  return [
    words.cameIn(imported.length),
    ...(toLookAt > 0 ? [words.look(toLookAt)] : []),
    ...(skipped.length > 0 ? [words.skipped(skipped.length)] : []),
    ...(failed.length > 0 ? [words.failed(failed.length)] : []),
  ].join('，');
}

function Imported({ text, onOpen }: { readonly text: Text; readonly onOpen: () => void }) {
  return (
    <li className={styles.text}>
      <Button variant="quiet" onPress={onOpen} label={words.open(text.title)} className={styles.title ?? ''}>
        《{text.title}》
      </Button>
      <span className={styles.help}>{wording.window.texts.size(text.characters, text.passageCount)}</span>
      {text.warnings.length > 0 && <Chip tone="warn">{wording.window.texts.warnings(text.warnings)}</Chip>}
    </li>
  );
}

function Reasons({ lines }: { readonly lines: ImportReport['failed'] }) {
  return (
    <ul>
      {lines.map(({ path, reason }) => (
        <li key={path} className={styles.line}>
          <b title={path}>{path.replace(/^.*[\\/]/u, '')}</b>
          <span>{reason}</span>
        </li>
      ))}
    </ul>
  );
}
