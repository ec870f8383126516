import { expect, it } from 'vitest';
import { builtInAnnotationSettings } from '../../annotate/annotation-settings';
import type { AnnotationSettings } from '../../model';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';

const renamed: AnnotationSettings = {
  colorLabels: { ...builtInAnnotationSettings.colorLabels, yellow: ' 重点句 ' },
  noteTemplates: [{ name: ' 思考 ', text: '思考：\n' }],
};
const tidied: AnnotationSettings = {
  colorLabels: { ...builtInAnnotationSettings.colorLabels, yellow: '重点句' },
  noteTemplates: [{ name: '思考', text: '思考：\n' }],
};

it('keeps what was set over the end of the program, and writes it in what is exported', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  expect(library.annotationSettings()).toEqual(builtInAnnotationSettings);
  expect(succeeded(library.setAnnotationSettings(renamed))).toEqual(tidied);
  const other = libraryIn(folder);
  expect(other.annotationSettings()).toEqual(tidied);
  const [text] = library.texts();
  const passages = text === undefined ? [] : succeeded(library.readText(text.id)).passages;
  const passage = passages.find(({ kind }) => kind === 'body');
  if (passage === undefined) throw new Error('no passage');
  succeeded(library.annotate({ passageId: passage.id, start: 0, end: 4, color: 'yellow' }));
  const made = await library.renderExport({
    select: { kind: 'annotations', filter: {} },
    groupBy: 'text',
    format: 'md',
  });
  expect(new TextDecoder().decode(succeeded(made).bytes)).toContain('重点句');
  expect(succeeded(library.setAnnotationSettings(builtInAnnotationSettings))).toEqual(builtInAnnotationSettings);
  expect(other.annotationSettings()).toEqual(builtInAnnotationSettings);
});

const { colorLabels } = builtInAnnotationSettings;
const template = { name: '思考', text: '思考：' };

it.each<[string, Partial<AnnotationSettings>]>([
  ['an empty label', { colorLabels: { ...colorLabels, red: ' ' } }],
  ['two labels alike', { colorLabels: { ...colorLabels, red: colorLabels.blue } }],
  ['a label of several lines', { colorLabels: { ...colorLabels, red: '须\n核' } }],
  ['a long label', { colorLabels: { ...colorLabels, red: '须'.repeat(13) } }],
  ['half a character', { colorLabels: { ...colorLabels, red: '\ud840' } }],
  ['a template without words', { noteTemplates: [{ ...template, text: '\n' }] }],
  ['a template without a name', { noteTemplates: [{ ...template, name: '' }] }],
  ['more templates than keys', { noteTemplates: Array.from({ length: 10 }, () => template) }],
])('refuses %s, and keeps what was there', (_, change) => {
  const library = libraryIn(temporaryFolder());
  const result = library.setAnnotationSettings({ ...builtInAnnotationSettings, ...change });
  expect(result).toMatchObject({ ok: false, failure: { code: 'annotation-invalid' } });
  expect(library.annotationSettings()).toEqual(builtInAnnotationSettings);
});
