import { Fragment } from 'react';
import { wording } from '../../corpus/wording';
import type { Passage, Removal } from '../../electron/contract';
import { classes } from '../ui/classes';
import styles from './article.module.css';
import { isPress } from './is-press';
import type { OriginalPassage } from './original-pieces';
import { PassageElement } from './passage-block';

const words = wording.window.reader;

/** What was done to some characters of the source, in two lines: what, and why. */
export interface SourceNote {
  readonly what: string;
  readonly reason: string;
}

type ShowNote = (note: SourceNote, mark: HTMLElement) => void;

/** One passage with the characters of its source, unchanged; what is read otherwise or left out is marked. */
export function OriginalBlock({
  passage,
  original,
  onNote,
}: {
  readonly passage: Passage;
  readonly original: OriginalPassage;
  readonly onNote: ShowNote;
}) {
  return (
    <>
      <RemovedLines removed={original.before} onNote={onNote} />
      <PassageElement passage={passage} isCurrent={false}>
        {original.pieces.map((piece) => {
          if (piece.kind === 'kept') return <Fragment key={piece.at}>{piece.text}</Fragment>;
          if (piece.kind === 'removed') return <RemovedMark key={piece.at} removal={piece.removal} onNote={onNote} />;
          const { from, to, reason } = piece.correction;
          return (
            <NoteButton
              key={piece.at}
              className={classes(styles.corrected, styles.shown)}
              text={piece.text}
              note={{ what: to === '' ? words.leftOut(from) : words.readAs(from, to), reason }}
              onNote={onNote}
            />
          );
        })}
      </PassageElement>
    </>
  );
}

/** Whole lines of the source that are no part of the text. */
export function RemovedLines({ removed, onNote }: { readonly removed: readonly Removal[]; readonly onNote: ShowNote }) {
  if (removed.length === 0) return null;
  return (
    <div className={classes(styles.removedLines)}>
      {removed.map((removal) => (
        <RemovedMark key={removal.start} removal={removal} onNote={onNote} />
      ))}
    </div>
  );
}

function RemovedMark({ removal, onNote }: { readonly removal: Removal; readonly onNote: ShowNote }) {
  const shown = removal.characters.trim() === '' ? '↵' : removal.characters.trim();
  const named = removal.characters.trim() === '' ? words.lineBreak : shown;
  return (
    <NoteButton
      className={classes(styles.removed)}
      text={shown}
      note={{ what: words.leftOut(named), reason: removal.reason }}
      onNote={onNote}
    />
  );
}

function NoteButton({
  className,
  text,
  note,
  onNote,
}: {
  readonly className: string;
  readonly text: string;
  readonly note: SourceNote;
  readonly onNote: ShowNote;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the characters of a button cannot be selected with those around it
    <span
      role="button"
      tabIndex={0}
      className={className}
      aria-label={`${text}，${note.what}`}
      onClick={(event) => onNote(note, event.currentTarget)}
      onKeyDown={(event) => isPress(event) && onNote(note, event.currentTarget)}
    >
      {text}
    </span>
  );
}
