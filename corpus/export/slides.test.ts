import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExcerptBlock, StudyDocument } from '../study/document';
import { renderDocument } from './render';
import { partsOf, slidesOf } from './slides';

const source = readFileSync(new URL('../texts/群众工作-source.txt', import.meta.url), 'utf8');

function excerpt(number: number, quote: string): ExcerptBlock {
  return {
    kind: 'excerpt',
    number,
    quote,
    citation: '《提高做好新形势下群众工作的能力》',
    bracketed: '（《提高做好新形势下群众工作的能力》）',
    headings: [],
    label: null,
    note: '联系走访谈',
    hint: '想一想',
    tags: [],
    topics: [],
    isUnderItsTopic: false,
    remarks: [],
  };
}

const long = `${'群众工作是做人的工作。'.repeat(20)}完`;
const document: StudyDocument = {
  title: '群众工作\n学习材料',
  subtitle: '（某某党支部）',
  date: '2026年12月5日',
  itemCount: 2,
  blocks: [
    { kind: 'heading', level: 1, text: '一、原文摘编' },
    excerpt(1, '只有先当好群众的学生'),
    excerpt(2, long),
    { kind: 'heading', level: 1, text: '二、讨论题' },
    { kind: 'paragraph', text: '1. 原文怎么说？' },
    { kind: 'paragraph', text: '2. 为什么？' },
  ],
  signature: null,
  attachments: [],
};

describe('partsOf', () => {
  it('loses no character of any paragraph, and cuts only where a sentence ends', () => {
    for (const paragraph of source.split(/\r?\n/u).filter((line) => line.length > 130)) {
      const parts = partsOf(paragraph, 130);
      expect(parts.join('')).toBe(paragraph);
      for (const part of parts.slice(0, -1)) expect(part).toMatch(/[。！？；][”’）》]*$/u);
    }
  });
});

describe('slidesOf', () => {
  it('has one excerpt a slide, its source below, hint and note for the speaker', () => {
    const slides = slidesOf(document);
    expect(slides.map(({ kind }) => kind)).toEqual(['title', 'excerpt', 'excerpt', 'excerpt', 'list']);
    expect(slides[1]).toMatchObject({
      heading: '一、原文摘编',
      lines: ['只有先当好群众的学生'],
      source: '《提高做好新形势下群众工作的能力》',
      notes: '第1条\n学习提示：想一想\n批注：联系走访谈',
    });
    expect(slides[2]?.heading).toBe('一、原文摘编（1/2）');
    expect(
      slides
        .slice(2, 4)
        .flatMap(({ lines }) => lines)
        .join(''),
    ).toBe(long);
    expect(slides[4]?.lines).toEqual(['1. 原文怎么说？', '2. 为什么？']);
  });

  it('leaves no last line alone on a slide', () => {
    const blocks = Array.from({ length: 7 }, (_, index) => ({ kind: 'paragraph', text: `${index + 1}` }) as const);
    const lists = slidesOf({ ...document, blocks }).filter(({ kind }) => kind === 'list');
    expect(lists.map(({ lines }) => lines.length)).toEqual([4, 3]);
  });
});

describe('pptx', () => {
  it('holds the words of each slide and the notes of the speaker, and names no program', async () => {
    const parts = unzipSync(await renderDocument(document, 'pptx', { layout: 'plain', citations: 'line' }));
    const words = (name: string) =>
      [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text]) => text);
    expect(words('ppt/slides/slide2.xml')).toEqual([
      '一、原文摘编',
      '只有先当好群众的学生',
      '《提高做好新形势下群众工作的能力》',
    ]);
    expect([...words('ppt/slides/slide3.xml'), ...words('ppt/slides/slide4.xml')].join('')).toContain('完');
    expect(words('ppt/notesSlides/notesSlide2.xml').join('')).toContain('学习提示：想一想');
    expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(5);
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).not.toContain('PptxGenJS');
  });
});
