import { wording } from '../wording';

type Kind = keyof typeof wording.library.contentKinds;

const signatures: readonly { readonly kind: Kind; readonly bytes: readonly number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'zip', bytes: [0x1f, 0x8b] },
];

/** Control characters that no text holds make up more than this share of a file that is not text … */
const controlShare = 0.01;
/** … and no damaged text holds more of them than this, however short it is. */
const strayControls = 8;

/** What the content is when it is not text, in Chinese; null for text. A wrong ending is common; bytes do not lie. */
export function foreignContent(bytes: Uint8Array, content: string | null): string | null {
  const kind = signatures.find((one) => one.bytes.every((byte, index) => bytes[index] === byte))?.kind;
  if (kind !== undefined) return wording.library.contentKinds[kind];
  if (content === null) return null;
  const sample = content.slice(0, 100_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/gu)?.length ?? 0;
  return controls > Math.max(strayControls, sample.length * controlShare) ? wording.library.contentKinds.other : null;
}
