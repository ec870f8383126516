import { wording } from '../../corpus/wording';
import type { ExportRequest } from '../../electron/contract';
import { SegmentedControl } from '../ui/segmented-control';
import styles from './export-dialog.module.css';
import type { Selection } from './export-store';

const words = wording.window.export;

const layouts = ['official', 'plain', 'booklet'] as const;
const citationPlaces = ['footnotes', 'endnotes', 'inline', 'line'] as const;

type Layout = NonNullable<ExportRequest['layout']>;
type CitationPlace = NonNullable<ExportRequest['citations']>;

/** Null where nobody chose. */
export interface Laying {
  readonly layout: Layout | null;
  readonly citations: CitationPlace | null;
}

/** What was chosen, else what suits what is exported. */
export function usualLayout(
  { kind }: Selection,
  { layout, citations }: Laying,
): { readonly layout: Layout; readonly citations: CitationPlace } {
  if (kind === 'check') return { layout: 'plain', citations: 'line' };
  const used = layout ?? (kind === 'session' ? 'official' : 'plain');
  return { layout: used, citations: citations ?? (used === 'official' ? 'footnotes' : 'line') };
}

/** How the pages are laid out, and where the citations stand. */
export function LayoutChoices({
  layout,
  citations,
  onChange,
}: {
  readonly layout: Layout;
  readonly citations: CitationPlace;
  readonly onChange: (change: Partial<Laying>) => void;
}) {
  return (
    <>
      <section>
        <h3>{words.layout}</h3>
        <SegmentedControl
          label={words.layout}
          value={layout}
          options={layouts.map((value) => ({ value, label: words.layouts[value] }))}
          onChange={(value) => onChange({ layout: value, citations: null })}
        />
        <p className={styles.help}>{words.layoutHelp[layout]}</p>
      </section>
      <section>
        <h3>{words.citations}</h3>
        <SegmentedControl
          label={words.citations}
          value={citations}
          options={citationPlaces.map((value) => ({ value, label: words.citationPlaces[value] }))}
          onChange={(value) => onChange({ citations: value })}
        />
        {citations === 'footnotes' && <p className={styles.help}>{words.notesAtEnd}</p>}
      </section>
    </>
  );
}
