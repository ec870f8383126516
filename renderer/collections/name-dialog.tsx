import { useState } from 'react';
import { wording } from '../../corpus/wording';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';

const words = wording.window.collections;

/** Asks for the name of a collection. */
export function NameDialog({
  title,
  action,
  value,
  onName,
  onClose,
}: {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly value: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState(value);
  const isWritten = name.trim() !== '';
  const finish = () => {
    onClose();
    if (name.trim() !== value) onName(name);
  };
  return (
    <Dialog
      title={title}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={!isWritten} onPress={finish}>
            {action}
          </Button>
        </>
      }
    >
      <TextField
        label={words.name}
        placeholder={words.namePlaceholder}
        value={name}
        onChange={setName}
        fieldRef={(field) => field?.focus()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && isWritten) finish();
        }}
      />
    </Dialog>
  );
}
