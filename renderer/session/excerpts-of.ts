import type { Excerpt, Session } from '../../electron/contract';

/** The excerpts of a session in order, without the headings between them. */
export function excerptsOf({ entries }: Pick<Session, 'entries'>): readonly Excerpt[] {
  return entries.flatMap((entry) => (entry.kind === 'excerpt' ? [entry.excerpt] : []));
}
