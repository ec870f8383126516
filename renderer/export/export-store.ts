import { useEffect, useRef } from 'react';
import type { ExportRequest } from '../../electron/contract';
import { createStore, useStore } from '../app/store';

/** What is exported: annotations, hits, the passages of a topic, a collection, a session, what became of a draft. */
export type Selection = ExportRequest['select'];

const everything: Selection = { kind: 'annotations', filter: {} };
const opened = createStore<Selection | null>(null);
let offer: (() => Selection) | null = null;

/** What the open dialog exports; null while it is closed. */
export function useOpenedExport(): Selection | null {
  return useStore(opened);
}

/** Opens the dialog; without a selection, for what the screen in front shows, else for all annotations. */
export function openExport(selection?: Selection): void {
  opened.set(selection ?? offer?.() ?? everything);
}

export function closeExport(): void {
  opened.set(null);
}

/** Makes 导出 (Ctrl+E) mean this selection while the component is in sight. */
export function useExportOffer(selection: Selection): void {
  const latest = useRef(selection);
  useEffect(() => {
    latest.current = selection;
  });
  useEffect(() => {
    const own = () => latest.current;
    offer = own;
    return () => {
      if (offer === own) offer = null;
    };
  }, []);
}
