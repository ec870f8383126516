import { createStore, useStore } from './store';

/** How the window can be dressed; `system` follows the system's own dress. */
export const appearances = ['system', 'light', 'dark', 'contrast'] as const;
export type Appearance = (typeof appearances)[number];

export interface Preferences {
  /** Per cent of the base size, 100 to 200. */
  readonly textSize: number;
  readonly appearance: Appearance;
}

/** Per cent. */
export const textSizes = { smallest: 100, largest: 200, step: 10, usual: 100 } as const;

const key = 'preferences';
const usual: Preferences = { textSize: textSizes.usual, appearance: 'system' };

function read(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return usual;
    const textSize = 'textSize' in kept && typeof kept.textSize === 'number' ? kept.textSize : usual.textSize;
    const named = 'appearance' in kept ? kept.appearance : usual.appearance;
    return { textSize: within(textSize), appearance: appearances.find((name) => name === named) ?? usual.appearance };
  } catch {
    // What is kept here is only comfort: a spoiled value means the usual one.
    return usual;
  }
}

function within(textSize: number): number {
  return Math.min(textSizes.largest, Math.max(textSizes.smallest, Math.round(textSize)));
}

const preferences = createStore<Preferences>(usual);
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const contrast = window.matchMedia('(prefers-contrast: more)');

function dress(): void {
  const { textSize, appearance } = preferences.get();
  const system = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
  const root = document.documentElement;
  root.dataset.appearance = appearance === 'system' ? system : appearance;
  root.style.fontSize = `${textSize}%`;
}

/** Dresses the window as it was left, and again whenever a preference or the system's dress changes. */
export function applyPreferences(): void {
  preferences.set(read());
  preferences.subscribe(dress);
  dark.addEventListener('change', dress);
  contrast.addEventListener('change', dress);
  dress();
}

/** The preferences as they are now. */
export function usePreferences(): Preferences {
  return useStore(preferences);
}

const beforeTextSize = new Set<() => void>();

/** Tells right before all text changes its size, while everything still stands where it was; answers with what stops. */
export function onTextSizeChanging(listener: () => void): () => void {
  beforeTextSize.add(listener);
  return () => beforeTextSize.delete(listener);
}

/** Changes some preferences and keeps them for the next start. */
export function changePreferences(change: Partial<Preferences>): void {
  const next = { ...preferences.get(), ...change };
  if (within(next.textSize) !== preferences.get().textSize) for (const listener of beforeTextSize) listener();
  preferences.set({ ...next, textSize: within(next.textSize) });
  localStorage.setItem(key, JSON.stringify(preferences.get()));
}

/** Makes all text larger or smaller by one step, or the usual size. */
export function changeTextSize(by: 'larger' | 'smaller' | 'usual'): void {
  const now = preferences.get().textSize;
  const step = by === 'larger' ? textSizes.step : -textSizes.step;
  changePreferences({ textSize: by === 'usual' ? textSizes.usual : now + step });
}
