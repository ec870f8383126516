import { useEffect } from 'react';
import { isEditable, useCommand } from '../app/commands';
import { chooseAndGather, gather, inHand, useWaitingToGather } from './gather';
import { GatherDialog } from './gather-dialog';

/** Listens to Z and Shift+Z, and asks for the collection where it must; once in the app. */
export function GatherLayer() {
  const waiting = useWaitingToGather();
  useCommand('gather', () => void gather(inHand()));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isGatherKey(event)) return;
      const gatherings = inHand();
      if (gatherings.length === 0) return;
      event.preventDefault();
      if (event.shiftKey) chooseAndGather(gatherings);
      else void gather(gatherings);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return waiting === null ? null : <GatherDialog gatherings={waiting} />;
}

/** Z, where nothing else is meant by it; 229: the key went to the input method, whatever letter it names. */
function isGatherKey(event: KeyboardEvent): boolean {
  const isMeantElsewhere =
    event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.repeat || isEditable(event.target);
  if (isMeantElsewhere || event.ctrlKey || event.metaKey || event.altKey) return false;
  const isInOverlay =
    event.target instanceof Element && event.target.closest('[role="menu"], [role="dialog"]') !== null;
  return event.key.toLowerCase() === 'z' && !isInOverlay;
}
