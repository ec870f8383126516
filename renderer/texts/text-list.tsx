import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Text } from '../../electron/contract';
import { Chip } from '../ui/chip';
import { classes } from '../ui/classes';
import { LongList } from '../ui/long-list';
import { PaneHead } from '../ui/panes';
import { SearchBox } from '../ui/search-box';
import { Select } from '../ui/select';
import { arrangeTexts, type TextOrder } from './arrange-texts';
import { foldEditions, type ListedText } from './fold-editions';
import styles from './text-list.module.css';

const words = wording.window.texts;
const orders: readonly TextOrder[] = ['library', 'title', 'length'];

/** All texts of the library, to filter, sort and choose one from. */
export function TextList({
  texts,
  replacedIds,
  chosenId,
  onChoose,
}: {
  readonly texts: readonly Text[];
  readonly replacedIds: ReadonlySet<string>;
  readonly chosenId: string | null;
  readonly onChoose: (textId: string) => void;
}) {
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<TextOrder>('library');
  const shown = arrangeTexts(texts, filter, order);
  // The same file under every title would say nothing.
  const hasFiles = new Set(texts.map((text) => text.sourceFile)).size > 1;
  return (
    <>
      <PaneHead title={words.title} detail={words.count(shown.length, texts.length)}>
        <Select
          label={words.order}
          isLabelHidden
          value={order}
          options={orders.map((value) => ({ value, label: words.orders[value] }))}
          onChange={(value) => setOrder(orders.find((known) => known === value) ?? 'library')}
        />
      </PaneHead>
      <div className={styles.filter}>
        <SearchBox
          label={words.filter}
          placeholder={words.filter}
          clearLabel={words.clearFilter}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{words.nothing(filter.trim())}</p>
      ) : (
        <LongList
          label={words.list}
          items={foldEditions(shown, chosenId)}
          chosenId={chosenId}
          onChoose={onChoose}
          textOf={({ text }) => text.title}
        >
          {(listed) => <TextEntry listed={listed} hasFile={hasFiles} isReplaced={replacedIds.has(listed.id)} />}
        </LongList>
      )}
    </>
  );
}

function TextEntry({
  listed,
  hasFile,
  isReplaced,
}: {
  readonly listed: ListedText;
  readonly hasFile: boolean;
  readonly isReplaced: boolean;
}) {
  const { text, isEdition, editionCount } = listed;
  const author = text.metadata.find((field) => field.name === 'author')?.value;
  return (
    <div className={classes(styles.entry, isEdition && styles.edition)}>
      <span className={styles.title}>{text.title}</span>
      <span className={styles.facts}>
        {(isEdition || isReplaced) && <Chip>{isReplaced ? words.replaced : words.edition}</Chip>}
        {author !== undefined && <span>{author}</span>}
        <span>{words.size(text.characters, text.passageCount)}</span>
        {text.isGuideline && <Chip tone="red">{words.guideline}</Chip>}
        {text.warnings.length > 0 && <span className={styles.look}>{words.warnings(text.warnings)}</span>}
      </span>
      {hasFile && <span className={styles.file}>{text.sourceFile}</span>}
      {editionCount > 0 && <span className={styles.file}>{words.editionCount(editionCount)}</span>}
    </div>
  );
}
