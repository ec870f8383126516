/** Words that say nothing of what a passage is about. Only left out where other words remain, never of a phrase. */
const functionWords: ReadonlySet<string> = new Set(
  '的 地 得 了 着 过 和 与 及 或 而 且 并 但 在 从 向 对 把 被 以 为 于 由 到 是 有 也 都 就 还 又 这 那 其 之 所 等 吗 呢 吧 啊 如何 怎样 怎么 什么'.split(
    ' ',
  ),
);

/** The words that carry the meaning; all of them where none does. In order, each once. */
export function meaningful(words: readonly string[]): readonly string[] {
  const distinct = [...new Set(words)];
  const kept = distinct.filter((word) => !functionWords.has(word));
  return kept.length > 0 ? kept : distinct;
}

/** Whether shorter terms, laid over the term where they stand in it, leave nothing of it. */
function isMadeOf(term: string, others: readonly string[]): boolean {
  const isCovered = new Array<boolean>(term.length).fill(false);
  for (const other of others) {
    if (other.length >= term.length) continue;
    for (let at = term.indexOf(other); at >= 0; at = term.indexOf(other, at + 1))
      isCovered.fill(true, at, at + other.length);
  }
  return isCovered.every(Boolean);
}

/**
 * The terms that a passage must hold, of those that an index would: no function words, and no long word that its
 * parts stand for (化解, 矛盾, 化解矛盾), so that a passage that words it another way is found, too.
 */
export function requiredTerms(searchTerms: readonly string[]): readonly string[] {
  const terms = meaningful(searchTerms);
  return terms.filter((term) => !isMadeOf(term, terms));
}
