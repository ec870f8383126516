import type { MetadataField, MetadataName, Text, TextChange } from '../../electron/contract';

/** What a person may say of a text, in the order in which it is cited. */
export const particularNames = [
  'author',
  'documentNumber',
  'date',
  'meeting',
  'journal',
  'issue',
  'pages',
] as const satisfies readonly MetadataName[];

export type ParticularName = (typeof particularNames)[number];
export type Particulars = Readonly<Record<'title' | ParticularName, string>>;

/** A text's particulars as they are written into fields; several of one name in one field. */
export function particularsOf({ title, metadata }: Text): Particulars {
  const textOf = (name: MetadataName) =>
    metadata
      .filter((field) => field.name === name)
      .map(({ value }) => value)
      .join('、');
  return {
    title,
    author: textOf('author'),
    documentNumber: textOf('documentNumber'),
    date: textOf('date'),
    meeting: textOf('meeting'),
    journal: textOf('journal'),
    issue: textOf('issue'),
    pages: textOf('pages'),
  };
}

/** What was changed in the fields; what they do not show stays as it is. */
export function changeOf(text: Text, written: Particulars): TextChange {
  const before = particularsOf(text);
  const isChanged = (name: MetadataName) =>
    particularNames.some((one) => one === name && written[one].trim() !== before[one]);
  const kept = text.metadata.filter(({ name }) => !isChanged(name));
  const added = particularNames.flatMap((name): MetadataField[] => {
    const value = written[name].trim();
    return isChanged(name) && value !== '' ? [{ name, value }] : [];
  });
  return {
    ...(written.title.trim() === before.title ? {} : { title: written.title.trim() }),
    ...(particularNames.some(isChanged) ? { metadata: [...kept, ...added] } : {}),
  };
}
