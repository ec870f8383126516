import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wording } from '../../wording';
import { usualLimits } from './limits';
import { openZip, zipEntries } from './zip';

const files = { '甲.txt': strToU8('党员大会'), 'b/c.xml': strToU8('<a/>'.repeat(1000)) };
const bytes = zipSync(files);

function read(archive: Uint8Array, name: string): string | null {
  const content = openZip(archive, usualLimits).read(name);
  return content === null ? null : strFromU8(content);
}

describe('an archive', () => {
  it('is read file by file', () => {
    expect(openZip(bytes, usualLimits).names).toEqual(Object.keys(files));
    expect(read(bytes, '甲.txt')).toBe('党员大会');
    expect(read(bytes, 'b/c.xml')).toHaveLength(4000);
    expect(read(bytes, 'd')).toBeNull();
  });

  it('may have something after its end', () => {
    expect(read(Uint8Array.from([...bytes, ...strToU8('附记')]), '甲.txt')).toBe('党员大会');
  });

  it('is none without its table of contents', () => {
    expect(zipEntries(bytes.subarray(0, bytes.length - 30))).toBeNull();
    expect(zipEntries(new Uint8Array())).toBeNull();
  });

  it('keeps within the limits', () => {
    expect(() => openZip(bytes, { ...usualLimits, entries: 1 })).toThrow(wording.formats.tooManyEntries(1));
    const large = zipSync({ a: new Uint8Array(3 * 1024 * 1024) });
    expect(() => openZip(large, usualLimits)).toThrow(wording.formats.inflatesTooMuch);
    expect(() => openZip(large, { ...usualLimits, inflatedMegabytes: 2 })).toThrow(wording.formats.inflatesTooBig(2));
  });

  it('tells of a locked file', () => {
    const locked = Uint8Array.from(bytes);
    const at = Buffer.from(locked).indexOf('PK\x01\x02', 0, 'latin1');
    locked[at + 8] = 1;
    expect(() => read(locked, '甲.txt')).toThrow(wording.formats.encrypted);
  });
});
