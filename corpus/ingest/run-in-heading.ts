import type { Range } from '../model';
import { longestHeading } from './characters';
import type { Enumerator } from './enumerator';

const longestColonHeading = 20;

/** Words of a sentence that states: a name has none of them. */
const predicate = /[是应须将把被由就已也都我你他]|有(?![效关机力])|必|可以|不得|负责|实行|为了|要(?!求|素|点|件)|在/;
const name = /(?:相结合|的[\u4E00-\u9FFF、和与及]{1,10})$/;

/** The point that a numbered paragraph names or states first: 一是…。 or 一是…： */
export function numberedRunIn(text: string, enumerator: Enumerator): Range | null {
  const start = enumerator.length;
  const bracketed =
    enumerator.style === 'article' ? /^(?:【[^】]{1,40}】|（[^）]{1,40}）)/.exec(text.slice(start, start + 44)) : null;
  if (bracketed !== null) return [start + 1, start + bracketed[0].length - 1];
  if (enumerator.style === 'article' || enumerator.style === 'bullet') return null;
  return firstSentence(text, start);
}

/** 群众工作的目的。: a name, not a statement. */
export function namedRunIn(text: string): Range | null {
  const range = firstSentence(text, 0);
  if (range === null) return null;
  const words = text.slice(range[0], range[1]);
  return name.test(words) && !predicate.test(words) && !/[，；]/.test(words) && words.length > 3 ? range : null;
}

/** Up to 。 or an early ：, where something follows it. */
function firstSentence(text: string, start: number): Range | null {
  const head = text.slice(start, start + longestHeading + 1);
  const end = head.search(/[。！？：；]/);
  if (end < 2 || start + end + 1 >= text.length) return null;
  const mark = head.charAt(end);
  if (mark === '；' || (mark === '：' && (end > longestColonHeading || head.slice(0, end).includes('，')))) return null;
  return /[“‘（《]/.test(head.slice(0, end)) && !isBalanced(head.slice(0, end)) ? null : [start, start + end];
}

function isBalanced(words: string): boolean {
  return [/[“”]/g, /[‘’]/g, /[（）]/g, /[《》]/g].every((pair) => (words.match(pair)?.length ?? 0) % 2 === 0);
}
