import { type ReactNode, useState } from 'react';
import { attempt } from './attempt';
import { Button } from './ui/button';
import { Dialog } from './ui/dialog';
import { Spinner } from './ui/spinner';

/** Shows what a file holds before anything changes; what was chosen is then taken in, which cannot be broken off. */
export function TakingDialog({
  title,
  words,
  canTake,
  onTake,
  onClose,
  children,
}: {
  readonly title: string;
  readonly words: {
    readonly cancel: string;
    readonly close: string;
    readonly take: string;
    readonly taking: string;
  };
  readonly canTake: boolean;
  /** Ends by closing the dialog; where it fails, that is said, and the dialog stays. */
  readonly onTake: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const [isTaking, setTaking] = useState(false);
  const take = async () => {
    setTaking(true);
    if (!(await attempt(onTake))) setTaking(false);
  };
  const actions = (
    <>
      <Button onPress={onClose}>{words.cancel}</Button>
      <Button variant="primary" isDisabled={!canTake} onPress={() => void take()}>
        {words.take}
      </Button>
    </>
  );
  return (
    <Dialog
      title={title}
      closeLabel={words.close}
      isOpen
      onClose={() => {
        if (!isTaking) onClose();
      }}
      size="wide"
      actions={isTaking ? undefined : actions}
    >
      {isTaking ? <Spinner label={words.taking} /> : children}
    </Dialog>
  );
}
