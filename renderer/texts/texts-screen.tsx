import type { Place } from '../app/navigation';

export function TextsScreen(_: { readonly place: Extract<Place, { screen: 'texts' }> }) {
  return null;
}
