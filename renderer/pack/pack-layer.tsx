import { useState } from 'react';
import type { PackOverview } from '../../electron/contract';
import { call } from '../api';
import { useCommand } from '../app/commands';
import { showToast } from '../ui/toast';
import { MakePackDialog } from './make-pack-dialog';
import { OpenPackDialog } from './open-pack-dialog';

/** 学习包, over whatever screen is in front. */
export function PackLayer() {
  const [isMaking, setMaking] = useState(false);
  const [opened, setOpened] = useState<PackOverview | null>(null);
  const open = async () => {
    const chosen = await call('choosePack');
    if (chosen === null) return;
    if (chosen.ok) setOpened(chosen.value);
    else showToast({ message: chosen.failure.message, tone: 'failure' });
  };
  useCommand('make-pack', () => setMaking(true));
  useCommand('open-pack', () => void open());
  return (
    <>
      {isMaking && <MakePackDialog onClose={() => setMaking(false)} />}
      {opened !== null && <OpenPackDialog overview={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
