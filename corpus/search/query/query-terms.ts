/** Words that say nothing of what a passage is about. Only left out where other words remain, never of a phrase. */
const functionWords: ReadonlySet<string> = new Set(
  `的 地 得 了 有 做 干 搞 着 过 和 与 及 或 而 且 并 但 在 从 向 对 把 被 以 为 于 由 到 是 有 也 都 就 还 又 这 那 其 之 所 等 里 让
  应当 应该 可以 需要 能 要 会 吗 呢 吧 啊`.split(/\s+/),
);

/** What a question is asked with: 怎么, 为什么, 哪些, 几天, 多少, 能不能, 干什么. */
const questionWord =
  /^(?:(?:为|干|做)?什么|怎么.?|怎样|如何|[哪几].{0,2}|多[少久长]|谁|何时|是否|能否|能不能|是不是|有没有|可不可以|有哪些|请问)$/;

/** Whether a word only asks or joins. */
export const saysNothing = (word: string): boolean => functionWords.has(word) || questionWord.test(word);

/** The words that carry the meaning; all of them where none does. In order, each once. */
export function meaningful(words: readonly string[]): readonly string[] {
  const distinct = [...new Set(words)];
  const kept = distinct.filter((word) => !saysNothing(word));
  return kept.length > 0 ? kept : distinct;
}

/** Whether shorter terms, set one behind the other, are the term. */
function isMadeOf(term: string, others: readonly string[]): boolean {
  const isReached = new Array<boolean>(term.length + 1).fill(false);
  isReached[0] = true;
  for (let at = 0; at < term.length; at++) {
    if (!isReached[at]) continue;
    for (const other of others)
      if (other.length < term.length && term.startsWith(other, at)) isReached[at + other.length] = true;
  }
  return isReached[term.length] === true;
}

/**
 * The terms that a passage must hold, of those that an index would: no function words, no long word that its parts stand
 * for (化解, 矛盾, 化解矛盾), so that a passage that words it another way is found, too; nor what is cut out of a word
 * that is no such chain (村委, 委会, 村委会).
 */
export function requiredTerms(searchTerms: readonly string[]): readonly string[] {
  const terms = meaningful(searchTerms);
  const chainless = terms.filter((term) => !isMadeOf(term, terms));
  return chainless.filter((term) => !chainless.some((other) => other.length > term.length && other.includes(term)));
}
