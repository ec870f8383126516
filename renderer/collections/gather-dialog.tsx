import { type ReactNode, useState } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { type Loaded, useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { createSession } from '../session/session-actions';
import { sessionFacts } from '../session/session-facts';
import { usualOf } from '../session/usual-of';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { List, ListItem } from '../ui/list';
import { SegmentedControl } from '../ui/segmented-control';
import { TextField } from '../ui/text-field';
import { createCollection } from './collection-actions';
import styles from './collections.module.css';
import { type Gathering, gatherInto, stopGathering } from './gather';
import { lastTarget, type TargetKind, targetKinds } from './gather-target';

const words = wording.window.collections;
const loadCollections = () => call('collections');
const loadSessions = () => call('sessions');

/** Asks where words go: into a 摘编 or a 学习会 that is there, or a new one. */
export function GatherDialog({ gatherings }: { readonly gatherings: readonly Gathering[] }) {
  const [kind, setKind] = useState<TargetKind>(lastTarget()?.kind ?? 'collection');
  const into = (id: string) => {
    stopGathering();
    void gatherInto({ kind, id }, gatherings);
  };
  return (
    <Dialog
      title={words.gatherInto(gatherings.length)}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={stopGathering}
    >
      <div className={styles.chooser}>
        <div>
          <SegmentedControl
            label={words.targets}
            value={kind}
            options={targetKinds.map((value) => ({ value, label: words.target[value] }))}
            onChange={setKind}
          />
        </div>
        {kind === 'collection' ? <CollectionTargets onChoose={into} /> : <SessionTargets onChoose={into} />}
      </div>
    </Dialog>
  );
}

interface Choosing {
  readonly onChoose: (id: string) => void;
}

function CollectionTargets({ onChoose }: Choosing) {
  return (
    <Targets
      kind="collection"
      loaded={useLoaded(loadCollections)}
      factsOf={({ excerptCount }) => words.excerpts(excerptCount)}
      onChoose={onChoose}
      onCreate={(title) => createCollection(title)}
    />
  );
}

function SessionTargets({ onChoose }: Choosing) {
  return (
    <Targets
      kind="session"
      loaded={useLoaded(loadSessions)}
      factsOf={sessionFacts}
      onChoose={onChoose}
      onCreate={(title, sessions) => createSession({ ...usualOf(sessions), title })}
    />
  );
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

function Targets<Target extends Titled>({
  kind,
  loaded,
  factsOf,
  onChoose,
  onCreate,
}: {
  readonly kind: TargetKind;
  readonly loaded: Loaded<readonly Target[]>;
  readonly factsOf: (target: Target) => ReactNode;
  /** With the id of what is there, or has just been made. */
  readonly onChoose: (id: string) => void;
  /** Null where it was not made, which is said. */
  readonly onCreate: (title: string, all: readonly Target[]) => Promise<Titled | null>;
}) {
  const [title, setTitle] = useState('');
  const { emptyHelp, name, newName, namePlaceholder } = words.newTarget[kind];
  const create = async (all: readonly Target[]) => {
    const made = await onCreate(title, all);
    if (made !== null) onChoose(made.id);
  };
  return (
    <LoadedView loaded={loaded}>
      {(all) => (
        <>
          {all.length === 0 && <p>{emptyHelp}</p>}
          {all.length > 0 && (
            <div className={styles.choices}>
              <List label={words.target[kind]} chosenId={null} onChoose={onChoose} hasKeyboard>
                {all.map((target) => (
                  <ListItem key={target.id} id={target.id} text={target.title}>
                    <span className={styles.entryTitle}>{target.title}</span>
                    <span className={styles.facts}>{factsOf(target)}</span>
                  </ListItem>
                ))}
              </List>
            </div>
          )}
          <div className={styles.newOne}>
            <TextField
              label={all.length === 0 ? name : newName}
              placeholder={namePlaceholder}
              value={title}
              onChange={setTitle}
              fieldRef={all.length === 0 ? takeKeyboard : null}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing && title.trim() !== '') void create(all);
              }}
            />
            <Button variant="primary" isDisabled={title.trim() === ''} onPress={() => void create(all)}>
              {words.createAndGather}
            </Button>
          </div>
        </>
      )}
    </LoadedView>
  );
}

function takeKeyboard(field: HTMLElement | null): void {
  field?.focus();
}
