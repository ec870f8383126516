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

/** What was recognised, with the punctuation beside Chinese characters as wide as Chinese writes it. */
export function withWidePunctuation(text: string): string {
  const characters = [...text];
  return characters
    .map((character, index) => {
      const isBeside = chinese.test(characters[index - 1] ?? '') || chinese.test(characters[index + 1] ?? '');
      return isBeside ? (wide[character] ?? character) : character;
    })
    .join('');
}
