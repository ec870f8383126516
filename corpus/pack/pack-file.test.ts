import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model';
import { wording } from '../wording';
import type { PackContent } from './pack-content';
import { type Hash, openPack, writePack } from './pack-file';

const words = wording.pack.reasons;
const hash: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
const source = strToU8('切实做好群众工作。');

const annotation: Annotation = {
  id: 'a',
  passageId: 'p',
  textId: 't',
  start: 2,
  end: 6,
  quote: '做好群众',
  prefix: '切实',
  suffix: '工作。',
  color: 'yellow',
  note: '<script>alert(1)</script>',
  tags: ['𠮷'],
  topicIds: [],
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  placement: 'placed',
};

const content: PackContent = {
  format: 'yuanwen-pack',
  version: 1,
  title: '十二月主题党日',
  madeAt: '2026-11-23T08:00:00.000Z',
  sources: [{ sha256: hash(source), file: '甲.txt', encoding: 'utf-8' }],
  texts: [{ id: 't', title: '甲', citation: '《甲》', sha256: hash(source) }],
  passages: [{ id: 'p', textId: 't', headings: [], text: '切实做好群众工作。' }],
  annotations: [annotation],
  collections: [],
  sessions: [],
};

/** A pack as somebody may have made it by hand, with the right checksum. */
function forged(value: unknown, entries: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const json = strToU8(typeof value === 'string' ? value : JSON.stringify(value));
  return zipSync({ 'pack.json': json, 'pack.sha256': strToU8(hash(json)), ...entries });
}

function reasonOf(bytes: Uint8Array): string {
  const opened = openPack(bytes, hash);
  return opened.ok ? '' : opened.failure.message;
}

describe('a pack', () => {
  it('holds no more that is written than a person writes, whatever its files', () => {
    const json = strToU8(`${' '.repeat(65 * 1024 * 1024)}${JSON.stringify(content)}`);
    const bytes = zipSync({ 'pack.json': json, 'pack.sha256': strToU8(hash(json)) }, { level: 0 });
    expect(reasonOf(bytes)).toBe(words.long(64));
  });

  it('comes back as it was written, words and bytes', () => {
    const opened = openPack(
      writePack(content, () => source, hash),
      hash,
    );
    if (!opened.ok) throw new Error(opened.failure.message);
    expect(opened.value.content).toEqual(content);
    expect(opened.value.source(hash(source))).toEqual(source);
    expect(opened.value.source(hash(strToU8('别的')))).toBeNull();
  });

  it('gives no bytes that are not what they were', () => {
    const opened = openPack(
      writePack(content, () => strToU8('换过的文字'), hash),
      hash,
    );
    expect(opened.ok && opened.value.source(hash(source))).toBeNull();
  });

  it.each([
    ['nothing', new Uint8Array(), words.damaged],
    ['another archive', zipSync({ 'word/document.xml': strToU8('<w/>') }), words.foreign],
    ['one cut off', writePack(content, () => source, hash).subarray(0, 200), words.damaged],
    ['no JSON', forged('{"format":'), words.shape],
    ['JSON as deep as a well', forged('['.repeat(200_000)), words.shape],
    ['a later version', forged({ format: 'yuanwen-pack', version: 2, chapters: [] }), words.newer],
    ['a field too many', forged({ ...content, run: 'calc.exe' }), words.shape],
    ['a prototype', forged(`{"__proto__":{"isAdmin":true},${JSON.stringify(content).slice(1)}`), words.shape],
    ['a number for a note', forged({ ...content, annotations: [{ ...annotation, note: 5 }] }), words.shape],
    ['a NUL', forged({ ...content, annotations: [{ ...annotation, note: '甲\0乙' }] }), words.characters],
    ['half a character', forged({ ...content, annotations: [{ ...annotation, tags: ['\ud842'] }] }), words.characters],
    ['no words quoted', forged({ ...content, annotations: [{ ...annotation, quote: '' }] }), words.anchors],
    ['an end before its start', forged({ ...content, annotations: [{ ...annotation, end: 1 }] }), words.anchors],
    ['no time of its own', forged({ ...content, madeAt: '昨天' }), words.times],
    ['a day that there is not', forged({ ...content, madeAt: '2026-02-30T25:00:00Z' }), words.times],
    ['no number of a time', forged({ ...content, madeAt: 'NaN' }), words.times],
    ['a time after all calendars', forged({ ...content, madeAt: '+275761-01-01T00:00:00Z' }), words.times],
    ['an odd time', forged({ ...content, annotations: [{ ...annotation, updatedAt: '' }] }), words.times],
    ['a path out of the folder', forged(content, { '../../evil.desktop': strToU8('x') }), words.stray],
    ['a script beside the content', forged(content, { 'run.js': strToU8('x') }), words.stray],
    [
      'a hash that is a path',
      forged({ ...content, sources: [{ ...content.sources[0], sha256: '../x' }] }),
      words.shape,
    ],
  ])('with %s is refused', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it('in which a character was changed is refused', () => {
    const json = JSON.stringify(content);
    const bytes = zipSync({
      'pack.json': strToU8(json.replace('做好', '作好')),
      'pack.sha256': strToU8(hash(strToU8(json))),
    });
    expect(reasonOf(bytes)).toBe(words.damaged);
  });

  it('that would fill the memory is refused before it is inflated', () => {
    expect(reasonOf(zipSync({ 'pack.json': new Uint8Array(300 * 1024 * 1024) }))).toBe(wording.formats.inflatesTooMuch);
  });
});
