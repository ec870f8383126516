/** Words that turn the meaning of what follows: who quotes only what follows them has the opposite said. */

const turning = [
  ...['不', '没', '未', '非', '无', '勿', '莫', '毋', '没有', '不是', '不能', '不要', '不得', '不会', '不应', '不应当'],
  ...['不该', '不可', '不可以', '不许', '不准', '不允许', '不再', '不必', '不等于', '禁止', '严禁'],
].sort((one, other) => other.length - one.length);

/** Words that end in one of them and turn nothing. */
const others = /(?:是非|有无|除非|若非|亚非|南非|[埋淹沉吞出覆]没)$/u;
const openingMarks = /[“"‘「『（(《\s]+$/u;

/**
 * The word that stands directly before `at`, but for marks, and turns what follows: 不 before 是级别问题. Null where there
 * is none, where two take each other back (不得不, 无非) and in questions (能不能).
 */
export function turningBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 20), at).replace(openingMarks, '');
  const word = turning.find((one) => before.endsWith(one));
  if (word === undefined || others.test(before)) return null;
  const further = before.slice(0, -word.length);
  const next = word.charAt(1) || text.charAt(at);
  const isQuestion = word.startsWith('不') && further.endsWith(next);
  return isQuestion || turning.some((one) => further.endsWith(one)) ? null : word;
}
