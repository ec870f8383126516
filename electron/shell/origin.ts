/** Where the window's own pages come from, and the only place that anything may come from. */
export const scheme = 'app';
export const origin = `${scheme}://yuanwen/`;

export function isOwn(url: string): boolean {
  return url.startsWith(origin);
}
