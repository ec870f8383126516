import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Annotation, Passage } from '../../model';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';

let folder: string;
let library: Library;
let oldId: string;
let old: readonly Passage[];

beforeEach(() => {
  folder = temporaryFolder();
  library = libraryIn(folder);
  oldId = library.texts().find(({ order }) => order === 8)?.id ?? '';
  old = succeeded(library.readText(oldId)).passages;
});

/** Long paragraphs of the text, in order. */
function paragraph(index: number): Passage {
  const passage = old.filter(({ text }) => text.length > 80)[index];
  if (passage === undefined) throw new Error(`No paragraph ${index}`);
  return passage;
}

function annotate(passage: Passage, start: number, end: number, note: string): Annotation {
  return succeeded(library.annotate({ passageId: passage.id, start, end, note }));
}

/** Imports the text as a person corrected it; answers with the new text's id. */
async function importCorrected(change: (text: string, passage: Passage) => string | null): Promise<string> {
  const paragraphs = old.flatMap((passage) => change(passage.text, passage) ?? []);
  const file = join(temporaryFolder(), '校订稿.txt');
  writeFileSync(file, paragraphs.join('\n\n'));
  const report = await library.importPaths([file]);
  const [text] = report.imported;
  if (text === undefined) throw new Error(JSON.stringify(report));
  return text.id;
}

function byNote(note: string): Annotation {
  const found = library.annotations().find(({ annotation }) => annotation.note === note)?.annotation;
  if (found === undefined) throw new Error(`No annotation ${note}`);
  return found;
}

describe('replaceText', () => {
  it('is offered for a corrected text, and only in the right direction', async () => {
    const newId = await importCorrected((text) => text.replace('群众', '人民群众'));
    expect(library.replaceable([oldId, newId])).toMatchObject([{ by: { id: newId }, old: [{ id: oldId }] }]);
    succeeded(library.replaceText(oldId, newId));
    expect(library.replaceable([oldId, newId])).toEqual([]);
  });

  it('takes annotations along, also where a character of their words was corrected', async () => {
    const [first, second] = [paragraph(0), paragraph(1)];
    annotate(first, 10, 24, '不变');
    annotate(second, 20, 40, '改字');
    const newId = await importCorrected((text, { id }) =>
      id === second.id ? `${text.slice(0, 30)}订${text.slice(31)}` : text,
    );
    expect(succeeded(library.replaceText(oldId, newId))).toEqual({
      textId: oldId,
      byId: newId,
      placed: 2,
      unplaced: 0,
    });
    expect(byNote('不变')).toMatchObject({ textId: newId, quote: first.text.slice(10, 24), placement: 'placed' });
    const corrected = `${second.text.slice(20, 30)}订${second.text.slice(31, 40)}`;
    expect(byNote('改字')).toMatchObject({ textId: newId, quote: corrected, placement: 'placed' });
  });

  it('lists an annotation whose words are gone, with its old surroundings, and drops none', async () => {
    const gone = paragraph(2);
    const before = annotate(gone, 5, 30, '失联');
    const newId = await importCorrected((text, { id }) => (id === gone.id ? null : text));
    expect(succeeded(library.replaceText(oldId, newId))).toMatchObject({ placed: 0, unplaced: 1 });
    const { quote, prefix, suffix } = before;
    expect(byNote('失联')).toMatchObject({ textId: newId, quote, prefix, suffix, placement: 'unplaced' });
  });

  it('makes the corrected text the main one, and keeps the old as its edition', async () => {
    const newId = await importCorrected((text) => text.slice(0, Math.ceil(text.length * 0.9)));
    succeeded(library.replaceText(oldId, newId));
    const editionOf = new Map(library.texts().map((text) => [text.id, text.editionOf]));
    expect(editionOf.get(newId)).toBeNull();
    expect(editionOf.get(oldId)).toBe(newId);
    expect(library.replacements()).toMatchObject([{ textId: oldId, byId: newId }]);
  });

  it('takes along what was decided about topics', async () => {
    const passage = paragraph(3);
    const topicId = library.topics()[0]?.topics[0]?.id ?? '';
    succeeded(library.decideTopic({ passageId: passage.id, topicId, decision: 'in' }));
    const newId = await importCorrected((text) => text.replace('，', '；'));
    succeeded(library.replaceText(oldId, newId));
    await library.updateTopics();
    const textIds = () => succeeded(library.topic(topicId)).passages.map((one) => one.passage.textId);
    expect(textIds()).toContain(newId);
    succeeded(library.undoReplacement(oldId));
    expect(succeeded(library.topic(topicId)).passages.map((one) => one.passage.id)).toContain(passage.id);
  });

  it('is refused for texts that are not there, and for one that was replaced already', async () => {
    const newId = await importCorrected((text) => text.replace('群众', '人民群众'));
    expect(library.replaceText('nowhere', newId)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    succeeded(library.replaceText(oldId, newId));
    expect(library.replaceText(newId, oldId)).toMatchObject({ ok: false, failure: { code: 'replacement-invalid' } });
  });
});

describe('undoReplacement', () => {
  it('puts every annotation back where it stood, with what was written to it since', async () => {
    annotate(paragraph(0), 10, 24, '甲');
    annotate(paragraph(2), 5, 30, '乙');
    const before = library.annotations().map(({ annotation }) => annotation);
    const newId = await importCorrected((text, { id }) => (id === paragraph(2).id ? null : text));
    succeeded(library.replaceText(oldId, newId));
    succeeded(library.changeAnnotation(byNote('甲').id, { note: '甲，又记' }));
    expect(succeeded(library.undoReplacement(oldId))).toEqual({ textId: oldId, byId: newId, placed: 0, unplaced: 0 });
    const after = library.annotations().map(({ annotation }) => annotation);
    expect(after.map(({ updatedAt: _, ...rest }) => rest)).toEqual(
      before.map(({ updatedAt: _, note, ...rest }) => ({ ...rest, note: note === '甲' ? '甲，又记' : note })),
    );
    expect(library.replacements()).toEqual([]);
    expect(library.undoReplacement(oldId)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('is done of itself when the corrected text is removed: annotations go back to the old one', async () => {
    annotate(paragraph(0), 10, 24, '甲');
    const newId = await importCorrected((text) => text.replace('群众', '人民群众'));
    succeeded(library.replaceText(oldId, newId));
    succeeded(library.removeText(newId));
    expect(library.replacements()).toEqual([]);
    expect(byNote('甲')).toMatchObject({ textId: oldId, placement: 'placed' });
  });

  it('leaves annotations with the corrected text, which may come back, where the old one is gone', async () => {
    const first = join(temporaryFolder(), '初稿.txt');
    writeFileSync(first, old.map(({ text }) => text.replace('群众', '百姓群众')).join('\n\n'));
    oldId = (await library.importPaths([first])).imported[0]?.id ?? '';
    old = succeeded(library.readText(oldId)).passages;
    annotate(paragraph(0), 10, 24, '甲');
    const newId = await importCorrected((text) => text.replace('百姓群众', '人民群众'));
    succeeded(library.replaceText(oldId, newId));
    succeeded(library.removeText(oldId));
    succeeded(library.removeText(newId));
    expect(byNote('甲')).toMatchObject({ textId: newId, placement: 'unplaced' });
    await importCorrected((text) => text.replace('百姓群众', '人民群众'));
    expect(byNote('甲')).toMatchObject({ textId: newId, placement: 'placed' });
  });

  it('leaves what has gone on to a third text, or was put elsewhere, where it is', async () => {
    annotate(paragraph(0), 10, 24, '甲');
    const newId = await importCorrected((text) => text.replace('群众', '人民群众'));
    succeeded(library.replaceText(oldId, newId));
    const thirdId = await importCorrected((text) => text.replace('群众', '广大人民群众'));
    succeeded(library.replaceText(newId, thirdId));
    succeeded(library.undoReplacement(oldId));
    expect(byNote('甲')).toMatchObject({ textId: thirdId, placement: 'placed' });
    succeeded(library.undoReplacement(newId));
    expect(byNote('甲')).toMatchObject({ textId: newId, placement: 'placed' });
  });

  it('keeps what was decided of a passage of the corrected text before, and since', async () => {
    const topicId = library.topics()[0]?.topics[0]?.id ?? '';
    const decide = (passageId: string, decision: 'in' | 'out') =>
      succeeded(library.decideTopic({ passageId, topicId, decision }));
    const decisionIn = (textId: string) =>
      succeeded(library.readText(textId)).topicDecisions.map(({ passageId, decision }) => ({ passageId, decision }));
    const [one, other] = [paragraph(0), paragraph(1)];
    const isDecided = (id: string) => id === one.id || id === other.id;
    const newId = await importCorrected((text, { id }) => (isDecided(id) ? text : text.replace('群众', '人民群众')));
    const corrected = succeeded(library.readText(newId)).passages;
    const newOne = corrected.find(({ text }) => text === one.text)?.id ?? '';
    const newOther = corrected.find(({ text }) => text === other.text)?.id ?? '';
    decide(one.id, 'in');
    decide(other.id, 'in');
    decide(newOne, 'out');
    succeeded(library.replaceText(oldId, newId));
    expect(decisionIn(newId)).toContainEqual({ passageId: newOne, decision: 'out' });
    decide(newOther, 'out');
    succeeded(library.undoReplacement(oldId));
    expect(decisionIn(newId)).toEqual([{ passageId: newOne, decision: 'out' }]);
    expect(decisionIn(oldId)).toContainEqual({ passageId: one.id, decision: 'in' });
    expect(decisionIn(oldId)).toContainEqual({ passageId: other.id, decision: 'out' });
  });

  it('does not bring back what was decided and taken back since', async () => {
    const topicId = library.topics()[0]?.topics[0]?.id ?? '';
    const one = paragraph(0);
    const newId = await importCorrected((text, { id }) => (id === one.id ? text : text.replace('群众', '人民群众')));
    const newOne = succeeded(library.readText(newId)).passages.find(({ text }) => text === one.text)?.id ?? '';
    succeeded(library.decideTopic({ passageId: one.id, topicId, decision: 'in' }));
    succeeded(library.replaceText(oldId, newId));
    expect(succeeded(library.readText(newId)).topicDecisions).toMatchObject([{ passageId: newOne, decision: 'in' }]);
    succeeded(library.decideTopic({ passageId: newOne, topicId, decision: null }));
    succeeded(library.undoReplacement(oldId));
    expect(succeeded(library.readText(oldId)).topicDecisions).toEqual([]);
  });

  it('is there after a restart', async () => {
    annotate(paragraph(0), 10, 24, '甲');
    const newId = await importCorrected((text) => text.replace('群众', '人民群众'));
    succeeded(library.replaceText(oldId, newId));
    library.close();
    library = libraryIn(folder);
    succeeded(library.undoReplacement(oldId));
    expect(byNote('甲')).toMatchObject({ textId: oldId, placement: 'placed' });
  });
});

describe('a lost annotation', () => {
  it('is offered the places that it may belong to, also the one in the old text, and goes where it is put', async () => {
    const passage = paragraph(2);
    const { id, quote } = annotate(passage, 5, 30, '失联');
    const newId = await importCorrected((text, one) =>
      one.id === passage.id ? `${text.slice(0, 10)}${'改'.repeat(14)}${text.slice(24)}` : text,
    );
    succeeded(library.replaceText(oldId, newId));
    expect(byNote('失联').placement).toBe('unplaced');
    const places = succeeded(library.placesFor(id));
    expect(places.at(-1)).toMatchObject({ textId: oldId, isReplaced: true, words: quote, kept: 1 });
    const [inNew] = places;
    if (inNew === undefined) throw new Error('No place in the corrected text');
    expect(inNew).toMatchObject({ textId: newId, isReplaced: false });
    expect(inNew.words.startsWith(passage.text.slice(5, 10))).toBe(true);
    succeeded(library.moveAnnotation(id, inNew));
    expect(byNote('失联')).toMatchObject({ textId: newId, quote: inNew.words, placement: 'placed', note: '失联' });
  });

  it('names what is not there', () => {
    expect(library.placesFor('nowhere')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    const { id } = annotate(paragraph(0), 0, 5, '');
    expect(library.moveAnnotation(id, { passageId: 'nowhere', start: 0, end: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });
});
