import { BookOpenText, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { CollectionEntry, Excerpt, ExcerptSource } from '../../electron/contract';
import { PackedPassage } from '../pack/packed-passage';
import { Button, IconButton } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { TextField } from '../ui/text-field';
import styles from './session-form.module.css';
import { changeSessionsView } from './sessions-store';

const words = wording.window.session;

/** A heading between excerpts, or an excerpt: its exact words, where they come from, what was written to them. */
export function EntryRow({
  entry,
  source,
  onChange,
  onRemove,
}: {
  readonly entry: CollectionEntry;
  /** Undefined until it is known. */
  readonly source: ExcerptSource | undefined;
  readonly onChange: (entry: CollectionEntry) => void;
  readonly onRemove: () => void;
}) {
  if (entry.kind === 'heading') {
    return (
      <div className={styles.row}>
        <TextField
          label={words.heading}
          isLabelHidden
          placeholder={words.newHeading}
          value={entry.title}
          onChange={(title) => onChange({ ...entry, title })}
        />
        <IconButton
          label={words.removeItem(entry.title || words.unnamed)}
          icon={<X aria-hidden />}
          onPress={onRemove}
        />
      </div>
    );
  }
  return (
    <ExcerptRow
      excerpt={entry.excerpt}
      source={source}
      onChange={(excerpt) => onChange({ kind: 'excerpt', excerpt })}
      onRemove={onRemove}
    />
  );
}

function ExcerptRow({
  excerpt,
  source,
  onChange,
  onRemove,
}: {
  readonly excerpt: Excerpt;
  readonly source: ExcerptSource | undefined;
  readonly onChange: (excerpt: Excerpt) => void;
  readonly onRemove: () => void;
}) {
  const [isWriting, setWriting] = useState(false);
  const { textId, passageId, start, end, quote, note, hint, isChecked, placement } = excerpt;
  const packed = source?.packed ?? null;
  return (
    <article className={styles.excerpt}>
      <blockquote>{quote}</blockquote>
      <p className={styles.source}>
        {[source?.citation ?? '', ...(note === '' ? [] : [`${words.note}：${note}`])].join(' · ')}
      </p>
      {hint !== '' && !isWriting && (
        <p className={styles.hint}>
          {words.hint}：{hint}
        </p>
      )}
      {packed !== null && <PackedPassage text={packed} excerpt={excerpt} />}
      {packed === null && placement !== 'placed' && (
        <p className={styles.odd}>{placement === 'unplaced' ? words.lost : words.moved}</p>
      )}
      {isWriting && (
        <div className={styles.writing}>
          <TextField
            label={words.note}
            rows={1}
            value={note}
            onChange={(value) => onChange({ ...excerpt, note: value })}
          />
          <TextField
            label={words.hint}
            placeholder={words.hintSample}
            rows={1}
            value={hint}
            onChange={(value) => onChange({ ...excerpt, hint: value })}
          />
        </div>
      )}
      <div className={styles.actions}>
        <Checkbox isSelected={isChecked} onChange={(value) => onChange({ ...excerpt, isChecked: value })}>
          {words.checked}
        </Checkbox>
        <span className={styles.space} />
        {placement !== 'unplaced' && (
          <Button
            variant="quiet"
            onPress={() => changeSessionsView({ reading: { textId, passageId, ranges: [[start, end]] } })}
          >
            <BookOpenText aria-hidden />
            {words.read}
          </Button>
        )}
        <Button variant="quiet" isPressed={isWriting} onPress={() => setWriting(!isWriting)}>
          <Pencil aria-hidden />
          {words.write}
        </Button>
        <IconButton label={words.removeItem(quote)} icon={<X aria-hidden />} onPress={onRemove} />
      </div>
    </article>
  );
}
