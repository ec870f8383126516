export type LeadingKey =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'larger'
  | 'smaller'
  | 'hint'
  | 'item'
  | 'pause'
  | 'end';

/** Keys of the keyboard and of presenter remotes, which send PageUp, PageDown, and B or a full stop. */
const keys: Readonly<Record<string, LeadingKey>> = {
  ' ': 'next',
  Enter: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  '。': 'black',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  h: 'hint',
  n: 'item',
  t: 'pause',
  Escape: 'end',
};

/** What a key means in 领读; null for one that means nothing. Letters count whatever the input method makes of them. */
export function leadingKeyOf({ key, code }: { readonly key: string; readonly code: string }): LeadingKey | null {
  const letter = /^Key([A-Z])$/u.exec(code)?.[1]?.toLowerCase();
  const name = letter ?? (key.length === 1 ? key.toLowerCase() : key);
  return Object.hasOwn(keys, name) ? (keys[name] ?? null) : null;
}
