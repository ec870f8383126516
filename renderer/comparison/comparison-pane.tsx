import { useCallback, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Text } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { expectValue, LoadedView } from '../loaded-view';
import { BackButton } from '../ui/back-button';
import { classes } from '../ui/classes';
import { Select } from '../ui/select';
import styles from './comparison.module.css';
import { ComparisonTable } from './comparison-table';

const words = wording.window.comparison;

/** 对照: a text on the left, one of its other editions on the right. */
export function ComparisonPane({
  textId,
  otherId,
  onBack,
}: {
  readonly textId: string;
  /** Absent: the main edition, or the first that is not this one. */
  readonly otherId?: string;
  readonly onBack: () => void;
}) {
  const [chosenOther, setChosenOther] = useState(otherId ?? null);
  const loadOthers = useCallback(
    async () => (await call('editions', textId)).flat().filter(({ id }) => id !== textId),
    [textId],
  );
  return (
    <section className={classes(styles.pane)} aria-label={words.title}>
      <LoadedView loaded={useLoaded(loadOthers)}>
        {(others) => {
          const other = others.find(({ id }) => id === chosenOther) ?? others[0];
          return (
            <>
              <header className={classes(styles.head)}>
                <BackButton label={words.back} onPress={onBack} />
                <h2>{words.title}</h2>
                <span className={classes(styles.space)} />
                {others.length > 1 && other !== undefined && (
                  <Select
                    label={words.chooseOther}
                    value={other.id}
                    options={others.map((text) => ({
                      value: text.id,
                      label: words.editionName(text.title, text.sourceFile),
                    }))}
                    onChange={setChosenOther}
                  />
                )}
              </header>
              {other === undefined ? (
                <p className={classes(styles.nothing)}>{words.noOther}</p>
              ) : (
                <LoadedComparison key={other.id} textId={textId} other={other} />
              )}
            </>
          );
        }}
      </LoadedView>
    </section>
  );
}

function LoadedComparison({ textId, other }: { readonly textId: string; readonly other: Text }) {
  const load = useCallback(async () => expectValue(await call('compare', textId, other.id)), [textId, other.id]);
  return (
    <LoadedView loaded={useLoaded(load)}>{(comparison) => <ComparisonTable comparison={comparison} />}</LoadedView>
  );
}
