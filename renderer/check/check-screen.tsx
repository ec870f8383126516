import { ListChecks } from 'lucide-react';
import { useEffect } from 'react';
import { wording } from '../../corpus/wording';
import { on } from '../api';
import { EmptyScreen } from '../empty-screen';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { ProgressLine } from '../ui/progress-line';
import { TextField } from '../ui/text-field';
import { useNoticed } from '../ui/use-noticed';
import styles from './check.module.css';
import { paste, useCheckView } from './check-store';
import { CheckedView } from './checked-view';
import { cancelCheck, checkDropped, checkPasted, openDraft, showProgress, takeUpDraft } from './checking';

const words = wording.window.check;

/** 引文核对: every quotation of a draft beside its source. */
export function CheckScreen() {
  const { draft, percent } = useCheckView();
  useEffect(() => void takeUpDraft(), []);
  useEffect(() => on('draftDropped', (drop) => void checkDropped(drop)), []);
  useEffect(() => on('checkProgress', showProgress), []);
  if (percent !== null) return <Checking percent={percent} />;
  return draft === null ? <DraftInput /> : <CheckedView draft={draft} />;
}

/** How far the check has come, once it takes long enough to be noticed. */
function Checking({ percent }: { readonly percent: number }) {
  if (!useNoticed()) return null;
  return (
    <EmptyScreen
      icon={<ListChecks aria-hidden />}
      title={words.checking}
      actions={<Button onPress={cancelCheck}>{words.cancel}</Button>}
    >
      <div className={classes(styles.progress)}>
        <ProgressLine label={words.progress} value={percent} most={100} valueText={words.percent(percent)} />
      </div>
    </EmptyScreen>
  );
}

function DraftInput() {
  const { pasted: text } = useCheckView();
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
          onChange={paste}
          rows={10}
          placeholder={words.pastePlaceholder}
          isLabelHidden
        />
      </div>
    </EmptyScreen>
  );
}
