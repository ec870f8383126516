import type { Range } from '../model';
import { longestHeading } from './characters';
import type { Enumerator } from './enumerator';

/** A heading before ： is a catchword; a longer one introduces a sentence. */
const longestBeforeColon = 20;

/** Words of a sentence that states something: a name has none of them. */
const predicate =
  /[是应须将把被由就已也都我你他它]|有(?!关|效|机|力|利)|必|可以|不得|负责|实行|为了|要(?!求|素|点|件)|在(?!职|线)|关系到|简称|指出|强调|鼓励|提倡|建立|包括/;
const name =
  /(?:相结合|的(?:[\u4E00-\u9FFF]{1,8}[、和与及])*[\u4E00-\u9FFF]{0,6}(?:目的|问题|能力|要求|内容|方法|方式|原则|内涵|特点|意义|作用|途径|措施|任务|目标|重点|难点|关键|对策|建议|做法|经验|体会|原因|现状|形势|条件|保障|基础|关系|机制))$/;

/** The point that a numbered paragraph names or states first: 一是…。 or 一是…：, and 第一条【…】. */
export function numberedRunIn(text: string, enumerator: Enumerator): Range | null {
  const start = enumerator.length;
  if (enumerator.style === 'bullet') return null;
  if (enumerator.style !== 'article') return firstSentence(text, start);
  const named = /^(?:【[^】]{1,40}】|（[^）]{2,40}）)/.exec(text.slice(start, start + longestHeading + 2));
  return named === null ? null : [start + 1, start + named[0].length - 1];
}

/** 群众工作的目的。 and …相结合。: a name, not a statement. */
export function namedRunIn(text: string): Range | null {
  const range = firstSentence(text, 0);
  if (range === null) return null;
  const words = text.slice(...range);
  return name.test(words) && !predicate.test(words) && !/[，；\s]/.test(words) ? range : null;
}

/** A numbered paragraph that lost the break after its heading, where the heading ends like its sister: …的角度来看. */
export function parallelRunIn(text: string, enumerator: Enumerator, sibling: string): Range | null {
  const head = text.slice(enumerator.length, enumerator.length + longestHeading);
  if (sibling.length < 6 || head.charAt(0) !== sibling.charAt(0)) return null;
  const ending = sibling.slice(-4);
  const at = head.indexOf(ending);
  const isNamed = at > 0 && !/[，。；：！？]/.test(head.slice(0, at));
  return isNamed ? [enumerator.length, enumerator.length + at + ending.length] : null;
}

/** Up to 。 or an early ：, where something follows it. */
function firstSentence(text: string, start: number): Range | null {
  const head = text.slice(start, start + longestHeading + 1);
  const end = head.search(/[。！？：；]/);
  if (end < 2 || start + end + 1 >= text.length) return null;
  const words = head.slice(0, end);
  const mark = head.charAt(end);
  if (mark === '；' || (mark === '：' && (end > longestBeforeColon || words.includes('，')))) return null;
  return isBalanced(words) ? [start, start + end] : null;
}

function isBalanced(words: string): boolean {
  return [/[“”]/g, /[‘’]/g, /[（）]/g, /[《》]/g].every((pair) => (words.match(pair)?.length ?? 0) % 2 === 0);
}
