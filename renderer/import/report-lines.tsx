import { useState } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { groupBy } from '../group-by';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';
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
}: {
  readonly lines: readonly ReportLine[];
  /** Under what they share; `lines` are sorted by it. */
  readonly isGrouped: boolean;
  readonly onOpen: (textId: string) => void;
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
              <Line key={line.id} line={line} onOpen={onOpen} />
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

function Line({ line, onOpen }: { readonly line: ReportLine; readonly onOpen: (textId: string) => void }) {
  const { name, detail, path, textId } = line;
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <b {...(path === null ? {} : { title: path })}>{name}</b>
        <span>{detail}</span>
      </div>
      {textId !== null && (
        <Button label={words.open(name.replace(/^《|》$/gu, ''))} onPress={() => onOpen(textId)}>
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
