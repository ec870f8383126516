/** Quotations that say where they leave something out. */

const omission = /(?:…+|\.{3,}|。{3,}|·{3,}|[［[(（](?:略|中略|下略|\.\.\.|…+)[］\])）])+/gu;

/** The parts of a quotation between its ellipses; one where it has none inside. */
export function partsOf(quote: string): readonly string[] {
  const parts = quote.split(omission).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length === 0 ? [quote] : parts;
}

/** The same quotation with other words between its ellipses. */
export function withParts(quote: string, parts: readonly string[]): string {
  let whole = quote;
  let at = 0;
  partsOf(quote).forEach((part, index) => {
    const found = whole.indexOf(part, at);
    const put = parts[index] ?? part;
    whole = whole.slice(0, found) + put + whole.slice(found + part.length);
    at = found + put.length;
  });
  return whole;
}
