import type { Result } from '../../model';
import type { CitationPlace, Layout } from '../../study/layout';
import type { AnnotationFilter } from './annotations';
import type { DecidedQuotation, UncheckedDraft } from './check';

/** 文稿: excerpts as files to be printed, read out or handed on. */
export interface DocumentCalls {
  /** Annotated excerpts as the bytes of a document; `html` is also what the PDF is printed from. */
  renderExport(request: ExportRequest): Promise<Result<ExportedDocument>>;
}

/** `jsonld` is W3C Web Annotation, for annotations only. */
export type ExportFormat = 'docx' | 'pptx' | 'html' | 'md' | 'csv' | 'json' | 'jsonld';

export interface ExportRequest {
  readonly select:
    | { readonly kind: 'annotations'; readonly filter: AnnotationFilter }
    | { readonly kind: 'search'; readonly query: string }
    | { readonly kind: 'topic'; readonly topicId: string }
    | { readonly kind: 'collection'; readonly collectionId: string }
    | { readonly kind: 'session'; readonly sessionId: string }
    | { readonly kind: 'check'; readonly draft: UncheckedDraft; readonly decisions: readonly DecidedQuotation[] };
  /** A session, a 摘编 and what was checked have an order of their own. */
  readonly groupBy: 'text' | 'topic';
  readonly format: ExportFormat;
  /** That of official documents for a session, the plain one for the rest, unless it says otherwise. */
  readonly layout?: Layout;
  /** At the foot of the page in an official document, else under each excerpt. */
  readonly citations?: CitationPlace;
  /** Only the first so many of what was chosen, to show how it will look. */
  readonly mostItems?: number;
}

export interface ExportedDocument {
  readonly bytes: Uint8Array;
  readonly items: number;
  /** Without folder, with extension. */
  readonly suggestedName: string;
}
