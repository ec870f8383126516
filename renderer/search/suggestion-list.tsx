import { createPortal } from 'react-dom';
import { wording } from '../../corpus/wording';
import type { Suggestion } from '../../electron/contract';
import { classes } from '../ui/classes';
import styles from './suggestion-list.module.css';

const words = wording.window.search;

export const suggestionsId = 'search-suggestions';

/** The id of one of the list, for what tells a screen reader where the keyboard is. */
export function suggestionId(index: number): string {
  return `${suggestionsId}-${index}`;
}

/** What may be meant, under the search box. The keyboard stays in the box. */
export function SuggestionList({
  suggestions,
  active,
  isAtWord,
  onChoose,
}: {
  readonly suggestions: readonly Suggestion[];
  readonly active: number | null;
  /** Under the beginning of the box; otherwise to the right of the list of results, so that it stays in sight. */
  readonly isAtWord: boolean;
  readonly onChoose: (suggestion: Suggestion) => void;
}) {
  return createPortal(
    <div className={classes(styles.list, isAtWord ? styles.atWord : styles.aside)}>
      <div role="listbox" id={suggestionsId} aria-label={words.suggestions}>
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the keyboard and names the active one
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys
          <div
            key={`${suggestion.kind} ${suggestion.term}`}
            role="option"
            id={suggestionId(index)}
            aria-selected={index === active}
            className={classes(styles.item)}
            // Keeps the keyboard in the box.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(suggestion)}
          >
            <span className={classes(styles.term)}>{suggestion.term}</span>
            <span className={classes(styles.kind)}>{words.suggestionKinds[suggestion.kind]}</span>
            <small className={classes(styles.count)}>{suggestion.count > 0 && suggestion.count}</small>
          </div>
        ))}
      </div>
      <p className={classes(styles.keys)}>{words.suggestionKeys}</p>
    </div>,
    document.body,
  );
}
