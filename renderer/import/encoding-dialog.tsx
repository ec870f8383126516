import { useCallback } from 'react';
import { wording } from '../../corpus/wording';
import type { Encoding, Text } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { expectValue, LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { showToast } from '../ui/toast';
import styles from './encoding-dialog.module.css';

const words = wording.window.import;

/** Whether a person has to say in which encoding a text was written. */
export function isUnsure({ warnings }: Pick<Text, 'warnings'>): boolean {
  return warnings.includes(wording.ingest.warnings.unsure);
}

/** The beginning of a text as it reads in each encoding, to choose the one that makes sense. */
export function EncodingDialog({
  textId,
  onClose,
  onReadAgain = () => {},
}: {
  readonly textId: string;
  readonly onClose: () => void;
  /** Is told of the texts of its file as they are now. */
  readonly onReadAgain?: (texts: readonly Text[]) => void;
}) {
  const load = useCallback(async () => expectValue(await call('encodingChoices', textId)), [textId]);
  const loaded = useLoaded(load);
  const choose = async (encoding: Encoding) => {
    const again = await call('readAgain', textId, encoding);
    onClose();
    if (!again.ok) {
      showToast({ message: again.failure.message, tone: 'failure' });
      return;
    }
    onReadAgain(again.value);
    showToast({ message: words.readAgain(again.value[0]?.title ?? '') });
  };
  return (
    <Dialog title={words.encodingTitle} closeLabel={wording.window.app.close} isOpen onClose={onClose} size="wide">
      <LoadedView loaded={loaded}>
        {({ file, encoding, choices }) => (
          <>
            <p className={styles.help}>{words.encodingHelp(file)}</p>
            <ul>
              {choices.map((choice) => (
                <li key={choice.encoding} className={styles.choice}>
                  <div className={styles.head}>
                    <b>{words.encodings[choice.encoding]}</b>
                    {choice.encoding === encoding && <span>{words.encodingNow}</span>}
                    <Button
                      label={words.encodingChooseOf(words.encodings[choice.encoding])}
                      onPress={() => void choose(choice.encoding)}
                    >
                      {choice.encoding === encoding ? words.encodingKeep : words.encodingChoose}
                    </Button>
                  </div>
                  <p className={styles.preview}>{choice.preview}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </LoadedView>
    </Dialog>
  );
}
