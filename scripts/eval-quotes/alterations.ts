/** Quotations made from real sentences, each with what is true of it; nothing of the checker is used. */
import type { VerdictStatus } from '../../corpus/model';

/** A sentence of a text, without its full stop. */
export interface Sentence {
  readonly words: string;
  readonly textTitle: string;
}

/** What is put into a draft. */
export interface Trial {
  readonly name: string;
  readonly expected: VerdictStatus;
  readonly quote: string;
  /** The title that the draft gives; null where it names none. */
  readonly named: string | null;
  /** The source has a word before it that turns its meaning. */
  readonly isTurned?: true;
}

type Random = () => number;
/** Null where the sentence does not lend itself to it. */
type Alteration = (sentence: Sentence, other: Sentence, random: Random) => Omit<Trial, 'name'> | null;

const traditional: Readonly<Record<string, string>> = Object.fromEntries(
  '国國 发發 会會 务務 员員 应應 当當 设設 组組 织織 经經 济濟 报報 办辦 动動 实實 现現 规規 关關 机機 构構 产產 业業 权權 为為'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const homophones = [
  '权利 权力',
  '权力 权利',
  '制定 制订',
  '反映 反应',
  '做 作',
  '作 做',
  '及时 即时',
  '必须 必需',
  '的 地',
  '和 合',
  '在 再',
  '应 因',
  '实施 实事',
];
const common = '人大中上民事部门同方面前后成分进行以其他';

export const alterations: Readonly<Record<string, Alteration>> = {
  none: ({ words }) => ({ expected: 'exact', quote: words, named: null }),
  // From a clause of its own on: nothing turns it.
  'from the middle': ({ words }) => {
    const at = words.indexOf('，') + 1;
    return at < 1 || words.length - at < 10 ? null : { expected: 'exact', quote: words.slice(at), named: null };
  },
  turned: ({ words }) => {
    const found =
      /(?<![不没未非无莫得能可是])(?:不[是得能要会应准]|没有|不|未|严禁)(?=[^不没未非无有是得能要会应准]{2})/u.exec(
        words,
      );
    const quote = found === null ? '' : words.slice(found.index + found[0].length);
    return quote.length < 10 ? null : { expected: 'exact', quote, named: null, isTurned: true };
  },
  'right source': ({ words, textTitle }) => ({ expected: 'exact', quote: words, named: textTitle }),
  'wrong source': ({ words }, other) => ({ expected: 'misattributed', quote: words, named: other.textTitle }),
  punctuation: ({ words }, _, random) =>
    altered(words, places(words, /[，、；]/gu), random, (mark) => (mark === '，' ? '、' : '，'), 'punctuation'),
  blank: ({ words }, _, random) => altered(words, places(words, /，/gu), random, (mark) => `${mark} `, 'punctuation'),
  swap: ({ words }, _, random) => {
    const put = common.charAt(Math.floor(random() * common.length));
    return altered(words, places(words, /\p{Script=Han}/gu), random, (character) => (character === put ? '甲' : put));
  },
  drop: ({ words }, _, random) => altered(words, places(words, /\p{Script=Han}/gu), random, () => ''),
  add: ({ words }, _, random) =>
    altered(words, places(words, /\p{Script=Han}/gu), random, (character) => `${character}又`),
  digit: ({ words }, _, random) =>
    altered(words, places(words, /[0-9一二三四五六七八九]/gu), random, (digit) =>
      /\d/u.test(digit) ? String((Number(digit) + 1) % 10) : digit === '三' ? '四' : '三',
    ),
  'less 不': ({ words }, _, random) => altered(words, places(words, /不/gu), random, () => ''),
  'more 不': ({ words }, _, random) =>
    altered(words, places(words, /[应得能会可是]/gu), random, (character) => `${character}不`),
  homophone: ({ words }, _, random) => {
    const pairs = homophones.map((pair) => pair.split(' ')).filter(([from = '']) => words.includes(from));
    const [from = '', to = ''] = pairs[Math.floor(random() * pairs.length)] ?? [];
    return from === '' ? null : { expected: 'altered', quote: words.replace(from, to), named: null };
  },
  order: ({ words }, _, random) =>
    altered(words, places(words, /\p{Script=Han}{4}/gu), random, (four) => four.slice(2) + four.slice(0, 2)),
  'traditional writing': ({ words }) => {
    const quote = [...words].map((character) => traditional[character] ?? character).join('');
    return quote === words ? null : { expected: 'altered', quote, named: null };
  },
  ellipsis: ({ words }) => {
    const clauses = words.split('，');
    const [first = '', ...rest] = clauses;
    const last = rest.at(-1) ?? '';
    if (rest.length < 2 || first.length < 6 || last.length < 6) return null;
    return { expected: 'exact', quote: `${first}……${last}`, named: null };
  },
  splice: ({ words }, other) => {
    const [first = ''] = words.split('，');
    const last = other.words.split('，').at(-1) ?? '';
    if (first.length < 10 || last.length < 10 || first === words || last === other.words) return null;
    return { expected: 'spliced', quote: `${first}，${last}`, named: null };
  },
  'splice with ellipsis': ({ words }, other) => {
    const [first = ''] = words.split('，');
    const last = other.words.split('，').at(-1) ?? '';
    if (first.length < 10 || last.length < 10) return null;
    return { expected: 'spliced', quote: `${first}……${last}`, named: null };
  },
};

function places(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...words.matchAll(pattern)];
}

function altered(
  words: string,
  found: readonly RegExpExecArray[],
  random: Random,
  change: (found: string) => string,
  expected: VerdictStatus = 'altered',
): Omit<Trial, 'name'> | null {
  const place = found[Math.floor(random() * found.length)];
  if (place === undefined) return null;
  const put = change(place[0]);
  const quote = words.slice(0, place.index) + put + words.slice(place.index + place[0].length);
  return quote === words ? null : { expected, quote, named: null };
}
