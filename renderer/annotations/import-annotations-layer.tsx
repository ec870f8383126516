import { useCallback, useEffect, useState } from 'react';
import type { AnnotationFileOverview, Result } from '../../electron/contract';
import { call, on } from '../api';
import { useCommand } from '../app/commands';
import { showToast } from '../ui/toast';
import { ImportAnnotationsDialog } from './import-annotations-dialog';

/** 导入批注, over whatever screen is in front. */
export function ImportAnnotationsLayer() {
  const [opened, setOpened] = useState<AnnotationFileOverview | null>(null);
  const show = useCallback((overview: Result<AnnotationFileOverview>) => {
    if (overview.ok) setOpened(overview.value);
    else showToast({ message: overview.failure.message, tone: 'failure' });
  }, []);
  useEffect(() => on('annotationsDropped', show), [show]);
  const open = async () => {
    const chosen = await call('chooseAnnotations');
    if (chosen !== null) show(chosen);
  };
  useCommand('import-annotations', () => void open());
  return (
    opened !== null && <ImportAnnotationsDialog key={opened.file} overview={opened} onClose={() => setOpened(null)} />
  );
}
