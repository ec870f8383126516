const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const units = ['', '十', '百', '千'] as const;

/** A whole number from 1 to 9999 in the characters of a heading's number: 十二, 一百零三. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`not a heading number: ${value}`);
  const places = [...String(value)].map(Number);
  let written = '';
  places.forEach((digit, index) => {
    const unit = units[places.length - 1 - index] ?? '';
    if (digit > 0) written += `${digits[digit] ?? ''}${unit}`;
    else if (!written.endsWith('零')) written += '零';
  });
  return written.replace(/零$/u, '').replace(/^一十/u, '十');
}
