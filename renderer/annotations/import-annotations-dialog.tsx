import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { AnnotationFileItem, AnnotationFileOverview } from '../../electron/contract';
import { call } from '../api';
import { recordImported } from '../reader/annotation-actions';
import { TakingDialog } from '../taking-dialog';
import { Checkbox } from '../ui/checkbox';
import { showToast } from '../ui/toast';
import styles from './import-annotations-dialog.module.css';

const words = wording.window.annotationFile;

type Group = keyof typeof words.groups;
const groups = ['placed', 'lost', 'differs', 'same', 'unreadable'] as const;
/** What of a group can be taken in. */
const takeable: ReadonlySet<Group> = new Set(['placed', 'lost', 'differs']);
/** As many as show what it is about. */
const shownItems = 50;

/** 导入批注: what is in the file, what of it is here; the person chooses, and only then something changes. */
export function ImportAnnotationsDialog({
  overview: { file, items },
  onClose,
}: {
  readonly overview: AnnotationFileOverview;
  readonly onClose: () => void;
}) {
  const [taken, setTaken] = useState<readonly Group[]>(['placed', 'lost']);
  const chosen = items.filter((item) => takeable.has(groupOf(item)) && taken.includes(groupOf(item)));
  const take = async () => {
    const ids = new Set(chosen.map(({ id }) => id));
    const leftOut = items.filter(({ state, id }) => state === 'new' && !ids.has(id)).map(({ id }) => id);
    const beside = chosen.filter(({ state }) => state === 'differs').map(({ id }) => id);
    const report = await call('importAnnotations', file, { leftOut, beside });
    onClose();
    if (report.ok) recordImported(report.value.annotations);
    else showToast({ message: report.failure.message, tone: 'failure' });
  };
  return (
    <TakingDialog title={words.title} words={words} canTake={chosen.length > 0} onTake={take} onClose={onClose}>
      <div className={styles.content}>
        <p className={styles.help}>
          {words.from(file.replace(/^.*[\\/]/u, ''))}
          <br />
          {items.some((item) => takeable.has(groupOf(item))) ? words.help : words.nothing}
        </p>
        {groups.map((group) => (
          <ItemGroup
            key={group}
            group={group}
            items={items.filter((item) => groupOf(item) === group)}
            isTaken={taken.includes(group)}
            onToggle={(isOn) => setTaken((now) => (isOn ? [...now, group] : now.filter((one) => one !== group)))}
          />
        ))}
      </div>
    </TakingDialog>
  );
}

function groupOf({ state, textTitle }: AnnotationFileItem): Group {
  if (state !== 'new') return state;
  return textTitle === '' ? 'lost' : 'placed';
}

function ItemGroup({
  group,
  items,
  isTaken,
  onToggle,
}: {
  readonly group: Group;
  readonly items: readonly AnnotationFileItem[];
  readonly isTaken: boolean;
  readonly onToggle: (isTaken: boolean) => void;
}) {
  if (items.length === 0) return null;
  const title = words.groups[group](items.length);
  return (
    <section className={styles.group} aria-label={title}>
      {takeable.has(group) ? (
        <Checkbox isSelected={isTaken} onChange={onToggle}>
          <b>{title}</b>
        </Checkbox>
      ) : (
        <h3>{title}</h3>
      )}
      <ul className={styles.items}>
        {items.slice(0, shownItems).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file never changes, and what cannot be read has no id
          <li key={index}>
            {item.quote !== '' && <q>{item.quote}</q>}
            {item.note !== '' && <span>{item.note}</span>}
            {(item.textTitle !== '' || item.reason !== '') && (
              <small>{item.reason === '' ? `《${item.textTitle}》` : item.reason}</small>
            )}
          </li>
        ))}
        {items.length > shownItems && <li>{words.more(items.length - shownItems)}</li>}
      </ul>
    </section>
  );
}
