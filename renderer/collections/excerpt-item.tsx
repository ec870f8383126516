import { BookOpenText, Check, Heading, Pencil, Quote, X } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { Excerpt, ExcerptSource } from '../../electron/contract';
import { call } from '../api';
import type { PassageTarget } from '../app/navigation';
import { PackedPassage } from '../pack/packed-passage';
import { itemIdOf } from '../return-to-item';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { classes } from '../ui/classes';
import { showToast } from '../ui/toast';
import { addHeading, editEntries, removeEntry } from './collection-actions';
import styles from './collections.module.css';
import { changeCollectionsView } from './collections-store';
import { ExcerptFields } from './excerpt-fields';

const words = wording.window.collections;

/** Words as they were taken, where they stand, what is said of them, and what can be done. */
export function ExcerptItem({
  excerpt,
  source,
  collectionId,
  isWriting,
  onWrite,
  onHeading,
}: {
  readonly excerpt: Excerpt;
  readonly source: ExcerptSource | undefined;
  readonly collectionId: string;
  readonly isWriting: boolean;
  readonly onWrite: (isWriting: boolean) => void;
  /** A heading was put above it. */
  readonly onHeading: (headingId: string) => void;
}) {
  const { id, textId, passageId, start, end, quote, note, hint, isChecked, placement } = excerpt;
  const isFound = placement !== 'unplaced';
  const packed = source?.packed ?? null;
  const target: PassageTarget = { textId, passageId, ranges: [[start, end]] };
  const check = (value: boolean) =>
    void editEntries(collectionId, { kind: 'excerpt', id, change: { isChecked: value } }, words.steps.check);
  const copy = async () => {
    await call('copyQuotations', [{ textId, passageId, quote }]);
    showToast({ message: words.copied });
  };
  return (
    <article id={itemIdOf(target)} className={classes(styles.excerpt, !isFound && styles.lost)}>
      <blockquote className={styles.quote}>{quote}</blockquote>
      <p className={styles.source}>
        {source?.citation}
        {source !== undefined && source.headings.length > 0 && <small>{source.headings.join(' › ')}</small>}
      </p>
      {packed !== null && <PackedPassage text={packed} excerpt={excerpt} />}
      {!isFound && packed === null && <p className={styles.warning}>{words.unplaced}</p>}
      {placement === 'moved' && <p className={styles.warning}>{words.moved}</p>}
      {isWriting ? (
        <ExcerptFields excerpt={excerpt} collectionId={collectionId} />
      ) : (
        <>
          {note !== '' && (
            <p className={styles.note}>
              <b>{words.note}</b>
              {note}
            </p>
          )}
          {hint !== '' && (
            <p className={classes(styles.note, styles.hint)}>
              <b>{words.hint}</b>
              {hint}
            </p>
          )}
        </>
      )}
      <div className={styles.actions}>
        <Checkbox isSelected={isChecked} onChange={check}>
          {words.checked}
        </Checkbox>
        {isFound && (
          <Button variant="quiet" onPress={() => changeCollectionsView({ reading: target })}>
            <BookOpenText aria-hidden />
            {words.read}
          </Button>
        )}
        {isFound && (
          <Button variant="quiet" onPress={() => void copy()}>
            <Quote aria-hidden />
            {words.copyCited}
          </Button>
        )}
        <Button variant={isWriting ? 'plain' : 'quiet'} onPress={() => onWrite(!isWriting)}>
          {isWriting ? <Check aria-hidden /> : <Pencil aria-hidden />}
          {isWriting ? words.doneWriting : words.write}
        </Button>
        <Button variant="quiet" onPress={() => void addHeading(collectionId, id).then(onHeading)}>
          <Heading aria-hidden />
          {words.headingAbove}
        </Button>
        <Button variant="quiet" onPress={() => void removeEntry(collectionId, id)}>
          <X aria-hidden />
          {words.removeEntry}
        </Button>
      </div>
    </article>
  );
}
