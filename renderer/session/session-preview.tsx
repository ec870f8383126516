import { useMemo } from 'react';
import { wording } from '../../corpus/wording';
import type { Session } from '../../electron/contract';
import { usePageRequest } from '../export/export-choices';
import { PagePreview } from '../export/page-preview';
import { PaneHead } from '../ui/panes';

const words = wording.window.export;

/** The pages that 导出 makes of a session as the library has it. */
export function SessionPreview({ session: { id, updatedAt } }: { readonly session: Session }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved since makes other pages
  const selection = useMemo(() => ({ kind: 'session', sessionId: id }) as const, [id, updatedAt]);
  const request = usePageRequest(selection);
  return (
    <>
      <PaneHead title={words.pages} detail={words.layouts[request.layout]} />
      <PagePreview request={request} />
    </>
  );
}
