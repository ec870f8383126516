import { FileDown } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { focusResults, searchBoxId, setQuery, useQuery } from '../search/search-store';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { SearchBox } from '../ui/search-box';
import styles from './app.module.css';
import { useCommand } from './commands';
import { open, type Place } from './navigation';

const words = wording.window.app;

/** Longer than what one would search for: such a selection is a passage being read. */
const longestPrefill = 60;

/** The one search box, which is always there, and 导入. */
export function TopBar({ place }: { readonly place: Place }) {
  const query = useQuery();
  const box = useRef<HTMLInputElement>(null);
  const search = (next: string) => {
    setQuery(next);
    if (next.trim() !== '' && place.screen !== 'search') open({ screen: 'search' });
  };
  useEffect(() => box.current?.focus(), []);
  useCommand('find-in-library', () => {
    const selected = window.getSelection()?.toString().trim() ?? '';
    if (selected !== '' && selected.length <= longestPrefill && !selected.includes('\n')) search(selected);
    box.current?.focus();
    box.current?.select();
  });
  return (
    <header className={classes(styles.top)}>
      <search className={classes(styles.box)}>
        <SearchBox
          id={searchBoxId}
          size="large"
          label={words.searchLabel}
          placeholder={words.searchPlaceholder}
          clearLabel={words.clearSearch}
          keys="Ctrl Shift F"
          value={query}
          onChange={search}
          inputRef={box}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && place.screen !== 'search') open({ screen: 'search' });
            else if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              focusResults();
            }
          }}
        />
      </search>
      <Button onPress={() => void call('importFiles')}>
        <FileDown aria-hidden />
        {words.import}
      </Button>
    </header>
  );
}
