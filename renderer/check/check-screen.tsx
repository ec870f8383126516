import { ListChecks } from 'lucide-react';
import { useEffect, useState } from 'react';
import { wording } from '../../corpus/wording';
import { EmptyScreen } from '../empty-screen';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Spinner } from '../ui/spinner';
import { TextField } from '../ui/text-field';
import styles from './check.module.css';
import { checkPasted, openDraft, takeUpDraft, useCheckView } from './check-store';
import { CheckedView } from './checked-view';

const words = wording.window.check;

/** 引文核对: every quotation of a draft beside its source. */
export function CheckScreen() {
  const { draft, isChecking } = useCheckView();
  useEffect(() => void takeUpDraft(), []);
  if (isChecking) return <Spinner label={words.checking} />;
  return draft === null ? <DraftInput /> : <CheckedView draft={draft} />;
}

function DraftInput() {
  const [text, setText] = useState('');
  return (
    <EmptyScreen
      icon={<ListChecks aria-hidden />}
      title={words.empty}
      actions={
        <>
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => void checkPasted(text)}>
            {words.start}
          </Button>
          <Button onPress={() => void openDraft()}>{words.openFile}</Button>
        </>
      }
    >
      <p>{words.emptyHelp}</p>
      <div className={classes(styles.paste)}>
        <TextField
          label={words.paste}
          value={text}
          onChange={setText}
          rows={10}
          placeholder={words.pastePlaceholder}
          isLabelHidden
        />
      </div>
    </EmptyScreen>
  );
}
