import { wording } from '../../corpus/wording';
import { Checkbox } from '../ui/checkbox';
import styles from './picker.module.css';

const words = wording.window.session.picker;

/** Exact words that may be put into a session, with what was written to them. */
export function PickerChoice({
  quote,
  note,
  isIn,
  isChosen,
  onToggle,
}: {
  readonly quote: string;
  readonly note: string;
  /** The session has these words already. */
  readonly isIn: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <div className={styles.choice}>
      <Checkbox label={words.choose(quote)} isSelected={isChosen} isDisabled={isIn} onChange={onToggle}>
        <span className={styles.words}>
          <q>{quote}</q>
          {note !== '' && <small>{note}</small>}
          {isIn && <small>{words.isIn}</small>}
        </span>
      </Checkbox>
    </div>
  );
}
