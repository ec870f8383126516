import { Heading, LibraryBig, Quote } from 'lucide-react';
import { useCallback, useState } from 'react';
import { entryId, excerptsOf } from '../../corpus/study/collection';
import { wording } from '../../corpus/wording';
import type { CollectionEntry, Session } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { ArrangedList } from '../ui/arranged-list';
import { Button } from '../ui/button';
import { useKept } from '../use-kept';
import { AnnotationPicker } from './annotation-picker';
import { CollectionPicker } from './collection-picker';
import { EntryRow } from './entry-row';
import { Section } from './section';
import styles from './session-form.module.css';
import type { SessionEditing } from './use-session-draft';

const words = wording.window.session;

/** 原文摘编: the words that are read, in order, under headings where there are some. */
export function EntriesEditor({ editing: { session, change, finish } }: { readonly editing: SessionEditing }) {
  const [isPicking, setPicking] = useState(false);
  const [isPickingCollection, setPickingCollection] = useState(false);
  const { id, entries } = session;
  const excerptIds = excerptsOf(session.entries)
    .map((excerpt) => excerpt.id)
    .join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other excerpts have other sources
  const loadSources = useCallback(() => call('sessionSources', id), [id, excerptIds]);
  const sources = useKept(useLoaded(loadSources));
  const arrange = (next: readonly CollectionEntry[]) => {
    change({ entries: next });
    void finish();
  };
  return (
    <Section title={words.entries} detail={detailOf(session)}>
      {entries.length === 0 && <p className={styles.help}>{words.entriesEmpty}</p>}
      <ArrangedList
        label={words.entries}
        items={entries}
        idOf={entryId}
        handleLabel={(entry) => words.moveHandle(nameOf(entry) || words.unnamed)}
        onArrange={arrange}
      >
        {(entry) => (
          <EntryRow
            entry={entry}
            source={sources.state === 'ready' && entry.kind === 'excerpt' ? sources.value[entry.excerpt.id] : undefined}
            onChange={(next) =>
              change({ entries: entries.map((one) => (entryId(one) === entryId(entry) ? next : one)) })
            }
            onRemove={() => arrange(entries.filter((one) => entryId(one) !== entryId(entry)))}
          />
        )}
      </ArrangedList>
      <div className={styles.actions}>
        <Button onPress={() => setPicking(true)}>
          <Quote aria-hidden />
          {words.addFromNotes}
        </Button>
        <Button onPress={() => setPickingCollection(true)}>
          <LibraryBig aria-hidden />
          {words.addFromCollection}
        </Button>
        <Button
          variant="quiet"
          onPress={() => change({ entries: [...entries, { kind: 'heading', id: crypto.randomUUID(), title: '' }] })}
        >
          <Heading aria-hidden />
          {words.addHeading}
        </Button>
      </div>
      {isPickingCollection && <CollectionPicker session={session} onClose={() => setPickingCollection(false)} />}
      {isPicking && <AnnotationPicker session={session} onClose={() => setPicking(false)} />}
    </Section>
  );
}

/** 8 段 · 4 篇 · 全部已核对 */
function detailOf(session: Session): string {
  const excerpts = excerptsOf(session.entries);
  const unchecked = excerpts.filter(({ isChecked }) => !isChecked).length;
  return words.entriesSum(excerpts.length, new Set(excerpts.map(({ textId }) => textId)).size, unchecked);
}

/** Enough of an excerpt to know it by. */
const shownOfQuote = 20;

function nameOf(entry: CollectionEntry): string {
  return entry.kind === 'heading' ? entry.title : entry.excerpt.quote.slice(0, shownOfQuote);
}
