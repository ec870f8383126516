import type { Passage } from '../../electron/contract';

export interface OutlineEntry {
  readonly passageId: string;
  readonly title: string;
  readonly level: number;
}

/** The headings of a text, those run into a paragraph included; the entries of its table of contents if it has none. */
export function outlineOf(passages: readonly Passage[]): readonly OutlineEntry[] {
  const outline = headingsOf(passages);
  const isEntry = ({ role }: Passage) => role === 'outline';
  if (outline.length > 0) return outline;
  return passages.filter(isEntry).map(({ id, text, level }) => ({ passageId: id, title: text, level }));
}

function headingsOf(passages: readonly Passage[]): readonly OutlineEntry[] {
  let level = 1;
  return passages.flatMap(({ id, role, level: own, text, runInHeading }): readonly OutlineEntry[] => {
    if (role === 'heading') {
      level = own;
      return [{ passageId: id, title: text, level: own }];
    }
    if (runInHeading === null) return [];
    return [{ passageId: id, title: text.slice(...runInHeading).replace(/。$/u, ''), level: level + 1 }];
  });
}
