/** Names with 、 or another mark between them; a blank may stand inside a name. */
export function namesIn(typed: string): readonly string[] {
  return typed
    .split(/[、，,；;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
