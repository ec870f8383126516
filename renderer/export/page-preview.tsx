import { useCallback, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { PageRequest } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { expectValue, LoadedView } from '../loaded-view';
import { useKept } from '../use-kept';
import styles from './page-preview.module.css';
import { PdfPages } from './pdf-pages';

const words = wording.window.export;

/**
 * The pages of a document as they will be printed. `request` must keep its identity while it means the same (`useMemo`);
 * a new one, also for what has changed since, is set anew, and the pages before stand until then. Pages are made one
 * document after another: of the requests that come meanwhile only the newest waits.
 */
export function PagePreview({ request: newest }: { readonly request: PageRequest }) {
  const [request, setRequest] = useState(newest);
  const load = useCallback(async () => expectValue(await call('previewDocument', request)), [request]);
  const latest = useLoaded(load);
  if (latest.state !== 'loading' && request !== newest) setRequest(newest);
  const loaded = useKept(latest);
  return (
    <section className={styles.desk} aria-label={words.pages}>
      <LoadedView loaded={loaded}>
        {({ pdf, missingFonts, shownFonts }) => (
          <>
            {missingFonts.length > 0 && (
              <details className={styles.notice}>
                <summary>{words.fontsMissing(missingFonts.length)}</summary>
                {words.missingFonts(missingFonts, shownFonts)}
              </details>
            )}
            {request.mostItems !== undefined && <p className={styles.notice}>{words.firstItems(request.mostItems)}</p>}
            <PdfPages pdf={pdf} />
          </>
        )}
      </LoadedView>
    </section>
  );
}
