import { FileDown } from 'lucide-react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { SearchBar } from '../search/search-bar';
import { ViewSwitch } from '../search/view-switch';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import styles from './app.module.css';
import { open, type Place } from './navigation';
import { useRoom } from './use-room';

/** The one search box, which is always there, how its results are shown, and 导入. */
export function TopBar({ place }: { readonly place: Place }) {
  const room = useRoom();
  const isSearching = place.screen === 'search';
  return (
    <header className={classes(styles.top)}>
      <SearchBar isInFront={isSearching} onShow={() => open({ screen: 'search' })} />
      {isSearching && room !== 'one' && <ViewSwitch />}
      <Button className={classes(styles.topEnd)} onPress={() => void call('importFiles')}>
        <FileDown aria-hidden />
        {wording.window.app.import}
      </Button>
    </header>
  );
}
