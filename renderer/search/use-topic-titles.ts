import { useMemo } from 'react';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';

const load = () => call('topics');

/** The titles of the topics by id; empty until they are there. */
export function useTopicTitles(): ReadonlyMap<string, string> {
  const groups = useLoaded(load);
  return useMemo(
    () =>
      new Map(
        groups.state === 'ready'
          ? groups.value.flatMap(({ topics }) => topics.map(({ id, title }) => [id, title]))
          : [],
      ),
    [groups],
  );
}
