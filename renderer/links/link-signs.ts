import { wording } from '../../corpus/wording';
import type { Annotation } from '../../electron/contract';
import type { TextLinks } from './use-links';

const { signs } = wording.window.links;

/** What stands at passages that refer to others or are referred to, by passage. */
export function linkSignsOf(
  byPassage: ReadonlyMap<string, readonly Annotation[]>,
  { incoming }: Pick<TextLinks, 'incoming'>,
): ReadonlyMap<string, string> {
  const referring = [...byPassage].filter(([, annotations]) => annotations.some(({ links = [] }) => links.length > 0));
  const outgoing = new Set(referring.map(([passageId]) => passageId));
  const ids = new Set([...outgoing, ...incoming.keys()]);
  const signOf = (id: string) => (!incoming.has(id) ? signs.out : outgoing.has(id) ? signs.both : signs.in);
  return new Map([...ids].map((id) => [id, signOf(id)]));
}
