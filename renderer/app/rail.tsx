import { BookText, Highlighter, ListChecks, Network, Presentation, ScrollText, Search, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import { classes } from '../ui/classes';
import styles from './app.module.css';
import { open, type ScreenName } from './navigation';

const words = wording.window.app;

const places: readonly { readonly screen: ScreenName; readonly icon: ReactNode }[] = [
  { screen: 'search', icon: <Search aria-hidden /> },
  { screen: 'texts', icon: <BookText aria-hidden /> },
  { screen: 'topics', icon: <Network aria-hidden /> },
  { screen: 'annotations', icon: <Highlighter aria-hidden /> },
  { screen: 'collections', icon: <ScrollText aria-hidden /> },
  { screen: 'sessions', icon: <Presentation aria-hidden /> },
  { screen: 'check', icon: <ListChecks aria-hidden /> },
  { screen: 'settings', icon: <Settings aria-hidden /> },
];

/** The screens, at the left edge. */
export function Rail({ screen }: { readonly screen: ScreenName }) {
  return (
    <nav className={classes(styles.rail)} aria-label={words.screensLabel}>
      <div className={classes(styles.brand)}>{words.name}</div>
      {places.map((place) => (
        <Button
          key={place.screen}
          className={classes(styles.railButton, place.screen === 'settings' && styles.push)}
          onPress={() => {
            if (place.screen !== screen) open({ screen: place.screen });
          }}
          {...(place.screen === screen ? { 'aria-current': 'page' as const } : {})}
        >
          {place.icon}
          {words.screens[place.screen]}
        </Button>
      ))}
    </nav>
  );
}
