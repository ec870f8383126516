import { useEffect, useRef } from 'react';
import { wording } from '../../corpus/wording';
import type { Suggestion } from '../../electron/contract';
import { useCommand } from '../app/commands';
import { IconButton } from '../ui/button';
import { classes } from '../ui/classes';
import { SearchBox } from '../ui/search-box';
import { FieldMenu } from './field-menu';
import { type TypedText, withField, withOperator, withTerm, wordInHand } from './operators';
import styles from './search-bar.module.css';
import { focusResults, searchBoxId, setQuery, useSearch } from './search-store';
import { SuggestionList, suggestionId, suggestionsId } from './suggestion-list';
import { useSuggestions } from './use-suggestions';

const appWords = wording.window.app;
const words = wording.window.search;
const operatorNames = ['and', 'or', 'not'] as const;

/** Longer than what one would search for: such a selection is a passage being read. */
const longestPrefill = 60;

/** The one search box: 与, 或, 非 and the fields in it, and under it what may be meant. */
export function SearchBar({ isInFront, onShow }: { readonly isInFront: boolean; readonly onShow: () => void }) {
  const { query, view } = useSearch();
  const box = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions();
  const search = (next: string) => {
    setQuery(next);
    if (next.trim() !== '' && !isInFront) onShow();
  };
  const choose = ({ term }: Suggestion) => {
    search(withTerm(query, term));
    suggestions.close();
  };
  const write = (change: (typed: TypedText) => TypedText) => {
    const { text, caret } = change({ text: query, caret: box.current?.selectionEnd ?? query.length });
    search(text);
    suggestions.close();
    // A menu gives the keyboard back to its button first.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        box.current?.focus();
        box.current?.setSelectionRange(caret, caret);
      }),
    );
  };
  useEffect(() => box.current?.focus(), []);
  useCommand('find-in-library', () => {
    const selected = window.getSelection()?.toString().trim() ?? '';
    if (selected !== '' && selected.length <= longestPrefill && !selected.includes('\n')) search(selected);
    box.current?.focus();
    box.current?.select();
  });
  const pressKey = (event: React.KeyboardEvent<HTMLInputElement>) => {
    const chosen = suggestions.active === null ? undefined : suggestions.suggestions[suggestions.active];
    if (event.key === 'Escape' && suggestions.suggestions.length > 0) {
      // The first press closes the list, the next empties the box.
      event.preventDefault();
      suggestions.close();
    } else if (event.key === 'ArrowUp' && chosen !== undefined) {
      event.preventDefault();
      suggestions.move(-1);
    } else if (event.key === 'ArrowDown' && suggestions.move(1)) event.preventDefault();
    else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      suggestions.close();
      if (isInFront) focusResults();
      else if (event.key === 'Enter') onShow();
    }
  };
  return (
    <search className={classes(styles.bar)}>
      <SearchBox
        id={searchBoxId}
        size="large"
        label={appWords.searchLabel}
        placeholder={appWords.searchPlaceholder}
        clearLabel={appWords.clearSearch}
        keys="Ctrl Shift F"
        value={query}
        onChange={(next) => {
          search(next);
          suggestions.offerFor(next);
        }}
        inputRef={box}
        onKeyDown={pressKey}
        onBlur={suggestions.close}
        suggestions={
          suggestions.suggestions.length === 0
            ? null
            : {
                listId: suggestionsId,
                activeId: suggestions.active === null ? null : suggestionId(suggestions.active),
              }
        }
        tools={
          <span className={classes(styles.operators)}>
            {operatorNames.map((operator) => (
              <IconButton
                key={operator}
                label={words.operatorHelp[operator]}
                icon={words.operators[operator]}
                isDisabled={query.trim() === ''}
                onPress={() => write((typed) => withOperator(typed, operator))}
              />
            ))}
            <FieldMenu onChoose={(field) => write((typed) => withField(typed, field))} />
          </span>
        }
      />
      {suggestions.suggestions.length > 0 && (
        <SuggestionList
          suggestions={suggestions.suggestions}
          active={suggestions.active}
          // Letters find next to nothing by themselves.
          isAtWord={view !== 'list' || /^[a-z'’]+$/iu.test(wordInHand(query))}
          onChoose={choose}
        />
      )}
    </search>
  );
}
