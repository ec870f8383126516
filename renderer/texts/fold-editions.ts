import type { Text } from '../../electron/contract';

/** A text as the list shows it. */
export interface ListedText {
  readonly id: string;
  readonly text: Text;
  /** 异版: stands under the main text of its work. */
  readonly isEdition: boolean;
  /** Of a main text, how many of its editions are in the list, folded or not. */
  readonly editionCount: number;
}

/** Main texts, with their editions under the one that is chosen, or of which an edition is chosen. */
export function foldEditions(texts: readonly Text[], chosenId: string | null): readonly ListedText[] {
  const present = new Set(texts.map(({ id }) => id));
  const mainOf = ({ id, editionOf }: Text) => (editionOf !== null && present.has(editionOf) ? editionOf : id);
  const editions = new Map<string, Text[]>();
  for (const text of texts) {
    if (mainOf(text) === text.id) continue;
    editions.set(mainOf(text), [...(editions.get(mainOf(text)) ?? []), text]);
  }
  return texts.flatMap((text): ListedText[] => {
    if (mainOf(text) !== text.id) return [];
    const own = editions.get(text.id) ?? [];
    const isOpen = text.id === chosenId || own.some(({ id }) => id === chosenId);
    return [
      { id: text.id, text, isEdition: false, editionCount: own.length },
      ...(isOpen ? own : []).map((edition) => ({ id: edition.id, text: edition, isEdition: true, editionCount: 0 })),
    ];
  });
}
