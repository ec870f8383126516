/** Finds which of many words stand in a text. */
export interface WordCounter {
  /** One pass over the text, however many the words. */
  wordsIn(text: string): ReadonlySet<string>;
}

/** Words of two characters and more; by their first two, so that most places of a text are passed over at once. */
export function wordCounter(words: readonly string[]): WordCounter {
  const byHead = new Map<number, string[]>();
  for (const word of words) {
    const head = headAt(word, 0);
    const same = byHead.get(head);
    if (same) same.push(word);
    else byHead.set(head, [word]);
  }
  return {
    wordsIn(text) {
      const found = new Set<string>();
      for (let at = 0; at + 1 < text.length; at++)
        for (const word of byHead.get(headAt(text, at)) ?? []) if (text.startsWith(word, at)) found.add(word);
      return found;
    },
  };
}

function headAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
