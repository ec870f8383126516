/** The only thing that the page and main have in common: two functions, and the drop of files. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { callChannel, type Drop, dropChannel, eventChannel } from './channels';
import type { Bridge, EventName } from './contract';

type Listener = (event: never) => void;
const listeners = new Map<EventName, Set<Listener>>();

const bridge: Bridge = {
  async call(name, ...args) {
    const reply = await ipcRenderer.invoke(callChannel, name, args);
    if (reply.ok) return reply.value;
    throw new Error(reply.message);
  },
  on(name, listener) {
    const others = listeners.get(name) ?? new Set();
    listeners.set(name, others.add(listener));
    return () => {
      others.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld('yuanwen', bridge);

ipcRenderer.on(eventChannel, (_event, name, content) => {
  for (const listener of listeners.get(name) ?? []) listener(content as never);
});

window.addEventListener('dragover', (event) => event.preventDefault());
window.addEventListener('drop', (event) => {
  event.preventDefault();
  const paths = [...(event.dataTransfer?.files ?? [])].map((file) => webUtils.getPathForFile(file));
  const isDraft = event.target instanceof Element && event.target.closest('[data-drop="draft"]') !== null;
  const drop: Drop = { kind: isDraft ? 'draft' : 'texts', paths: paths.filter((path) => path !== '') };
  ipcRenderer.send(dropChannel, drop);
});
