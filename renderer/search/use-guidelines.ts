import { useMemo } from 'react';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';

const load = () => call('texts');

/** The ids of the guidelines; empty until they are there. */
export function useGuidelines(): ReadonlySet<string> {
  const texts = useLoaded(load);
  return useMemo(() => {
    const guidelines = texts.state === 'ready' ? texts.value.filter(({ isGuideline }) => isGuideline) : [];
    return new Set(guidelines.map(({ id }) => id));
  }, [texts]);
}
