import { wording } from '../../corpus/wording';
import type { ReadableText } from '../../electron/contract';
import { groupBy } from '../group-by';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { type TidiedCorrection, type Tidying, tidyingOf } from './tidying';
import styles from './tidying-dialog.module.css';

const words = wording.window.texts;

/** 整理记录: every correction and removal of one text, with its reason. */
export function TidyingDialog({
  readable,
  isOpen,
  onClose,
  onShow,
}: {
  readonly readable: ReadableText;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Shows the passage of a correction in the reader. */
  readonly onShow: (passageId: string) => void;
}) {
  const tidying = tidyingOf(readable);
  return (
    <Dialog title={words.tidyingTitle(readable.text.title)} closeLabel={words.close} isOpen={isOpen} onClose={onClose}>
      <div className={styles.record}>
        <Warnings warnings={readable.text.warnings} />
        <p className={styles.help}>
          {tidying.corrections.length + tidying.punctuationCount + tidying.removalCount === 0
            ? words.tidyingNothing
            : words.tidyingHelp}
        </p>
        <Corrections tidying={tidying} onShow={onShow} />
        <Removals tidying={tidying} />
        {tidying.ourCutCount > 0 && <p className={styles.help}>{words.ourCuts(tidying.ourCutCount)}</p>}
        <p className={styles.help}>
          {words.source}：{readable.text.sourceFile}
        </p>
      </div>
    </Dialog>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <section className={styles.warnings}>
      <h3>{words.look}</h3>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </section>
  );
}

function Corrections({ tidying, onShow }: { readonly tidying: Tidying; readonly onShow: (passageId: string) => void }) {
  const { corrections, punctuationCount } = tidying;
  if (corrections.length + punctuationCount === 0) return null;
  return (
    <section>
      <h3>{words.corrections(corrections.length + punctuationCount)}</h3>
      {[...groupBy(corrections, ({ correction }) => correction.reason)].map(([reason, ofReason]) => (
        <div key={reason} className={styles.reason}>
          <h4>{words.removalReason(reason, ofReason.length)}</h4>
          <ul>
            {ofReason.map((corrected) => (
              <CorrectionLine
                key={`${corrected.passageId} ${corrected.correction.start}`}
                corrected={corrected}
                onShow={onShow}
              />
            ))}
          </ul>
        </div>
      ))}
      {punctuationCount > 0 && (
        <p className={styles.help}>{words.punctuation(punctuationCount, corrections.length > 0)}</p>
      )}
    </section>
  );
}

function CorrectionLine({
  corrected,
  onShow,
}: {
  readonly corrected: TidiedCorrection;
  readonly onShow: (passageId: string) => void;
}) {
  const { before, correction, after } = corrected;
  return (
    <li className={styles.correction}>
      <span className={styles.inContext}>
        {visible(before)}
        <del>{visible(correction.from)}</del>
        {correction.to !== '' && <ins>{correction.to}</ins>}
        {visible(after)}
      </span>
      <Button variant="quiet" onPress={() => onShow(corrected.passageId)}>
        {words.showInText}
      </Button>
    </li>
  );
}

function Removals({ tidying }: { readonly tidying: Tidying }) {
  if (tidying.removalCount === 0) return null;
  return (
    <section>
      <h3>{words.removals(tidying.removalCount, tidying.removedCharacters)}</h3>
      {tidying.removals.map(({ reason, pieces }) => {
        const shown = pieces.filter((piece) => piece.trim() !== '');
        return (
          <div key={reason} className={styles.reason}>
            <h4>{words.removalReason(reason, pieces.length)}</h4>
            {shown.length > 0 && (
              <ul className={styles.pieces}>
                {[...groupBy(shown, (piece) => piece.trim())].map(([piece, same]) => (
                  <li key={piece}>
                    {piece}
                    {same.length > 1 && <small> × {same.length}</small>}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** Line breaks as a sign, so that a join across lines can be seen. */
function visible(characters: string): string {
  return characters.replace(/\r?\n|\r/gu, '⏎');
}
