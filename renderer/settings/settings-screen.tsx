import type { Place } from '../app/navigation';

export function SettingsScreen(_: { readonly place: Extract<Place, { screen: 'settings' }> }) {
  return null;
}
