import { useEffect } from 'react';
import type { Session } from '../../electron/contract';
import { call } from '../api';
import { type Loaded, useLoaded } from '../app/use-loaded';
import { useKept } from '../use-kept';
import { onSessionsChanged } from './session-actions';

const load = () => call('sessions');

/** All sessions, read again whenever one of them changes. */
export function useSessions(): Loaded<readonly Session[]> {
  const loaded = useKept(useLoaded(load));
  const again = loaded.state === 'loading' ? null : loaded.again;
  useEffect(() => (again === null ? undefined : onSessionsChanged(again)), [again]);
  return loaded;
}
