/** Radicals that NFKC leaves alone, with the characters they look like. */
const supplement: ReadonlyMap<string, string> = new Map(
  '⺁厂 ⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * The character that a radical looks like: fonts have one glyph for both, so a PDF may name 工 (U+5DE5) by the radical
 * ⼯ (U+2F2F). Undefined for what is no radical.
 */
export function characterOfRadical(sign: string): string | undefined {
  return /^[\u2f00-\u2fd5]$/u.test(sign) ? sign.normalize('NFKC') : supplement.get(sign);
}
