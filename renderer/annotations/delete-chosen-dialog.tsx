import { wording } from '../../corpus/wording';
import type { Annotation } from '../../electron/contract';
import { deleteAnnotations } from '../reader/annotation-group-actions';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

const words = wording.window.annotations;

/** Asks before several annotations go at once, and says how many, and how many of them hold a note. */
export function DeleteChosenDialog({
  annotations,
  onClose,
}: {
  readonly annotations: readonly Annotation[];
  readonly onClose: () => void;
}) {
  const written = annotations.filter(({ note }) => note.trim() !== '').length;
  const remove = () => {
    onClose();
    void deleteAnnotations(annotations);
  };
  return (
    <Dialog
      title={words.removeTitle(annotations.length)}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" onPress={remove}>
            {words.removeNow(annotations.length)}
          </Button>
        </>
      }
    >
      <p>{words.removeHelp(written)}</p>
    </Dialog>
  );
}
