/**
 * `text` without what no document may hold: control characters other than tab and line feed, halves of surrogate
 * pairs, and the two noncharacters that XML 1.0 forbids. Line ends become line feeds.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(unprintable, '');
}

const unprintable = /[\p{Cs}\u{fffe}\u{ffff}]|(?![\t\n])\p{Cc}/gu;
