import { FileDown, ListChecks } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { wording } from '../../corpus/wording';
import { usePlace } from '../app/navigation';
import styles from './drop-target.module.css';

const words = wording.window.import;

/** Says, while files hang over the window, what letting go will do; the preload script takes the files. */
export function DropTarget() {
  const isOver = useFilesOver();
  const { screen } = usePlace();
  if (!isOver) return null;
  return (
    <div className={styles.target}>
      {screen === 'check' && (
        <Frame kind="draft" icon={<ListChecks aria-hidden />} title={words.dropDraft} help={words.dropDraftHelp} />
      )}
      <Frame kind="texts" icon={<FileDown aria-hidden />} title={words.drop} help={words.dropHelp} />
    </div>
  );
}

function Frame({
  kind,
  icon,
  title,
  help,
}: {
  /** What the preload script reads. */
  readonly kind: 'draft' | 'texts';
  readonly icon: ReactNode;
  readonly title: string;
  readonly help: string;
}) {
  return (
    <div className={styles.frame} data-drop={kind}>
      {icon}
      <p>{title}</p>
      <small>{help}</small>
    </div>
  );
}

function useFilesOver(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => setOver(event.dataTransfer?.types.includes('Files') === true);
    // Leaving for another element of the window names that element; leaving the window names none.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const end = () => setOver(false);
    document.addEventListener('dragenter', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', end);
    return () => {
      document.removeEventListener('dragenter', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', end);
    };
  }, []);
  return isOver;
}
