import { useCallback, useEffect, useState } from 'react';
import type { PackOverview, Result } from '../../electron/contract';
import { call, on } from '../api';
import { useCommand } from '../app/commands';
import { showToast } from '../ui/toast';
import { MakePackDialog } from './make-pack-dialog';
import { OpenPackDialog } from './open-pack-dialog';

/** 学习包, over whatever screen is in front. */
export function PackLayer() {
  const [isMaking, setMaking] = useState(false);
  const [opened, setOpened] = useState<PackOverview | null>(null);
  const show = useCallback((pack: Result<PackOverview>) => {
    if (pack.ok) setOpened(pack.value);
    else showToast({ message: pack.failure.message, tone: 'failure' });
  }, []);
  useEffect(() => on('packDropped', show), [show]);
  const open = async () => {
    const chosen = await call('choosePack');
    if (chosen !== null) show(chosen);
  };
  useCommand('make-pack', () => setMaking(true));
  useCommand('open-pack', () => void open());
  return (
    <>
      {isMaking && <MakePackDialog onClose={() => setMaking(false)} />}
      {opened !== null && <OpenPackDialog key={opened.file} overview={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
