import { wording } from '../../corpus/wording';
import type { ReadableText } from '../../electron/contract';
import { call } from '../api';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { showToast } from '../ui/toast';
import styles from './text-facts.module.css';

const words = wording.window.texts;

/** Asks whether a text shall leave the library, and says what goes with it and what stays. */
export function RemoveTextDialog({
  readable,
  onClose,
  onRemoved,
}: {
  readonly readable: ReadableText;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}) {
  const { text, siblings, annotations, isShipped } = readable;
  const remove = async () => {
    onClose();
    const removed = await call('removeText', text.id);
    if (!removed.ok) {
      showToast({ message: removed.failure.message, tone: 'failure' });
      return;
    }
    onRemoved();
    showToast({ message: words.removed(removed.value.length) });
  };
  return (
    <Dialog
      title={words.removeTitle(text.title)}
      closeLabel={words.close}
      isOpen
      onClose={onClose}
      actions={
        isShipped ? (
          <Button variant="primary" onPress={onClose}>
            {words.understood}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{words.cancel}</Button>
            <Button variant="primary" onPress={() => void remove()}>
              {words.removeNow}
            </Button>
          </>
        )
      }
    >
      {isShipped ? (
        <p>{words.shipped}</p>
      ) : (
        <div className={styles.reasons}>
          {siblings.length > 0 && <p>{words.removeSiblings(siblings)}</p>}
          {annotations.length > 0 && <p>{words.removeAnnotations(annotations.length)}</p>}
          <p>{words.removeHelp(text.sourceFile)}</p>
        </div>
      )}
    </Dialog>
  );
}
