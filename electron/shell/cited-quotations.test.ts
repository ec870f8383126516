import { expect, test } from 'vitest';
import { shippedTexts } from '../../corpus/testing/shipped-texts';
import { citedQuotations } from './cited-quotations';

test('each quotation stands on its own line with the citation of its text', () => {
  const texts = shippedTexts().map(({ text }) => text);
  const guideline = texts.find(({ isGuideline }) => isGuideline);
  const quotations = [
    { textId: guideline?.id ?? '', quote: '当好群众的学生。' },
    { textId: 'gone', quote: '无出处' },
  ];
  expect(citedQuotations(quotations, texts)).toBe('“当好群众的学生。”（《提高做好新形势下群众工作的能力》）\n无出处');
});
