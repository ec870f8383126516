import { useCallback } from 'react';
import { wording } from '../../corpus/wording';
import type { Text } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { replaceText } from './replace-text';
import styles from './replacement.module.css';

const words = wording.window.replacing;

/** More than that are no corrections but another collection: each text says it where it is read. */
const mostOffers = 20;

/** Of texts that were just imported, those that look like corrected forms of others, each with the offer to replace. */
export function ReplacementOffers({ texts }: { readonly texts: readonly Text[] }) {
  const load = useCallback(
    () =>
      call(
        'replaceable',
        texts.map(({ id }) => id),
      ),
    [texts],
  );
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section className={classes(styles.offers)} aria-label={words.offers}>
      {loaded.value.slice(0, mostOffers).map(({ by, old: [old] }) =>
        old === undefined ? null : (
          <div key={by.id} className={classes(styles.offer)}>
            <p>{words.offerOf(by.title, old.title, old.sourceFile)}</p>
            <Button onPress={() => void replaceText(old, by)}>{words.replace}</Button>
          </div>
        ),
      )}
      {loaded.value.length > mostOffers && (
        <p className={classes(styles.offer)}>{words.moreOffers(loaded.value.length - mostOffers)}</p>
      )}
    </section>
  );
}
