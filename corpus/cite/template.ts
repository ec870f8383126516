import type { CitedSource } from './cited-source';

/** How a style writes citations. A new edition of a style is a template of its own, so that old papers stay as they are. */
export interface CitationTemplate {
  /** As it stands by itself, in a footnote or a line of its own. */
  alone(source: CitedSource): string;
  /** As it stands in brackets after a quotation, without them. */
  inBrackets(source: CitedSource): string;
}

/** Those that are there. */
export function present(parts: readonly (string | null)[]): readonly string[] {
  return parts.filter((part) => part !== null);
}
