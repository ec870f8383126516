import { useCallback, useEffect, useRef, useState } from 'react';
import { annotatedWords } from '../../corpus/annotate/annotated-words';
import { wording } from '../../corpus/wording';
import type { Annotation } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { Dialog } from '../ui/dialog';
import { HighlightedText } from '../ui/highlighted-text';
import { List, ListItem } from '../ui/list';
import { SearchBox } from '../ui/search-box';
import { useKept } from '../use-kept';
import { stopChoosing } from './choose-link';
import { addLink } from './link-actions';
import styles from './link-dialog.module.css';
import { type LinkChoice, markedChoices, passageChoices } from './link-targets';
import { useRecentPassages } from './recent-passages';

const words = wording.window.links;

/** Passages found that are listed; of more than that a further word is the better help. */
const mostFound = 20;

/** Asks what an annotation refers to: a passage that is searched for or was read last, or words that were marked. */
export function LinkDialog({ annotation }: { readonly annotation: Annotation }) {
  const [query, setQuery] = useState('');
  const isSearching = query.trim() !== '';
  const recent = useRecentPassages();
  const load = useCallback(async () => {
    const [found, entries] = await Promise.all([
      isSearching ? call('search', { query, limit: mostFound }) : null,
      call('annotations', isSearching ? { words: query } : {}),
    ]);
    return { hits: found?.hits ?? [], entries };
  }, [isSearching, query]);
  const loaded = useKept(useLoaded(load));
  const box = useRef<HTMLInputElement>(null);
  const lists = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const choose = ({ target, textTitle }: LinkChoice) => {
    stopChoosing();
    void addLink(annotation, target, textTitle);
  };
  return (
    <Dialog title={words.title} closeLabel={wording.window.app.close} isOpen onClose={stopChoosing} size="wide">
      <div className={styles.whole}>
        <p className={styles.from}>{words.from(annotatedWords(annotation))}</p>
        <SearchBox
          label={words.search}
          placeholder={words.search}
          clearLabel={wording.window.annotations.clearFilter}
          value={query}
          onChange={setQuery}
          inputRef={box}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            lists.current?.querySelector<HTMLElement>('[role="option"]')?.focus();
          }}
        />
        <div ref={lists} className={styles.lists}>
          <LoadedView loaded={loaded}>
            {({ hits, entries }) => (
              <Choices
                groups={[
                  isSearching
                    ? { title: words.found, choices: passageChoices(hits, annotation) }
                    : { title: words.recent, choices: passageChoices(recent, annotation) },
                  { title: words.marked, choices: markedChoices(entries, annotation) },
                ]}
                nothing={isSearching ? words.nothing : words.nothingRead}
                onChoose={choose}
              />
            )}
          </LoadedView>
        </div>
      </div>
    </Dialog>
  );
}

function Choices({
  groups,
  nothing,
  onChoose,
}: {
  readonly groups: readonly { readonly title: string; readonly choices: readonly LinkChoice[] }[];
  readonly nothing: string;
  readonly onChoose: (choice: LinkChoice) => void;
}) {
  const filled = groups.filter(({ choices }) => choices.length > 0);
  if (filled.length === 0) return <p className={styles.nothing}>{nothing}</p>;
  return filled.map(({ title, choices }) => (
    <section key={title} aria-label={title}>
      <h3>{title}</h3>
      <List
        label={title}
        chosenId={null}
        onChoose={(id) => {
          const chosen = choices.find((choice) => choice.id === id);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map(({ id, shown, ranges, textTitle, headings }) => (
          <ListItem key={id} id={id} text={shown}>
            <span className={styles.words}>
              <HighlightedText text={shown} ranges={ranges} />
            </span>
            <span className={styles.place}>{[`《${textTitle}》`, ...headings].join(' › ')}</span>
          </ListItem>
        ))}
      </List>
    </section>
  ));
}
