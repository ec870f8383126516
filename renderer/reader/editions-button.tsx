import { useCallback } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { open } from '../app/navigation';
import { useLoaded } from '../app/use-loaded';
import { Button } from '../ui/button';

const words = wording.window.comparison;

/** Tells that the text stands in the library in other editions, too, and opens them side by side; else nothing. */
export function EditionsButton({ textId }: { readonly textId: string }) {
  const load = useCallback(async () => (await call('editions', textId)).flat().length - 1, [textId]);
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready' || loaded.value <= 0) return null;
  return (
    <Button
      variant="quiet"
      label={words.otherEditionsHelp(loaded.value)}
      onPress={() => open({ screen: 'texts', comparison: { textId } })}
    >
      {words.editions(loaded.value + 1)}
    </Button>
  );
}
