import { expect, test } from 'vitest';
import { wording } from '../wording';
import { ingest } from './ingest';
import { outsideGb2312 } from './outside-gb2312';

const words = wording.ingest.warnings;
const body = '各支部每月走访一次，记下群众的困难，能办的当场就办，不能办的说清楚道理。';

function warningsFor(content: string): readonly string[] {
  const result = ingest({ file: '走访.txt', content, format: 'txt', hash: '0123456789abcdef'.repeat(4) });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.texts.flatMap(({ text }) => text.warnings);
}

test.each([
  ['names that a page lost', `根据《》和本地实际，制定本办法。${body}`, words.lostWords],
  ['marks with nothing between them', `在职工、、干部中开展教育。${body}`, words.lostWords],
  ['text that was decoded wrongly', `走访锟斤拷锟斤拷制度。${body}`, words.garbled],
  ['UTF-8 that was read as Latin', `Ã¤Â¸Â­Ã¥â€ºÂ½。${body}`, words.garbled],
  ['runs of question marks', `今年以来????，工作有了进展。${body}`, words.garbled],
  ['glyphs of another font', `${body}${'仸務丌變'.repeat(6)}。`, words.rareCharacters],
])('%s are to be looked at', (_, content, warning) => {
  expect(warningsFor(`走访制度\n\n${content}\n`)).toContain(warning);
});

test.each([
  ['an ordinary text', body],
  ['an ellipsis and a question', `什么是群众观点？……要想一想。${body}`],
  ['one rare name', `镕基同志说，要实事求是。${body.repeat(10)}`],
  ['the empty brackets of a form', `姓名（　　），单位（ ）。${body}`],
  ['a surname with an accent', `José 来访。${body}`],
])('%s is not', (_, content) => {
  expect(warningsFor(`走访制度\n\n${content}\n`)).toEqual([]);
});

test('the share of rare characters counts whole characters, of Chinese ones only', () => {
  expect(outsideGb2312(['群众 work，𠮷囍'])).toEqual({ share: 0.5, count: 4 });
  expect(outsideGb2312(['abc'])).toEqual({ share: 0, count: 0 });
});
