import { useMemo } from 'react';
import type { PageRequest } from '../../electron/contract';
import { createStore, useStore } from '../app/store';
import type { Selection } from './export-store';
import type { Format } from './format-cards';
import { type Laying, usualLayout } from './layout-choices';

export const groupings = ['text', 'topic'] as const;

export interface ExportChoices extends Laying {
  readonly groupBy: (typeof groupings)[number];
  readonly format: Format;
}

/** Chosen once, meant the next time too. */
export const exportChoices = createStore<ExportChoices>({
  groupBy: 'text',
  format: 'docx',
  layout: null,
  citations: null,
});

/** What would be exported of a selection as things were chosen; the same object while it means the same. */
export function usePageRequest(selection: Selection): PageRequest & ReturnType<typeof usualLayout> {
  const { groupBy, ...laying } = useStore(exportChoices);
  const { layout, citations } = usualLayout(selection, laying);
  return useMemo(() => ({ select: selection, groupBy, layout, citations }), [selection, groupBy, layout, citations]);
}
