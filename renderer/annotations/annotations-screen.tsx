import type { Place } from '../app/navigation';

export function AnnotationsScreen(_: { readonly place: Extract<Place, { screen: 'annotations' }> }) {
  return null;
}
