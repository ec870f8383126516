import { wording } from '../../corpus/wording';
import type { Excerpt } from '../../electron/contract';
import { SaveLine } from '../save-line';
import { TextField } from '../ui/text-field';
import { useDraft } from '../use-draft';
import { recordWritten, saveWritten } from './collection-actions';
import styles from './collections.module.css';

const words = wording.window.collections;

/** Where 批注 and 学习提示 of an excerpt are written; they save themselves. */
export function ExcerptFields({ excerpt, collectionId }: { readonly excerpt: Excerpt; readonly collectionId: string }) {
  return (
    <div className={styles.fields}>
      <ExcerptField name="note" excerpt={excerpt} collectionId={collectionId} />
      <ExcerptField name="hint" excerpt={excerpt} collectionId={collectionId} />
    </div>
  );
}

function ExcerptField({
  name,
  excerpt,
  collectionId,
}: {
  readonly name: 'note' | 'hint';
  readonly excerpt: Excerpt;
  readonly collectionId: string;
}) {
  const { id } = excerpt;
  const draft = useDraft({
    text: excerpt[name],
    save: (text) => saveWritten(collectionId, id, { [name]: text }),
    record: (from) => recordWritten(collectionId, id, { [name]: from }),
  });
  return (
    <div>
      <TextField
        label={words.fields[name]}
        placeholder={words.placeholders[name]}
        rows={2}
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.finish}
      />
      <SaveLine state={draft.state} updatedAt={null} onAgain={draft.save} />
    </div>
  );
}
