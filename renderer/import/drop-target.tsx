import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { wording } from '../../corpus/wording';
import styles from './drop-target.module.css';

const words = wording.window.import;

/** Says, while files hang over the window, what letting go will do; the preload script takes the files. */
export function DropTarget() {
  const isOver = useFilesOver();
  if (!isOver) return null;
  return (
    <div className={styles.target}>
      <div className={styles.frame}>
        <FileDown aria-hidden />
        <p>{words.drop}</p>
        <small>{words.dropHelp}</small>
      </div>
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
