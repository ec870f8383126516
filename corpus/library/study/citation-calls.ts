import { bracketedCitation, citationOf, quoteWithCitation } from '../../cite';
import { citationStyles, type Passage } from '../../model';
import { citedQuotations } from '../drafts/cited-quotations';
import type { CitationCalls, CitationSample } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { writeMeta } from '../store/meta-rows';
import type { StoredText } from '../store/text-rows';

/** What a library answers about 引用格式. */
export function citationCalls(state: LibraryState): CitationCalls {
  return {
    citationStyle: () => state.fresh().citationStyle,
    setCitationStyle(style) {
      state.refresh();
      return saving(() => {
        inTransaction(state.database, () => writeMeta(state.database, 'citation-style', style));
        state.citationStyleChanged();
        return { ok: true, value: style };
      });
    },
    citationSamples: () => samplesOf(state.fresh()),
    citeQuotations: (quotations) => citedQuotations(state.fresh(), quotations),
  };
}

function samplesOf({ catalogue }: LibraryState): readonly CitationSample[] {
  const stored = tellingMost(catalogue.texts);
  if (stored === null) return [];
  const { text } = stored;
  const passage = catalogue.passagesOf(text.id).find(({ kind }) => kind === 'body');
  const page = passage === undefined ? null : catalogue.pageOf(passage);
  const quote = passage === undefined ? '' : beginningOf(passage);
  return citationStyles.map((style) => ({
    style,
    alone: citationOf(text, page, style),
    quoted: quote === '' ? bracketedCitation(text, page, style) : quoteWithCitation(quote, text, page, style),
  }));
}

/** The text that says most about itself shows best how styles differ; of several, the one that came last. */
function tellingMost(texts: readonly StoredText[]): StoredText | null {
  let best: StoredText | null = null;
  for (const stored of texts) {
    if (best === null || cited(stored) >= cited(best)) best = stored;
  }
  return best;
}

const citedNames = new Set<string>(['author', 'journal', 'issue', 'documentNumber', 'meeting', 'pages', 'date']);

function cited({ text }: StoredText): number {
  return text.metadata.filter(({ name }) => citedNames.has(name)).length;
}

/** Words of a sentence up to its first mark; what is longer would hide the citation. */
function beginningOf({ text }: Passage): string {
  return /^\s*([^，。；：！？、“”‘’（）]{2,24})[，。；：！？]/u.exec(text)?.[1] ?? '';
}
