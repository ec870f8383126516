import { useState } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import styles from './pack.module.css';
import { savePack } from './save-pack';

const words = wording.window.pack;

const load = async () => ({ sessions: await call('sessions'), collections: await call('collections') });

/** 做学习包: what goes in; nothing is ticked that the person did not tick, but the texts. */
export function MakePackDialog({ onClose }: { readonly onClose: () => void }) {
  const loaded = useLoaded(load);
  const [ids, setIds] = useState<readonly string[]>([]);
  const [hasAnnotations, setAnnotations] = useState(false);
  const [hasTexts, setTexts] = useState(true);
  const toggle = (id: string, isOn: boolean) =>
    setIds((now) => (isOn ? [...now, id] : now.filter((one) => one !== id)));
  const make = async () => {
    if (loaded.state !== 'ready') return;
    const own = (items: readonly { readonly id: string }[]) =>
      items.map(({ id }) => id).filter((id) => ids.includes(id));
    const { sessions, collections } = loaded.value;
    const request = { sessionIds: own(sessions), collectionIds: own(collections), hasAnnotations, hasTexts };
    if (await savePack(request)) onClose();
  };
  const actions = (
    <>
      <Button onPress={onClose}>{words.cancel}</Button>
      <Button variant="primary" isDisabled={ids.length === 0 && !hasAnnotations} onPress={() => void make()}>
        {words.make}
      </Button>
    </>
  );
  return (
    <Dialog title={words.makeTitle} closeLabel={words.close} isOpen onClose={onClose} actions={actions}>
      <div className={styles.content}>
        <p className={styles.help}>{words.makeHelp}</p>
        <LoadedView loaded={loaded}>
          {({ sessions, collections }) => (
            <>
              {sessions.length + collections.length === 0 && <p>{words.empty}</p>}
              <Items title={words.sessions} items={sessions} ids={ids} onToggle={toggle} />
              <Items title={words.collections} items={collections} ids={ids} onToggle={toggle} />
            </>
          )}
        </LoadedView>
        <div className={styles.group}>
          <Checkbox isSelected={hasAnnotations} onChange={setAnnotations}>
            {words.annotations}
          </Checkbox>
          <Checkbox isSelected={hasTexts} onChange={setTexts}>
            {words.texts}
          </Checkbox>
        </div>
      </div>
    </Dialog>
  );
}

function Items({
  title,
  items,
  ids,
  onToggle,
}: {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly ids: readonly string[];
  readonly onToggle: (id: string, isOn: boolean) => void;
}) {
  if (items.length === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      {items.map((item) => (
        <Checkbox key={item.id} isSelected={ids.includes(item.id)} onChange={(isOn) => onToggle(item.id, isOn)}>
          {item.title}
        </Checkbox>
      ))}
    </section>
  );
}
