import type { ContextLine } from '../../electron/contract';

type Sides = Pick<ContextLine, 'left' | 'word' | 'right'>;

/** UTF-16 code units: a side that is as long may have been cut there. */
const longSide = 38;

/**
 * The sentence around the word, every character as it stands in the text; where the line does not reach its ends, from
 * the first mark that it holds and to the last.
 */
export function sentenceOf({ left, word, right }: Sides): string {
  return (endOf(left) + word + startOf(right)).trim();
}

/** What stands between the last end of a sentence, or the first mark of a side that may be cut, and the word. */
function endOf(left: string): string {
  const sentence = /^.*[。！？；][”’」』）]*(.*)$/su.exec(left)?.[1];
  const clause = left.length < longSide ? left : /[，、：](.*)$/su.exec(left)?.[1];
  return sentence ?? clause ?? left;
}

function startOf(right: string): string {
  const sentence = /^.*?[。！？；][”’」』）]*/su.exec(right)?.[0];
  const clause = right.length < longSide ? right : /^.*(?=[，、：])/su.exec(right)?.[0];
  return sentence ?? clause ?? right;
}

/** Columns of a table: what stands left, the word, what stands right, the text. */
export function tableRow({ left, word, right, textTitle }: ContextLine): readonly string[] {
  return [left, word, right, `《${textTitle}》`];
}

/** Characters of the left side in plain text: as many as a page of a document has room for. */
const leftLength = 20;
const rightLength = 20;

/**
 * The lines as plain text with the words under each other, in a script whose characters are as wide as each other and
 * twice as wide as letters, as on any Chinese system.
 */
export function alignedText(lines: readonly ContextLine[]): string {
  const sides = lines.map(({ left }) => [...left].slice(-leftLength).join(''));
  const widest = Math.max(0, ...sides.map(widthOf));
  return lines
    .map(({ word, right, textTitle }, index) => {
      const left = sides[index] ?? '';
      const short = [...right].slice(0, rightLength).join('');
      return `${padding(widest - widthOf(left))}${left}【${word}】${short}　《${textTitle}》`;
    })
    .join('\n');
}

const narrow = /^[\u0020-\u007e\u00a0-\u00ff]$/u;

/** In half characters. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (narrow.test(character) ? 1 : 2), 0);
}

function padding(width: number): string {
  return '　'.repeat(width >> 1) + ' '.repeat(width % 2);
}
