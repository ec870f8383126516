import { useEffect, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Result, SynonymSet } from '../../electron/contract';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import styles from './settings.module.css';

const words = wording.window.synonyms;

/** A field for one set; what cannot be saved stays in it, with the reason under it. */
export function SynonymField({
  label,
  initial = '',
  action,
  onSave,
  onCancel,
}: {
  readonly label: string;
  readonly initial?: string;
  readonly action: string;
  readonly onSave: (typed: string) => Promise<Result<SynonymSet>>;
  /** Present where a set that is there is changed: its field takes the keyboard. */
  readonly onCancel?: () => void;
}) {
  const [typed, setTyped] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isChange = onCancel !== undefined;
  useEffect(() => {
    if (isChange) field.current?.focus();
  }, [isChange]);
  const save = async () => {
    const saved = await onSave(typed);
    setProblem(saved.ok ? null : saved.failure.message);
    if (saved.ok && !isChange) setTyped('');
    field.current?.focus();
  };
  return (
    <div className={styles.setField}>
      <div className={styles.setLine}>
        <TextField
          label={label}
          isLabelHidden={isChange}
          placeholder={words.placeholder}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setProblem(null);
          }}
          fieldRef={field}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' && typed.trim() !== '') void save();
            else if (event.key === 'Escape') onCancel?.();
          }}
        />
        <Button isDisabled={typed.trim() === ''} onPress={() => void save()}>
          {action}
        </Button>
        {isChange && (
          <Button variant="quiet" onPress={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
