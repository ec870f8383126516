import { Highlighter, Network, Search } from 'lucide-react';
import { useCallback } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { open } from '../app/navigation';
import { useLoaded } from '../app/use-loaded';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import styles from './search.module.css';
import { SearchAgain } from './search-again';
import { setQuery } from './search-store';

const words = wording.window.search;

/** Nothing has been asked yet: what this is, and three things to try. */
export function FirstStart() {
  const overview = useLoaded(useCallback(() => call('overview'), []));
  const counts = overview.state === 'ready' ? overview.value : null;
  return (
    <div className={classes(styles.start)}>
      <h1>{words.startTitle}</h1>
      <p className={classes(styles.startLead)}>
        {counts === null ? words.startLead : words.startLeadCounted(counts.textCount, counts.passageCount)}
      </p>
      <SearchAgain />
      <ol className={classes(styles.steps)}>
        <li>
          <Search aria-hidden />
          <h2>{words.tryWord}</h2>
          <p>{words.tryWordHelp}</p>
          <div className={classes(styles.tries)}>
            {words.tries.map((query) => (
              <Button key={query} onPress={() => setQuery(query)}>
                {query}
              </Button>
            ))}
          </div>
        </li>
        <li>
          <Network aria-hidden />
          <h2>{words.tryTopic}</h2>
          <p>{words.tryTopicHelp}</p>
          <div className={classes(styles.tries)}>
            <Button onPress={() => open({ screen: 'topics' })}>{words.toTopics}</Button>
          </div>
        </li>
        <li>
          <Highlighter aria-hidden />
          <h2>{words.tryMark}</h2>
          <p>{words.tryMarkHelp}</p>
          <div className={classes(styles.tries)}>
            <Button onPress={() => open({ screen: 'texts' })}>{words.toTexts}</Button>
          </div>
        </li>
      </ol>
    </div>
  );
}
