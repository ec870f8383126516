import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Text } from '../../electron/contract';
import { call } from '../api';
import { groupBy } from '../group-by';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';
import { EncodingDialog } from './encoding-dialog';
import styles from './import-report-dialog.module.css';
import type { ReportLine } from './report-parts';

const words = wording.window.import;

/** So many lines are drawn at once: a report may have thousands. */
const batch = 200;

/** Lines of a report, each with what can be done about it. */
export function ReportLines({
  lines,
  isGrouped,
  onOpen,
  onReadAgain,
}: {
  readonly lines: readonly ReportLine[];
  /** Under what they share; `lines` are sorted by it. */
  readonly isGrouped: boolean;
  readonly onOpen: (textId: string) => void;
  /** Texts that a person had read in another encoding. */
  readonly onReadAgain: (texts: readonly Text[]) => void;
}) {
  const [count, setCount] = useState(batch);
  const counts = groupBy(lines, ({ group }) => group);
  const groups = groupBy(lines.slice(0, count), ({ group }) => (isGrouped ? group : ''));
  return (
    <>
      {[...groups].map(([group, ofGroup]) => (
        <div key={group}>
          {group !== '' && <h3 className={styles.group}>{words.group(group, counts.get(group)?.length ?? 0)}</h3>}
          <ul>
            {ofGroup.map((line) => (
              <Line key={line.id} line={line} onOpen={onOpen} onReadAgain={onReadAgain} />
            ))}
          </ul>
        </div>
      ))}
      {lines.length > count && (
        <Button onPress={() => setCount(count + batch)}>{words.more(lines.length - count)}</Button>
      )}
    </>
  );
}

function Line({
  line,
  onOpen,
  onReadAgain,
}: {
  readonly line: ReportLine;
  readonly onOpen: (textId: string) => void;
  readonly onReadAgain: (texts: readonly Text[]) => void;
}) {
  const { name, detail, path, textId, isUnsure } = line;
  const [isChoosing, setChoosing] = useState(false);
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <b {...(path === null ? {} : { title: path })}>{name}</b>
        <span>{detail}</span>
      </div>
      {textId !== null && isUnsure && (
        <Button label={words.encodingOf(bare(name))} onPress={() => setChoosing(true)}>
          {words.encoding}
        </Button>
      )}
      {textId !== null && isChoosing && (
        <EncodingDialog textId={textId} onClose={() => setChoosing(false)} onReadAgain={onReadAgain} />
      )}
      {textId !== null && (
        <Button label={words.open(bare(name))} onPress={() => onOpen(textId)}>
          {words.openText}
        </Button>
      )}
      {path !== null && (
        <Button
          label={words.copyPathOf(name)}
          onPress={() => {
            void call('copyText', path).then(() => showToast({ message: words.pathCopied }));
          }}
        >
          {words.copyPath}
        </Button>
      )}
    </li>
  );
}

function bare(title: string): string {
  return title.replace(/^《|》$/gu, '');
}
