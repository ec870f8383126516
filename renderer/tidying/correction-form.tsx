import { useState } from 'react';
import { wording } from '../../corpus/wording';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { TextField } from '../ui/text-field';
import styles from './tidying.module.css';

const words = wording.window.tidying;

/** 人工更正: what the chosen characters should read as, and why. */
export function CorrectionForm({
  characters,
  onDone,
  onClose,
}: {
  readonly characters: string;
  readonly onDone: (to: string, reason: string) => void;
  readonly onClose: () => void;
}) {
  const [to, setTo] = useState(characters.trim());
  const [reason, setReason] = useState('');
  const isReady = to.trim() !== '' && to.trim() !== characters;
  const finish = () => {
    if (isReady) onDone(to.trim(), reason.trim());
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish();
    if (event.key === 'Escape') onClose();
  };
  return (
    <div className={classes(styles.form)}>
      <TextField label={words.readAs(characters)} value={to} onChange={setTo} onKeyDown={onKeyDown} />
      <TextField
        label={words.why}
        value={reason}
        onChange={setReason}
        onKeyDown={onKeyDown}
        placeholder={words.whyExample}
      />
      <Button variant="quiet" onPress={onClose}>
        {words.cancel}
      </Button>
      <Button variant="primary" onPress={finish} isDisabled={!isReady}>
        {words.correctDone}
      </Button>
    </div>
  );
}
