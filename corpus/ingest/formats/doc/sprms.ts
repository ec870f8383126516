import type { DocBytes } from './doc-bytes';

/** A property as .doc states it: its code and the bytes of its value. */
export interface Sprm {
  readonly code: number;
  readonly value: DocBytes;
}

/** How long a value is, by the three highest bits of its code; 0: its first byte tells. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3];
/** Definitions of tables tell their length in two bytes. */
const tableDefinition = 0xd608;

export function sprmsOf(bytes: DocBytes): readonly Sprm[] {
  const sprms: Sprm[] = [];
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = bytes.u16(at);
    const fixed = lengths[code >> 13] ?? 0;
    const start = at + (fixed > 0 ? 2 : code === tableDefinition ? 4 : 3);
    const length = fixed > 0 ? fixed : code === tableDefinition ? Math.max(0, bytes.u16(at + 2) - 1) : bytes.u8(at + 2);
    sprms.push({ code, value: bytes.part(start, start + length) });
    at = start + length;
  }
  return sprms;
}

/** The value of a property as a number; null where it is not stated. */
export function sprmValue(sprms: readonly Sprm[], code: number): number | null {
  const found = sprms.findLast((sprm) => sprm.code === code);
  if (found === undefined) return null;
  return found.value.length >= 2 ? found.value.u16(0) : found.value.u8(0);
}

export const codes = {
  deleted: 0x0800,
  hidden: 0x083c,
  isInTable: 0x2416,
  endsRow: 0x2417,
  outlineLevel: 0x2640,
  listLevel: 0x260a,
  list: 0x460b,
} as const;
