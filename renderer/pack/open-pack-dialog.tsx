import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { PackItem, PackOverview } from '../../electron/contract';
import { call } from '../api';
import { TakingDialog } from '../taking-dialog';
import { Checkbox } from '../ui/checkbox';
import { showToast } from '../ui/toast';
import styles from './pack.module.css';

const words = wording.window.pack;
const kinds = ['session', 'collection', 'annotation', 'text'] as const;

/** 打开学习包: what is in it, what of it is here; the person chooses, and only then something changes. */
export function OpenPackDialog({
  overview,
  onClose,
}: {
  readonly overview: PackOverview;
  readonly onClose: () => void;
}) {
  const { file, title, items } = overview;
  const [ids, setIds] = useState<readonly string[]>(() => idsOf(items, 'new'));
  const take = async () => {
    const leftOut = idsOf(items, 'new').filter((id) => !ids.includes(id));
    const beside = idsOf(items, 'differs').filter((id) => ids.includes(id));
    const unpacked = await call('unpack', file, { leftOut, beside });
    onClose();
    if (!unpacked.ok) {
      showToast({ message: unpacked.failure.message, tone: 'failure' });
      return;
    }
    const outcomes = unpacked.value.items;
    for (const item of outcomes.filter(({ reason }) => reason !== '')) {
      showToast({ message: words.failed(item.title, item.reason), tone: 'failure' });
    }
    const taken = outcomes.filter(({ outcome }) => outcome === 'added' || outcome === 'beside');
    showToast({ message: words.taken(taken.length) });
  };
  return (
    <TakingDialog title={words.openTitle(title)} words={words} canTake={ids.length > 0} onTake={take} onClose={onClose}>
      <div className={styles.content}>
        <p className={styles.help}>{words.openHelp}</p>
        {kinds.map((kind) => (
          <Group
            key={kind}
            title={words.groups[kind]}
            items={items.filter((item) => item.kind === kind)}
            ids={ids}
            onToggle={(id, isOn) => setIds((now) => (isOn ? [...now, id] : now.filter((one) => one !== id)))}
          />
        ))}
      </div>
    </TakingDialog>
  );
}

function idsOf(items: readonly PackItem[], state: PackItem['state']): readonly string[] {
  return items.filter((item) => item.state === state).map(({ id }) => id);
}

function Group({
  title,
  items,
  ids,
  onToggle,
}: {
  readonly title: string;
  readonly items: readonly PackItem[];
  readonly ids: readonly string[];
  readonly onToggle: (id: string, isOn: boolean) => void;
}) {
  if (items.length === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      {items.map((item) => (
        <Checkbox
          key={item.id}
          isSelected={ids.includes(item.id)}
          isDisabled={item.state === 'same' || item.state === 'without-file'}
          onChange={(isOn) => onToggle(item.id, isOn)}
        >
          <span className={styles.item}>
            {item.title}
            <small>{item.state === 'differs' ? words.differs : wording.pack.states[item.state]}</small>
          </span>
        </Checkbox>
      ))}
    </section>
  );
}
