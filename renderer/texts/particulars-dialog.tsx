import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Text } from '../../electron/contract';
import { call } from '../api';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { showToast } from '../ui/toast';
import { changeOf, particularNames, particularsOf } from './particulars';
import styles from './text-facts.module.css';

const words = wording.window.texts;

/** 题名与出处: what the text is called and cited by, for the person to put right. */
export function ParticularsDialog({ text, onClose }: { readonly text: Text; readonly onClose: () => void }) {
  const [written, setWritten] = useState(() => particularsOf(text));
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const change = changeOf(text, written);
    if (Object.keys(change).length > 0) {
      const changed = await call('changeText', text.id, change);
      if (!changed.ok) {
        setProblem(changed.failure.message);
        return;
      }
      showToast({ message: words.particularsSaved });
    }
    onClose();
  };
  return (
    <Dialog
      title={words.particulars}
      closeLabel={words.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {words.saveParticulars}
          </Button>
        </>
      }
    >
      <p className={styles.help}>{words.particularsHelp}</p>
      <TextField
        label={words.particularNames.title}
        value={written.title}
        onChange={(title) => setWritten({ ...written, title })}
      />
      {text.sourceTitle !== text.title && <p className={styles.help}>{words.titleInFile(text.sourceTitle)}</p>}
      <div className={styles.fields}>
        {particularNames.map((name) => (
          <TextField
            key={name}
            label={words.particularNames[name]}
            placeholder={words.particularSamples[name]}
            value={written[name]}
            onChange={(value) => setWritten({ ...written, [name]: value })}
          />
        ))}
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
