import { CircleCheckBig, SkipForward, Undo2 } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { TopicGroup, Triage } from '../../electron/contract';
import { call } from '../api';
import { stepBackOrForth } from '../app/use-app-commands';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { TopicMenu } from '../topic-menu';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Kbd } from '../ui/kbd';
import { PaneHead } from '../ui/panes';
import { SegmentedControl } from '../ui/segmented-control';
import { decideTopics, passOver } from './decide-topics';
import { changeTopicsView } from './topics-store';
import styles from './triage-pane.module.css';
import { useTriageKeys } from './use-triage-keys';

const words = wording.window.topics.triage;

/** Passages of no topic, one after another: a number puts one into a topic, the space bar passes over it. */
export function TriagePane({
  guidelineId,
  groups,
}: {
  readonly guidelineId: string;
  /** Of the guideline. */
  readonly groups: readonly TopicGroup[];
}) {
  const [isPassed, setPassed] = useState(false);
  const load = useCallback(() => call('triage', { guidelineId, isPassed, limit: 1 }), [guidelineId, isPassed]);
  const loaded = useLoaded(load);
  return (
    <LoadedView loaded={loaded}>
      {(triage) => {
        const [item] = triage.items;
        return (
          <>
            <PaneHead title={words.title}>
              <Button variant="quiet" onPress={() => changeTopicsView({ isTriage: false })}>
                {words.leave}
              </Button>
            </PaneHead>
            <div className={styles.scroll}>
              <SegmentedControl
                label={words.which}
                value={isPassed ? 'passed' : 'waiting'}
                options={[
                  { value: 'waiting', label: words.waiting(triage.waiting) },
                  { value: 'passed', label: words.passed(triage.passed) },
                ]}
                onChange={(which) => setPassed(which === 'passed')}
              />
              {item === undefined ? (
                <EmptyState icon={<CircleCheckBig aria-hidden />} title={isPassed ? words.nonePassed : words.done}>
                  {!isPassed && <p>{words.doneHelp}</p>}
                </EmptyState>
              ) : (
                <Item item={item} guidelineId={guidelineId} groups={groups} isPassed={isPassed} />
              )}
            </div>
          </>
        );
      }}
    </LoadedView>
  );
}

function Item({
  item: { passage, textTitle, guesses },
  guidelineId,
  groups,
  isPassed,
}: {
  readonly item: Triage['items'][number];
  readonly guidelineId: string;
  readonly groups: readonly TopicGroup[];
  readonly isPassed: boolean;
}) {
  const isBusy = useRef(false);
  const titles = new Map(groups.flatMap(({ topics }) => topics.map(({ id, title }) => [id, title] as const)));
  // A key pressed twice must not decide for the next passage unseen.
  const once = (act: () => Promise<unknown>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void act().finally(() => {
      isBusy.current = false;
    });
  };
  const assign = (topicIds: readonly string[]) =>
    once(() =>
      decideTopics(
        topicIds.map((topicId) => ({ passageId: passage.id, topicId, decision: 'in' })),
        wording.window.topics.decided.in,
      ),
    );
  const pass = () => once(() => passOver({ guidelineId, passageId: passage.id, isPassed: true }));
  useTriageKeys({
    onNumber: (number) => {
      const topicId = guesses[number - 1];
      if (topicId !== undefined) assign([topicId]);
    },
    onPass: () => !isPassed && pass(),
    onUndo: () => void stepBackOrForth('undo'),
  });
  const target = { textId: passage.textId, passageId: passage.id };
  return (
    <article className={styles.item} aria-live="polite">
      <p className={styles.help}>{words.help}</p>
      <p className={styles.path}>{[`《${textTitle}》`, ...passage.headings].join(' › ')}</p>
      <p className={styles.text}>{passage.text}</p>
      <Button variant="quiet" onPress={() => changeTopicsView({ reading: target })}>
        {words.context}
      </Button>
      <h3>{words.guesses}</h3>
      <ol className={styles.guesses}>
        {guesses.map((topicId, index) => (
          <li key={topicId}>
            <Button className={styles.guess ?? ''} onPress={() => assign([topicId])}>
              <Kbd>{index + 1}</Kbd>
              <span>{titles.get(topicId)}</span>
            </Button>
          </li>
        ))}
      </ol>
      <footer className={styles.actions}>
        <TopicMenu groups={groups} topicIds={[]} onChange={assign}>
          {words.others}
        </TopicMenu>
        {!isPassed && (
          <Button onPress={pass}>
            <SkipForward aria-hidden />
            {words.pass}
            {words.passKeys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </Button>
        )}
        <Button variant="quiet" onPress={() => void stepBackOrForth('undo')}>
          <Undo2 aria-hidden />
          {words.undo}
          <Kbd>Z</Kbd>
        </Button>
      </footer>
    </article>
  );
}
