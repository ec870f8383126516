import { useCallback } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { expectValue, LoadedView } from '../loaded-view';
import { BackButton } from '../ui/back-button';
import { classes } from '../ui/classes';
import styles from './tidying.module.css';
import { TidyingTable } from './tidying-table';

const words = wording.window.tidying;

/** 整理记录: a text's source beside what became of it, and every change with the way to take it back. */
export function TidyingPane({ textId, onBack }: { readonly textId: string; readonly onBack: () => void }) {
  const load = useCallback(async () => expectValue(await call('tidying', textId)), [textId]);
  return (
    <section className={classes(styles.pane)} aria-label={words.title}>
      <header className={classes(styles.head)}>
        <BackButton label={words.back} onPress={onBack} />
        <h2>{words.title}</h2>
      </header>
      <LoadedView loaded={useLoaded(load)}>
        {(record) => (
          <>
            <p className={classes(styles.about)}>
              <b>{words.about(record.text.title)}</b>
              {record.text.warnings.length > 0 && (
                <span className={classes(styles.look)}>{words.look(record.text.warnings)}</span>
              )}
            </p>
            <TidyingTable record={record} />
          </>
        )}
      </LoadedView>
    </section>
  );
}
