/** Latin punctuation that a network gives for Chinese, which is the same but for its width. */
const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

const chinese = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF‘’“”—…]/u;
const han = String.raw`\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’`;
/** Dashes and dots are read as one sign however long they are; between Chinese characters each takes two places. */
const dash = new RegExp(`(?<=[${han}])[—–]+(?=[${han}])`, 'gu');
const dots = new RegExp(`(?<=[${han}])[·.…]{2,}`, 'gu');

/** A recognised line with the punctuation beside Chinese characters as Chinese writes it (GB/T 15834). */
export function withChinesePunctuation(text: string): string {
  const characters = [...text];
  return characters
    .map((character, index) => {
      const isBeside = chinese.test(characters[index - 1] ?? '') || chinese.test(characters[index + 1] ?? '');
      return isBeside ? (wide[character] ?? character) : character;
    })
    .join('')
    .replace(dash, '——')
    .replace(dots, '……');
}
