import type { Text } from '../../electron/contract';

export type TextOrder = 'library' | 'title' | 'length';

const pinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** The texts whose title, file, author or journal holds every word of `filter`, in the order asked for. */
export function arrangeTexts(texts: readonly Text[], filter: string, order: TextOrder): readonly Text[] {
  const words = filter.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  const kept = texts.filter((text) => words.every((word) => described(text).includes(word)));
  if (order === 'title') return kept.sort((one, other) => pinyin.compare(one.title, other.title));
  if (order === 'length') return kept.sort((one, other) => other.characters - one.characters);
  return kept;
}

/** Where one types to find a text: what the list shows of it. */
function described(text: Text): string {
  return [text.title, text.sourceFile, ...text.metadata.map((field) => field.value)].join('\n').toLowerCase();
}
