import { describe, expect, test } from 'vitest';
import { decode } from './decode';

const sentence = '群众工作，是党的传家宝。\n';

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  return bytes;
}

function bytesOf(...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const utf8 = new TextEncoder().encode(sentence);
/** 群众工作 in GB 18030. */
const gb = [0xc8, 0xba, 0xd6, 0xda, 0xb9, 0xa4, 0xd7, 0xf7];

describe('decode', () => {
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with mark', bytesOf([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-16 LE without mark', utf16(sentence, true), 'utf-16le'],
    ['UTF-16 BE without mark', utf16(sentence, false), 'utf-16be'],
    ['UTF-16 LE with mark', bytesOf([0xff, 0xfe], utf16(sentence, true)), 'utf-16le'],
    ['UTF-16 BE with mark', bytesOf([0xfe, 0xff], utf16(sentence, false)), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, value: { content: sentence, encoding, isUnsure: false } });
  });

  test('reads GB 18030, also beyond the basic plane', () => {
    // 𠀀 is a four-byte character of GB 18030.
    const decoded = decode(bytesOf(gb, [0x95, 0x32, 0x82, 0x36]));
    expect(decoded).toMatchObject({ ok: true, value: { content: '群众工作𠀀', encoding: 'gb18030' } });
  });

  test('says so when GB 18030 gives what nobody writes', () => {
    const bigFive = [0xb8, 0x73, 0xb2, 0xb3, 0xa4, 0x75, 0xa7, 0x40];
    expect(decode(bytesOf(bigFive))).toMatchObject({ ok: true, value: { isUnsure: true } });
  });

  test('reads Big5 where GB 18030 makes no sense of it', () => {
    // 這是一個測試文件。
    const hex = 'b36fac4fa440add3b4fab8d5a4e5a5f3a143';
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    expect(decode(bytes)).toEqual({
      ok: true,
      value: { content: '這是一個測試文件。', encoding: 'big5', isUnsure: true },
    });
  });

  test('keeps NUL and lone surrogates for the list of removed characters', () => {
    expect(decode(new TextEncoder().encode(`${sentence.repeat(3)}\0`))).toMatchObject({
      ok: true,
      value: { content: `${sentence.repeat(3)}\0`, encoding: 'utf-8' },
    });
    expect(decode(utf16(`${sentence}\uD800`, true))).toMatchObject({
      ok: true,
      value: { content: `${sentence}\uD800`, encoding: 'utf-16le' },
    });
  });

  test('is not misled by 一, whose code ends in a zero byte', () => {
    const content = '一是一，二是二。\n';
    for (const isLittleEndian of [true, false]) {
      expect(decode(utf16(content, isLittleEndian))).toMatchObject({ ok: true, value: { content } });
    }
  });

  test.each([
    ['no bytes', [], 'text-empty'],
    ['only spaces', [0x20, 0x0a, 0x0d], 'text-empty'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0, 1, 0, 0, 0, 0xff, 0xff], 'encoding-unknown'],
    ['half of a character', [...gb, 0xc8], 'encoding-unknown'],
    ['a mark that is not kept', [0xef, 0xbb, 0xbf, 0xff, 0x20, 0x20], 'encoding-unknown'],
  ])('fails on %s', (_, bytes, code) => {
    expect(decode(bytesOf(bytes))).toMatchObject({ ok: false, failure: { code } });
  });
});
