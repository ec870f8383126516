import type { Place } from '../app/navigation';

export function TopicsScreen(_: { readonly place: Extract<Place, { screen: 'topics' }> }) {
  return null;
}
