import { useEffect, useRef } from 'react';
import type { Command } from '../../electron/contract';
import { on } from '../api';

const listeners = new Map<Command, Set<() => void>>();

/** Runs a command as if its menu item had been chosen; whoever is in sight and listens does it. */
function runCommand(command: Command): void {
  if (leadsElsewhere(command) && isDialogOpen()) return;
  for (const run of [...(listeners.get(command) ?? [])]) run();
}

/** Another screen would take a dialog away with what is being written in it. */
function leadsElsewhere(command: Command): boolean {
  return command.startsWith('show-') || command === 'find-in-library';
}

function isDialogOpen(): boolean {
  return document.querySelector('[data-dialog]') !== null;
}

/** Does something at a menu item or its key, for as long as the component is in sight. */
export function useCommand(command: Command, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const listener = () => latest.current();
    const others = listeners.get(command) ?? new Set();
    listeners.set(command, others.add(listener));
    return () => {
      others.delete(listener);
    };
  }, [command]);
}

/** Whether typing goes into this element, so that keys mean letters there. */
export function isEditable(element: EventTarget | null): boolean {
  return (
    element instanceof HTMLElement &&
    (element.isContentEditable || element.matches('textarea, input:not([type=checkbox], [type=radio], [type=range])'))
  );
}

/** Keys with Ctrl (or ⌘): those of the menu, so that they work the same wherever the menu does not see them. */
const controlKeys: Readonly<Record<string, Command>> = {
  f: 'find-in-text',
  'shift+f': 'find-in-library',
  k: 'find-in-library',
  o: 'import',
  e: 'export',
  z: 'undo',
  y: 'redo',
  'shift+z': 'redo',
  'alt+c': 'copy-with-citation',
  '=': 'text-larger',
  '+': 'text-larger',
  'shift++': 'text-larger',
  '-': 'text-smaller',
  '0': 'text-normal',
  '1': 'show-search',
  '2': 'show-texts',
  '3': 'show-topics',
  '4': 'show-annotations',
  '5': 'show-collections',
  '6': 'show-sessions',
  '7': 'show-check',
};

function commandOf(event: KeyboardEvent): Command | null {
  if (event.key === 'F1') return 'show-shortcuts';
  if (!event.ctrlKey && !event.metaKey) return null;
  const name = `${event.altKey ? 'alt+' : ''}${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`;
  return controlKeys[name] ?? null;
}

/** Listens to the menu and the keyboard; once in the app. Answers with the function that stops. */
export function listenForCommands(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    const command = commandOf(event);
    if (command === null) return;
    // While someone types, undoing means their letters.
    if ((command === 'undo' || command === 'redo') && isEditable(event.target)) return;
    event.preventDefault();
    runCommand(command);
  };
  const stop = on('command', (command) => {
    if ((command === 'undo' || command === 'redo') && isEditable(document.activeElement)) document.execCommand(command);
    else runCommand(command);
  });
  document.addEventListener('keydown', press);
  return () => {
    stop();
    document.removeEventListener('keydown', press);
  };
}
