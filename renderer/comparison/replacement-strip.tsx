import { useCallback, useState } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { open, openPassage } from '../app/navigation';
import { useLoaded } from '../app/use-loaded';
import { Button } from '../ui/button';
import { Strip } from '../ui/strip';
import { giveBack, replaceText } from './replace-text';

const words = wording.window.replacing;

/** Above a text: that it is an old one which was replaced, or that it may take the place of one; else nothing. */
export function ReplacementStrip({ textId }: { readonly textId: string }) {
  const [isDeclined, setDeclined] = useState(false);
  const load = useCallback(async () => {
    const [replacements, offers] = await Promise.all([call('replacements'), call('replaceable', [textId])]);
    return { byId: replacements.find((one) => one.textId === textId)?.byId, old: offers[0]?.old[0] };
  }, [textId]);
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready') return null;
  const { byId, old } = loaded.value;
  if (byId !== undefined) {
    return (
      <Strip text={words.isOld}>
        <Button onPress={() => openPassage({ textId: byId })}>{words.openNew}</Button>
        <Button variant="quiet" onPress={() => open({ screen: 'texts', comparison: { textId, otherId: byId } })}>
          {words.compare}
        </Button>
        <Button variant="quiet" onPress={() => void giveBack({ id: textId })}>
          {words.giveBack}
        </Button>
      </Strip>
    );
  }
  if (old === undefined || isDeclined) return null;
  return (
    <Strip text={words.offer(old.title, old.sourceFile)}>
      <Button onPress={() => void replaceText(old, { id: textId })}>{words.replace}</Button>
      <Button variant="quiet" onPress={() => open({ screen: 'texts', comparison: { textId, otherId: old.id } })}>
        {words.compare}
      </Button>
      <Button variant="quiet" onPress={() => setDeclined(true)}>
        {words.decline}
      </Button>
    </Strip>
  );
}
