import { expect, it } from 'vitest';
import { libraryIn, temporaryFolder } from '../../testing/temporary-library';

it('puts each quotation on its own line with the citation of its text', () => {
  const library = libraryIn(temporaryFolder());
  const guideline = library.texts().find(({ isGuideline }) => isGuideline);
  const quotations = [
    { textId: guideline?.id ?? '', quote: '当好群众的学生。' },
    { textId: 'gone', quote: '无出处' },
  ];
  expect(library.citeQuotations(quotations)).toBe('“当好群众的学生。”（《提高做好新形势下群众工作的能力》）\n无出处');
});
