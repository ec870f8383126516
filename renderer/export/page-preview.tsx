import { useCallback } from 'react';
import { wording } from '../../corpus/wording';
import type { PageRequest } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { expectValue, LoadedView } from '../loaded-view';
import styles from './page-preview.module.css';
import { PdfPages } from './pdf-pages';

const words = wording.window.export;

/**
 * The pages of a document as they will be printed. `request` must keep its identity while it means the same (`useMemo`);
 * a new one, also for what has changed since, is set anew.
 */
export function PagePreview({ request }: { readonly request: PageRequest }) {
  const load = useCallback(async () => expectValue(await call('previewDocument', request)), [request]);
  const loaded = useLoaded(load);
  return (
    <section className={styles.desk} aria-label={words.pages}>
      <LoadedView loaded={loaded}>
        {({ pdf, missingFonts, shownFonts }) => (
          <>
            {missingFonts.length > 0 && (
              <p className={styles.notice} role="note">
                {words.missingFonts(missingFonts, shownFonts)}
              </p>
            )}
            {request.mostItems !== undefined && <p className={styles.notice}>{words.firstItems(request.mostItems)}</p>}
            <PdfPages pdf={pdf} />
          </>
        )}
      </LoadedView>
    </section>
  );
}
